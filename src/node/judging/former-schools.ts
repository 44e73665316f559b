import type { Pair } from '../../lib/judging/assignment/review-plan.ts'
import { affiliationsOf } from './affiliations.ts'
import type { CompetitionFiles } from './competition-files.ts'
import type { JudgePerson } from './invite-judges.ts'
import type { PrivateStore } from './private-store.ts'

/**
 * A line for each judge who is to read an entry of a school where this judge worked lately. It is no conflict by
 * itself: the chair asks, and decides.
 */
export function tellFormerSchools(
  files: CompetitionFiles,
  store: PrivateStore,
  people: readonly Pick<JudgePerson, 'id' | 'formerly'>[],
  pairs: readonly Pair[],
): string[] {
  const { entries } = affiliationsOf(files, store)
  return people.flatMap(({ id, formerly }) => {
    const own = pairs.filter(
      ({ judge, entry }) => judge === id && formerly.some((school) => entries.get(entry)?.has(school)),
    )
    const codes = own.map(({ entry }) => entry).sort()
    return codes.length === 0
      ? []
      : `${id} worked lately at the school of ${codes.join(', ')}. Ask whether that is too close; if so, add the school to the conflicts in judges.yaml and assign again.`
  })
}
