import { readFileSync } from 'node:fs'
import { buildSchema, graphql, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { GitRefusal } from './bare-repository.ts'
import { graphqlMutations } from './graphql-mutations.ts'
import { graphqlQueries } from './graphql-queries.ts'
import type { Hub, Person } from './hub.ts'
import { Refusal } from './refusal.ts'

/** What is sent to the GraphQL address. */
export interface GraphqlRequest {
  query?: string
  variables?: Record<string, unknown>
}

let schema: GraphQLSchema | undefined

/**
 * Answers GraphQL after GitHub's published schema: a question about a field that does not exist, and an
 * answer of the wrong type, are errors.
 */
export async function answerGraphql(
  hub: Hub,
  person: Person,
  { query = '', variables = {} }: GraphqlRequest,
): Promise<ExecutionResult> {
  schema ??= readSchema()
  // A question for files names hundreds of them: git is asked for all at once.
  const named = query.match(/(?<=oid: ")[0-9a-f]{40}/g) ?? []
  hub.repositories[0]?.git.readAhead(named)
  const result = await graphql({
    schema,
    source: query,
    rootValue: { ...graphqlQueries(hub, person), ...graphqlMutations(hub, person) },
    variableValues: variables,
  })
  const errors = result.errors?.map((error) => {
    const cause = error.originalError
    const isRefusal = cause instanceof Refusal || cause instanceof GitRefusal
    const type = cause instanceof Refusal && cause.status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE'
    return isRefusal ? { message: cause.message, type, path: error.path } : error
  })
  return errors ? { ...result, errors: errors as readonly GraphQLError[] } : result
}

const readSchema = () =>
  buildSchema(
    readFileSync(new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema')), 'utf8'),
    // GitHub deprecates fields in ways that the checker of schemas does not allow.
    { assumeValid: true },
  )
