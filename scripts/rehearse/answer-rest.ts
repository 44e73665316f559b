import { readFileSync } from 'node:fs'
import { OpenAPIBackend, type Request } from 'openapi-backend'
import { completeAnswer } from './complete-answer.ts'
import { GitRefusal } from './bare-repository.ts'
import { findRepository, roleIn, type Hub, type Person } from './hub.ts'
import type { Answer, Operations } from './operation.ts'
import { checkOperations } from './operations/checks.ts'
import { gitOperations } from './operations/git-objects.ts'
import { issueOperations } from './operations/issues.ts'
import { pullOperations } from './operations/pulls.ts'
import { repositoryOperations } from './operations/repositories.ts'
import { notFound, Refusal, unprocessable } from './refusal.ts'
import { shapesOf } from './shapes.ts'
import type { OperationId } from './used-operations.ts'

/** What was asked: the path begins with /api/v3. */
export interface RestRequest {
  method: string
  path: string
  query: string
  headers: Record<string, string>
  body: unknown
}

/** An answer as it goes over the wire. */
export interface Sent {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

const operations: Operations = {
  ...repositoryOperations,
  ...gitOperations,
  ...pullOperations,
  ...issueOperations,
  ...checkOperations,
}

/** Holds requests and answers against GitHub's own description of its REST interface. */
export async function openRest(hub: Hub) {
  const { api, definition } = await (described ??= readDescription())
  const find = (reference: string) =>
    reference
      .replace(/^#\//, '')
      .split('/')
      .reduce((part, name) => part[name], definition)

  /** The operation that a request is for, by GitHub's name; undefined for one that is not answered here. */
  const match = (request: RestRequest) => {
    const asked = toAsked(request)
    const operation = api.router.matchOperation(asked)
    return operation && { asked, operation, id: operation.operationId as OperationId }
  }

  const answer = (
    found: NonNullable<ReturnType<typeof match>>,
    request: RestRequest,
    person: Person,
  ): Sent => {
    const { asked, operation, id } = found
    const { params, query } = api.router.parseRequest(asked, operation)
    const path = Object.fromEntries(
      Object.entries(params as Record<string, string>).map(([name, value]) => [
        name,
        decodeURIComponent(value),
      ]),
    )
    const checked = api.validator.validateRequest(asked, operation)
    const wrong = checked.errors?.map(({ instancePath, message, params: about }) =>
      `${instancePath} ${message} ${JSON.stringify(about)}`.trim(),
    )
    if (wrong) throw unprocessable(`Invalid request.\n\n${wrong.join('\n')}`)
    const repository = path.owner
      ? findRepository(hub, path.owner, path.repo ?? '')
      : hub.repositories.find(({ parent }) => !parent)
    if (!repository || (person.kind === 'User' && roleIn(person, repository) === 'none')) throw notFound()
    const perform = operations[id]
    if (!perform) throw new Refusal(501, `${id} is not answered here.`)
    const given = perform({
      hub,
      person,
      repository,
      shapes: shapesOf(hub, person),
      params: path,
      query: query as Record<string, string>,
      body: request.body,
    })
    const { body, headers } = inPages(given, query as Record<string, string>, `${hub.address}${request.path}`)
    const raw = /vnd\.github(\.v3)?\.raw/.test(request.headers.accept ?? '') && asBytes(body)
    if (raw) return { status: 200, headers: { ...headers, 'content-type': typeOf(raw) }, body: raw }
    if (body === undefined) return { status: given.status, headers, body: '' }
    const answers = operation.responses as Record<string, Schemas>
    const schema = resolve(answers[`${given.status}`], find)?.content?.['application/json']?.schema
    const whole = schema ? completeAnswer(body, schema, find) : body
    const complaint = api.validator.validateResponse(whole, operation, given.status).errors?.[0]
    if (complaint) throw new Error(`${id}: ${complaint.instancePath} ${complaint.message}`)
    return json(given.status, whole, headers)
  }
  return { match, answer }
}

let described: ReturnType<typeof readDescription> | undefined

/** GitHub's description with what checks it: dear to make and the same for every stand-in, so it is made once. */
async function readDescription() {
  const file = new URL('github-openapi.json', import.meta.url)
  const definition = JSON.parse(readFileSync(file, 'utf8'))
  const api = new OpenAPIBackend({
    definition,
    apiRoot: '/api/v3',
    quick: true,
    coerceTypes: true,
    // Each description is used a few times only: making its check faster costs more than it saves.
    ajvOpts: { strict: false, validateFormats: false, code: { optimize: false } },
  })
  await api.init()
  return { api, definition }
}

type Schemas = { $ref?: string; content?: Record<string, { schema: Record<string, unknown> }> }
const resolve = (given: Schemas | undefined, find: (reference: string) => Schemas) =>
  given?.$ref ? find(given.$ref) : given

/** An answer whose body is JSON. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Sent => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
})

/** What is answered when somebody is refused, or when the stand-in itself is wrong. */
export function answerToError(error: unknown): Sent {
  const documentation_url = 'https://docs.github.com/rest'
  if (error instanceof Refusal) {
    const { status, message, errors, headers } = error
    return json(
      status,
      { message, ...(errors ? { errors } : {}), documentation_url, status: `${status}` },
      headers,
    )
  }
  if (error instanceof GitRefusal)
    return json(422, { message: error.message, documentation_url, status: '422' })
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return json(500, { message, documentation_url, status: '500' })
}

/** Names with slashes (branches, paths) are one part of an address, encoded or not. */
function toAsked({ method, path, query, headers, body }: RestRequest): Request {
  const long =
    /^(\/api\/v3\/repos\/[^/]+\/[^/]+\/(?:contents|compare|branches|git\/(?:ref|refs|matching-refs|trees)|commits(?=\/.+\/(?:check-runs|status)$)))(?=\/|$)\/?(.*?)(\/check-runs|\/status)?$/
  const [, start, name, end = ''] = long.exec(path) ?? []
  const isShort = start === undefined || (!name && !start.endsWith('/contents'))
  const whole = isShort ? path : `${start}/${(name || '/').replaceAll('/', '%2F')}${end}`
  return { method, path: whole, query, headers, body: body as Request['body'] }
}

function inPages(
  given: Answer,
  query: Record<string, string>,
  address: string,
): { body: unknown; headers: Record<string, string> } {
  if (!given.list) return { body: given.body, headers: {} }
  const size = Math.min(Number(query.per_page ?? 30), 100)
  const page = Number(query.page ?? 1)
  const last = Math.max(1, Math.ceil(given.list.length / size))
  const items = given.list.slice((page - 1) * size, page * size)
  const at = (number: number) => `${address}?${new URLSearchParams({ ...query, page: `${number}` })}`
  const links = [
    ...(page > 1 ? [`<${at(page - 1)}>; rel="prev"`, `<${at(1)}>; rel="first"`] : []),
    ...(page < last ? [`<${at(page + 1)}>; rel="next"`, `<${at(last)}>; rel="last"`] : []),
  ]
  const body = given.wrap ? given.wrap(items, given.list.length) : items
  return { body, headers: links.length > 0 ? { link: links.join(', ') } : {} }
}

function asBytes(body: unknown): Buffer | undefined {
  const { content, encoding } = (body ?? {}) as { content?: string; encoding?: string }
  return encoding === 'base64' && content !== undefined ? Buffer.from(content, 'base64') : undefined
}

const typeOf = (bytes: Buffer) =>
  bytes.includes(0) ? 'application/octet-stream' : 'application/vnd.github.raw; charset=utf-8'
