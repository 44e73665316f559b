import fc from 'fast-check'
import highsLoader from 'highs'
import { expect, test } from 'vitest'
import { assignJudges } from '../../src/lib/judging/assignment/assign-judges.ts'
import { planFinal } from '../../src/lib/judging/assignment/plan-final.ts'
import {
  tellImpossible,
  type AssignedPlan,
  type Pair,
  type ReviewPlan,
} from '../../src/lib/judging/assignment/review-plan.ts'
import { chanceFrom } from '../../src/lib/judging/statistics/chance.ts'
import { linkedPanels } from '../../src/lib/judging/statistics/linked-panels.ts'

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}-${at + 1}`)
const plan = (entries: number, judges: number, more: Partial<ReviewPlan> = {}): ReviewPlan => ({
  seed: 'a seed',
  round: 'r1',
  entries: ids('e', entries),
  judges: ids('j', judges).map((id) => ({ id })),
  reviewsPerEntry: 3,
  conflicts: [],
  ...more,
})
const key = ({ entry, judge }: Pair) => `${entry} ${judge}`

function assigned(given: ReviewPlan): AssignedPlan {
  const result = assignJudges(given)
  if ('impossible' in result) throw new Error(result.impossible.map(tellImpossible).join(' '))
  return result
}

type InventedPlan = ReviewPlan & { reviewsPerEntry: number }

/** A plan with conflicts in one of ten pairs and costs that prefer some. */
function invent(seed: string): InventedPlan {
  const chance = chanceFrom(seed, 'plan')
  const entries = 10 + chance.below(111)
  const judges = 6 + chance.below(35)
  const pairs = ids('e', entries).flatMap((entry) => ids('j', judges).map((judge) => ({ entry, judge })))
  const reviewsPerEntry = 2 + chance.below(3)
  return {
    ...plan(entries, judges),
    seed,
    reviewsPerEntry,
    conflicts: pairs.filter(() => chance.uniform() < 0.1),
    costs: pairs.map((pair) => ({ ...pair, cost: chance.below(10) })),
  }
}

/** The least cost that HiGHS finds with loads within one; undefined when there is no such plan. */
async function leastCost({ entries, judges, reviewsPerEntry, conflicts, costs = [] }: InventedPlan) {
  const blocked = new Set(conflicts.map(key))
  const costOf = new Map(costs.map((each) => [key(each), each.cost]))
  const open = entries.flatMap((entry, e) =>
    judges.flatMap(({ id: judge }, j) =>
      blocked.has(`${entry} ${judge}`) ? [] : { e, j, cost: costOf.get(`${entry} ${judge}`) ?? 0 },
    ),
  )
  const sum = (of: (pair: { e: number; j: number }) => boolean) =>
    open.flatMap((pair) => (of(pair) ? `x${pair.e}_${pair.j}` : [])).join(' + ')
  const share = (entries.length * reviewsPerEntry) / judges.length
  const problem = [
    'Minimize',
    ` cost: ${open.map(({ e, j, cost }) => `${cost} x${e}_${j}`).join(' + ')}`,
    'Subject To',
    ...entries.map((_, e) => ` e${e}: ${sum((pair) => pair.e === e)} = ${reviewsPerEntry}`),
    ...judges.flatMap((_, j) => [
      ` a${j}: ${sum((pair) => pair.j === j)} >= ${Math.floor(share)}`,
      ` b${j}: ${sum((pair) => pair.j === j)} <= ${Math.ceil(share)}`,
    ]),
    'Bounds',
    ...open.map(({ e, j }) => ` 0 <= x${e}_${j} <= 1`),
    'End',
  ].join('\n')
  const { Status, ObjectiveValue } = (await highsLoader()).solve(problem)
  return Status === 'Optimal' ? Math.round(ObjectiveValue) : undefined
}

test('twenty plans of up to 120 entries and 40 judges cost what HiGHS finds, each in less than a second', async () => {
  const times: number[] = []
  let dearer = 0
  const biggest = { ...invent('biggest'), entries: ids('e', 120), judges: ids('j', 40).map((id) => ({ id })) }
  const plans = [biggest, ...Array.from({ length: 19 }, (_, at) => invent(`plan ${at}`))]
  for (const given of plans) {
    const before = process.cpuUsage()
    const { assignments, cost, leastCost: ours, quality } = assigned(given)
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
    const best = await leastCost(given)
    expect(best).toBeDefined()
    expect(ours).toBe(best)
    // Linking what is not linked is the one thing that may cost more, and needs a review for each link.
    const canBeLinked = assignments.length >= given.entries.length + given.judges.length - 1
    if (canBeLinked) expect(quality.panels).toBe(1)
    else expect(quality.panels).toBeGreaterThan(1)
    if (cost !== best) dearer += 1
    expect(quality.link! > 0).toBe(canBeLinked)
    expect(quality.loads[1] - quality.loads[0]).toBeLessThanOrEqual(1)
    const blocked = new Set(given.conflicts.map(key))
    expect(assignments.filter((pair) => blocked.has(key(pair)))).toEqual([])
  }
  expect(dearer).toBeLessThan(3)
  console.log(`Dearest plan: ${Math.max(...times).toFixed(0)} ms of a processor.`)
  expect(Math.max(...times)).toBeLessThan(1000)
})

test('a conflict is never assigned, every entry has its reviews, and loads are within one', () => {
  const cases = fc.record({
    seed: fc.string({ maxLength: 8 }),
    entries: fc.integer({ min: 1, max: 14 }),
    judges: fc.integer({ min: 1, max: 9 }),
    reviews: fc.integer({ min: 1, max: 4 }),
    conflicts: fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 9 }))),
  })
  fc.assert(
    fc.property(cases, ({ seed, entries, judges, reviews, conflicts }) => {
      const given = plan(entries, judges, {
        seed,
        reviewsPerEntry: reviews,
        conflicts: conflicts.map(([entry, judge]) => ({ entry: `e-${entry}`, judge: `j-${judge}` })),
      })
      const blocked = new Set(given.conflicts.map(key))
      const free = (entry: string) => given.judges.filter(({ id }) => !blocked.has(`${entry} ${id}`)).length
      const result = assignJudges(given)
      const tooFew = given.entries.filter((entry) => free(entry) < reviews)
      if ('impossible' in result) {
        expect(result.impossible).toHaveLength(tooFew.length)
        expect(tooFew.length).toBeGreaterThan(0)
        return
      }
      expect(tooFew).toEqual([])
      const pairs = result.assignments.map(key)
      expect(new Set(pairs).size).toBe(pairs.length)
      expect(pairs.filter((pair) => blocked.has(pair))).toEqual([])
      for (const entry of given.entries)
        expect(result.assignments.filter((pair) => pair.entry === entry)).toHaveLength(reviews)
      if (conflicts.length === 0) expect(result.quality.loads[1] - result.quality.loads[0]).toBeLessThan(2)
      for (const own of Map.groupBy(result.assignments, ({ judge }) => judge).values())
        expect(own.map(({ position }) => position)).toEqual(own.map((_, at) => at + 1))
    }),
    { numRuns: 150 },
  )
})

test('the same seed gives the same plan however the lists are written, another seed another', () => {
  const given = plan(20, 8, { conflicts: [{ entry: 'e-3', judge: 'j-2' }] })
  const turned = {
    ...given,
    entries: given.entries.toReversed(),
    judges: given.judges.toReversed(),
    conflicts: given.conflicts.toReversed(),
  }
  expect(assigned(turned)).toEqual(assigned(given))
  expect(assigned({ ...given, seed: 'b' }).assignments).not.toEqual(assigned(given).assignments)
})

test('entries meet many others, no panel stays alone, and nobody is always read last', () => {
  const { quality, assignments } = assigned(plan(20, 10))
  // Six entries a judge are 15 pairs; 10 judges reach 150 of the 190 pairs at the very most.
  expect(quality.pairCoverage).toBeGreaterThan(0.65)
  expect(quality.panels).toBe(1)
  expect(quality.positionImbalance).toBeLessThan(0.12)
  expect(linkedPanels(assignments)).toHaveLength(1)
})

test('two panels that a cheap plan leaves apart are linked by the cheapest exchange', () => {
  const entries = ids('e', 6)
  const home = (number: string, side: number) => Number(number.slice(2)) > side
  const costs = entries.flatMap((entry) =>
    ids('j', 4).map((judge) => ({ entry, judge, cost: home(entry, 3) === home(judge, 2) ? 0 : 5 })),
  )
  const { cost, leastCost, quality } = assigned(plan(6, 4, { reviewsPerEntry: 2, costs }))
  expect([leastCost, cost, quality.panels]).toEqual([0, 10, 1])
  const withShared = assigned(plan(6, 4, { reviewsPerEntry: 2, costs, calibration: ['old-1'] }))
  expect([withShared.cost, withShared.quality.panels]).toEqual([0, 1])
})

test('calibration entries go to every judge, but not against a conflict', () => {
  const { calibration } = assigned(
    plan(6, 4, { calibration: ['old-2', 'old-1'], conflicts: [{ entry: 'old-1', judge: 'j-2' }] }),
  )
  expect(calibration.map(({ judge, entries }) => `${judge}: ${entries.join(' ')}`)).toEqual([
    'j-1: old-1 old-2',
    'j-2: old-2',
    'j-3: old-1 old-2',
    'j-4: old-1 old-2',
  ])
})

test('when a judge falls ill, the others keep what they have', () => {
  const first = assigned(plan(12, 6)).assignments
  const kept = first.filter(({ judge }) => judge !== 'j-4')
  const judges = ids('j', 7).flatMap((id) => (id === 'j-4' ? [] : { id }))
  const second = assigned(plan(12, 6, { judges, kept }))
  const pairs = new Set(second.assignments.map(key))
  expect(kept.filter((pair) => !pairs.has(key(pair)))).toEqual([])
  expect(second.assignments).toHaveLength(36)
  // Six reviews were free and the new judge takes all of them: loads stay even.
  expect(second.quality.loads).toEqual([6, 6])
})

test('when every judge reads everything, all but those with a conflict do', () => {
  const conflicts = [{ entry: 'e-2', judge: 'j-3' }]
  const { assignments } = assigned(plan(4, 5, { reviewsPerEntry: 'all', conflicts }))
  expect(assignments).toHaveLength(19)
  expect(assignments.map(key)).not.toContain('e-2 j-3')
})

test('a limit is kept', () => {
  const judges = [
    { id: 'j-1', most: 2 },
    ...ids('j', 6)
      .slice(1)
      .map((id) => ({ id })),
  ]
  const { assignments } = assigned(plan(12, 6, { judges }))
  expect(assignments.filter(({ judge }) => judge === 'j-1')).toHaveLength(2)
})

test('what cannot be done is said in words', () => {
  const conflicts = ids('j', 3).map((judge) => ({ entry: 'e-2', judge }))
  const tell = (given: ReviewPlan) => {
    const result = assignJudges(given)
    return 'impossible' in result ? result.impossible.map(tellImpossible) : []
  }
  expect(tell(plan(5, 4, { conflicts }))).toEqual([
    'e-2 needs 3 reviews, but only 1 judge is free to read it (3 must step back). Ask one more judge who has no link to it: how many read an entry was fixed when the entries were frozen.',
  ])
  expect(tell(plan(1, 2))).toEqual([
    'e-1 needs 3 reviews, but only 2 judges are free to read it. Ask one more judge who has no link to it: how many read an entry was fixed when the entries were frozen.',
  ])
  const busy = ids('j', 4).map((id) => ({ id, most: 3 }))
  expect(tell(plan(5, 4, { judges: busy }))).toEqual([
    'e-1, e-2, e-3, e-4, e-5 still need 15 reviews together, but the judges who may read them (j-1, j-2, j-3, j-4) have room for 12. Let these judges read more, or ask another judge who has no link to these entries.',
  ])
  expect(
    tell(plan(5, 4, { conflicts: conflicts.slice(0, 1), kept: [{ entry: 'e-2', judge: 'j-1' }] })),
  ).toEqual([
    'j-1 must step back from e-2, but the pair is kept from the earlier plan. Take it out of the kept pairs, and a new judge will be found.',
  ])
})

test('in the final every free judge reads what it has not read', () => {
  const conflicts = [{ entry: 'e-1', judge: 'j-5' }]
  const first = plan(8, 6, { conflicts })
  const read = assigned(first).assignments
  const ranked = first.entries.map((entry, at) => ({ entry, score: 10 - at, rank: Math.min(at + 1, 3) }))
  const final = planFinal({ ...first, read }, ranked, 3, 'r2')
  // Those who share the third rank come along.
  expect(final.entries).toEqual(first.entries)
  const { assignments } = assigned(planFinal({ ...first, read }, ranked.slice(0, 3), 3, 'r2'))
  const all = [...read, ...assignments].filter(({ entry }) => ['e-1', 'e-2', 'e-3'].includes(entry))
  expect(new Set(all.map(key)).size).toBe(all.length)
  expect(all.filter(({ entry }) => entry === 'e-1')).toHaveLength(5)
  expect(all.filter(({ entry }) => entry === 'e-2')).toHaveLength(6)
  expect(assignments.every(({ id }) => id.startsWith('r2-'))).toBe(true)
})
