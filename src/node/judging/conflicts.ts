import type { Pair } from '../../lib/judging/assignment/review-plan.ts'
import { UsageError } from '../usage-error.ts'
import { schoolNames } from './affiliations.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { readCodes } from './entry-codes.ts'
import type { JudgePerson } from './invite-judges.ts'
import type { PrivateStore } from './private-store.ts'
import { readStatements, schoolsNamed } from './statements.ts'

/**
 * Pairs that must never be: schools and entries that the chair or a team named in `judges.yaml`, schools a judge named
 * in any statement and the chair has not cleared, and the judge's own school. Throws a UsageError for a name that is no
 * school and no entry.
 */
export function conflictsOf(
  { zone: { graph }, competition }: CompetitionFiles,
  store: PrivateStore,
  people: readonly JudgePerson[],
): Pair[] {
  const codes = readCodes(store)
  const namesOf = (code: string, id: string) => [code, id, id.split('/')[1] ?? '', ...schoolNames(graph, id)]
  const known = new Set([
    ...Object.entries(codes).flatMap(([code, id]) => namesOf(code, id)),
    ...graph.all('school').flatMap(({ id, title }) => [id, title]),
  ])
  const unknown = people.flatMap(({ id, conflicts, cleared }) =>
    [...conflicts, ...cleared].filter((name) => !known.has(name)).map((name) => `${id}: ${name}`),
  )
  if (unknown.length > 0)
    throw new UsageError(
      `judges.yaml names conflicts that are no school and no entry:\n${unknown.join('\n')}`,
    )
  const stated = readStatements(store, competition.id)
  return people.flatMap(({ id: judge, affiliation, conflicts, cleared }) => {
    const own = schoolsNamed(stated.get(judge)).filter((school) => !cleared.includes(school))
    const blocked = new Set([affiliation, ...conflicts, ...own])
    return Object.entries(codes).flatMap(([entry, id]) =>
      namesOf(entry, id).some((name) => blocked.has(name)) ? { entry, judge } : [],
    )
  })
}

/** The judges who have not said whether a conflict stands in their way, neither in a statement nor to the chair. */
export function undeclared(
  { competition }: CompetitionFiles,
  store: PrivateStore,
  people: readonly JudgePerson[],
): string[] {
  const stated = readStatements(store, competition.id)
  return people.filter(({ id, declared }) => declared === undefined && !stated.has(id)).map(({ id }) => id)
}
