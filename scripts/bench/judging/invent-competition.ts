import { assignJudges } from '../../../src/lib/judging/assignment/assign-judges.ts'
import type { ResultsInput } from '../../../src/lib/judging/results.ts'
import { usualSettings } from '../../../src/lib/judging/results-schema.ts'
import { chanceFrom } from '../../../src/lib/judging/statistics/chance.ts'

/** A whole competition of five criteria in which every judge reads `reviews` judges' worth of entries. */
export function inventCompetition(
  entries: number,
  judges: number,
  reviews: number,
  draws: number,
): ResultsInput {
  const ids = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${letter}-${at + 1}`)
  const chance = chanceFrom('a competition', 'bench')
  const plan = assignJudges({
    seed: 'a competition',
    round: 'r1',
    entries: ids('e', entries),
    judges: ids('j', judges).map((id) => ({ id })),
    reviewsPerEntry: reviews,
    conflicts: [],
  })
  if ('impossible' in plan) throw new Error('Every judge is free to read everything here.')
  const draw = (id: string[]) => new Map(id.map((each) => [each, chance.normal()]))
  const quality = draw(ids('e', entries))
  const leniency = draw(ids('j', judges))
  const criteria = ids('criterion', 5)
  return {
    competition: 'bench',
    rubric: {
      scale: ['1', '2', '3', '4', '5'],
      criteria: criteria.map((id) => ({ id, name: id, weight: 20, levels: ['', '', '', '', ''] })),
    },
    sheets: plan.assignments.map(({ id, entry, judge, position }) => {
      const level = () => 3 + quality.get(entry)! + 0.5 * leniency.get(judge)! + 0.8 * chance.normal()
      const scores = criteria.map((each) => [each, Math.min(5, Math.max(1, Math.round(level())))] as const)
      return {
        zonebook: 'score-sheet-1',
        competition: 'bench',
        round: 'r1',
        assignment: id,
        entry,
        judge,
        rubricDigest: '0'.repeat(64),
        entryDigest: '0'.repeat(64),
        scores: Object.fromEntries(scores),
        noEvidence: {},
        comments: {},
        strength: '',
        question: '',
        privateNote: '',
        recognised: 'no',
        position,
        minutes: 20 + chance.below(30),
      }
    }),
    settings: { ...usualSettings, seed: 'a competition', draws },
  }
}
