import { assignJudges } from '../../../src/lib/judging/assignment/assign-judges.ts'
import { planFinal } from '../../../src/lib/judging/assignment/plan-final.ts'
import type { Pair, ReviewPlan } from '../../../src/lib/judging/assignment/review-plan.ts'
import { ranksOf } from '../../../src/lib/judging/diagnostics/sensitivity.ts'
import { chanceFrom } from '../../../src/lib/judging/statistics/chance.ts'
import { meanOf } from '../../../src/lib/judging/statistics/moments.ts'
import type { Review } from '../../../src/lib/judging/statistics/panel-design.ts'
import { severityModel } from '../../../src/lib/judging/statistics/severity-model.ts'
import { inventScores } from './invent-scores.ts'
import { bestOf, kendallTau, plainMeans, type Scores } from './score-methods.ts'

/** Who reads what, given what a judge would say of each entry; the pairs that are read in the end. */
type Plan = (given: readonly Review[], seed: string) => readonly Pair[]

/** How well a plan finds the best, on average. */
export interface PlanResult {
  name: string
  reviews: number
  tau: number
  /** The same for the plain mean. */
  tauOfMeans: number
  /** How often the truly best entry comes first, and how often the three best are the three best. */
  bestFirst: number
  topThreeExact: number
  topThree: number
}

const entries = ids('e', 20)
const calibration = ids('c', 2)

/** Plans beside each other: all the same number of reviews, or a final; panels apart, or with shared entries. */
export function simulatePlans(repetitions: number, seed: string): PlanResult[] {
  const flat =
    (reviews: number): Plan =>
    (_, name) =>
      assigned(plan(10, reviews, name))
  const severe = (name: string, own: Plan) => simulatePlan(name, own, 15, 1, repetitions, seed)
  return [
    ...(
      [
        ['3 reviews each', flat(3)],
        ['5 reviews each', flat(5)],
        ['3 each, then all judges on the first six', withFinal],
        ['all judges on all', flat(10)],
      ] as const
    ).map(([name, own]) => simulatePlan(name, own, 10, 0.6, repetitions, seed)),
    severe('severity 1.0: five panels of three', () => panels()),
    severe('the same and two shared entries', () => [...panels(), ...shared()]),
    severe('three each, balanced', (_, name) => assigned(plan(15, 3, name))),
  ]
}

function simulatePlan(
  name: string,
  own: Plan,
  judges: number,
  severity: number,
  repetitions: number,
  seed: string,
): PlanResult {
  const everything = [...entries, ...calibration].flatMap((entry) =>
    ids('j', judges).map((judge) => ({ entry, judge })),
  )
  const runs = Array.from({ length: repetitions }, (_, repetition) => {
    const chance = chanceFrom(`${seed}/${repetition}`, 'plans')
    const { truth: all, reviews } = inventScores(everything, severity, chance)
    const truth = ranked(all)
    const read = new Set(own(reviews, String(repetition % 20)).map(keyOf))
    const known = reviews.filter((review) => read.has(keyOf(review)))
    const model = severityModel(known)
    const scores = ranked(new Map(model.entries.map(({ entry, adjusted }) => [entry, adjusted])))
    const best = bestOf(truth, 3)
    const named = bestOf(scores, 3)
    const hits = best.filter((entry) => named.includes(entry)).length
    return {
      reviews: known.length,
      tau: kendallTau(truth, scores),
      tauOfMeans: kendallTau(truth, ranked(plainMeans(known))),
      bestFirst: Number(named[0] === best[0]),
      topThreeExact: Number(hits === 3),
      topThree: hits / 3,
    }
  })
  const average = (of: (run: (typeof runs)[number]) => number) => meanOf(runs.map(of))
  return {
    name,
    reviews: average(({ reviews }) => reviews),
    tau: average(({ tau }) => tau),
    tauOfMeans: average(({ tauOfMeans }) => tauOfMeans),
    bestFirst: average(({ bestFirst }) => bestFirst),
    topThreeExact: average(({ topThreeExact }) => topThreeExact),
    topThree: average(({ topThree }) => topThree),
  }
}

/** Three reviews each, then the first six by everybody. */
const withFinal: Plan = (given, name) => {
  const first = plan(10, 3, name)
  const read = assigned(first)
  const wanted = new Set(read.map(keyOf))
  const order = ranksOf(severityModel(given.filter((review) => wanted.has(keyOf(review)))), entries)
  return [...read, ...assigned(planFinal({ ...first, read }, order, 6, 'r2'))]
}

/** Judges 1 to 3 read entries 1 to 4, and so on: no entry links two panels. */
function panels(): Pair[] {
  return entries.flatMap((entry, at) =>
    [0, 1, 2].map((judge) => ({ entry, judge: ids('j', 15)[3 * Math.floor(at / 4) + judge]! })),
  )
}

const shared = (): Pair[] => calibration.flatMap((entry) => ids('j', 15).map((judge) => ({ entry, judge })))

const plan = (judges: number, reviewsPerEntry: number, seed: string): ReviewPlan => ({
  seed,
  round: 'r1',
  entries,
  judges: ids('j', judges).map((id) => ({ id })),
  reviewsPerEntry,
  conflicts: [],
})

function assigned(given: ReviewPlan): readonly Pair[] {
  const result = assignJudges(given)
  if ('impossible' in result) throw new Error('Every judge is free to read everything here.')
  return result.assignments
}

/** Without the entries of calibration. */
const ranked = (scores: Scores): Scores => new Map([...scores].filter(([entry]) => entry.startsWith('e')))

const keyOf = ({ entry, judge }: Pair): string => `${entry} ${judge}`

function ids(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${letter}-${String(at + 1).padStart(2, '0')}`)
}
