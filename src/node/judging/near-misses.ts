import { didYouMean } from '../../lib/check/did-you-mean.ts'
import { quote } from '../../lib/content/issue.ts'
import { findNearest } from '../../lib/content/nearest.ts'
import type { CompetitionFiles } from './competition-files.ts'

/** What `judges.yaml` says of the ties of a judge: each a school by id or title, or words. */
interface JudgeTies {
  id: string
  affiliation: string
  conflicts: readonly string[]
  formerly: readonly string[]
}

/**
 * A line for each name in `judges.yaml` that is no school of the zone and is written nearly like one: a slip there
 * would let a judge read the own school. Names that are far from all schools are taken as they are.
 */
export function tellNearMisses(
  { zone: { graph } }: Pick<CompetitionFiles, 'zone'>,
  people: readonly JudgeTies[],
): string[] {
  const schools = graph.all('school').map(({ id, title }) => ({ id, names: [id, title] }))
  const known = new Set(schools.flatMap(({ names }) => names))
  const idOf = new Map(schools.flatMap(({ id, names }) => names.map((name) => [name, id])))
  return people.flatMap(({ id, affiliation, conflicts, formerly }) =>
    [affiliation, ...conflicts, ...formerly].flatMap((name) => {
      if (known.has(name)) return []
      const inside = schools.find((school) => slugOf(name).includes(slugOf(school.id)))?.id
      const near = inside ?? idOf.get(findNearest(name, known)[0] ?? '')
      if (near === undefined) return []
      const instead = name === affiliation ? ' If the judge works elsewhere, leave it.' : ''
      return `${id}: ${quote(name)} is no school of this zone.${didYouMean.en([near])}${instead}`
    }),
  )
}

/** Letters and digits alone: `Eastside K-8` and `eastside-k8` are one. */
const slugOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
