import { expect, test } from 'vitest'
import { calibrationAgreement } from '../../src/lib/judging/diagnostics/calibration-agreement.ts'
import { residualShares } from '../../src/lib/judging/diagnostics/fit-shares.ts'
import { entryDiagnostics } from '../../src/lib/judging/diagnostics/entry-diagnostics.ts'
import { affiliationEffect, positionEffect } from '../../src/lib/judging/diagnostics/fairness.ts'
import { judgeDiagnostics } from '../../src/lib/judging/diagnostics/judge-diagnostics.ts'
import { leaveJudgesOut, ranksOf, reweigh } from '../../src/lib/judging/diagnostics/sensitivity.ts'
import { rubricTotal, weightsWith, type Levels } from '../../src/lib/judging/rubric-total.ts'
import { chanceFrom } from '../../src/lib/judging/statistics/chance.ts'
import type { Review } from '../../src/lib/judging/statistics/panel-design.ts'
import { severityModel } from '../../src/lib/judging/statistics/severity-model.ts'
import { denseModel } from './dense-model.ts'
import { inventReviews } from './invented-reviews.ts'

const entriesOf = (reviews: readonly Review[]) => [...new Set(reviews.map(({ entry }) => entry))]

test('what residuals keep adds up to reviews less what was estimated', () => {
  const model = severityModel(inventReviews('shares', 9, 5, 0.6))
  const sum = residualShares(model).reduce((total, share) => total + share, 0)
  const judged = model.design.values.reduce((total, value, k) => total + value * model.weights[k]!, 0)
  expect(sum).toBeCloseTo(model.design.reviews.length - 9 - judged, 9)
  // Each is the derivative of its residual by its own score.
  const [first] = model.design.reviews
  const more = model.design.reviews.map((each) => ({ ...each, score: each.score + Number(each === first) }))
  const moved = severityModel(more, model.ratio)
  expect(moved.residuals[0]! - model.residuals[0]!).toBeCloseTo(residualShares(model)[0]!, 9)
})

test('a judge who tosses a coin is found by consistency and agreement, a strict one by severity', () => {
  const chance = chanceFrom('coin', 'test')
  const reviews = inventReviews('coin', 30, 6, 0.5).map((each) => {
    if (each.judge === 'j-1') return { ...each, score: 1 + 4 * chance.uniform() }
    return each.judge === 'j-2' ? { ...each, score: each.score - 2 } : each
  })
  const judges = new Map(judgeDiagnostics(severityModel(reviews), []).map((each) => [each.judge, each]))
  expect(judges.get('j-1')!.consistency!).toBeGreaterThan(1.5)
  expect(judges.get('j-1')!.agreement!).toBeLessThan(0.4)
  expect(judges.get('j-3')!.agreement!).toBeGreaterThan(0.5)
  expect(judges.get('j-2')!.severity).toBeGreaterThan(1.2)
  expect(judges.get('j-2')!.severity / judges.get('j-2')!.se!).toBeGreaterThan(3)
})

test('sheets tell of halo, of levels used and of the same level everywhere', () => {
  const sheet = (entry: string, need: number, design: number, safe: number | null, minutes: number) => ({
    entry,
    judge: 'j-0',
    levels: { need, design, safe },
    minutes,
  })
  const sheets = [
    sheet('e-0', 1, 1, 1, 10),
    sheet('e-1', 2, 2, 4, 20),
    sheet('e-2', 3, 3, null, 50),
    sheet('e-3', 4, 4, 2, 30),
  ]
  const [first, second] = judgeDiagnostics(severityModel(inventReviews('sheets', 4, 2, 1)), sheets)
  expect(first).toMatchObject({ levelsUsed: 4, sameOnAll: 0.5, minutes: 25 })
  // Need and design go together fully; safe was scored on three of the four.
  expect(first!.halo!).toBeCloseTo((1 + 2 * correlation([1, 2, 4], [1, 4, 2])) / 3, 12)
  expect(second).toMatchObject({ levelsUsed: 0, sameOnAll: 0, minutes: undefined, halo: undefined })
})

test('an entry on which judges part is found, with the judge who is furthest off', () => {
  const reviews = inventReviews('part', 20, 6, 0.5).map((each) =>
    each.entry === 'e-4' && each.judge === 'j-4' ? { ...each, score: each.score + 5 } : each,
  )
  const entries = entryDiagnostics(severityModel(reviews))
  const odd = entries.find(({ entry }) => entry === 'e-4')!
  expect(odd.furthest).toMatchObject({ judge: 'j-4' })
  expect(odd.furthest.residual).toBeGreaterThan(1)
  expect(odd.disagreement!).toBe(Math.max(...entries.map(({ disagreement }) => disagreement!)))
})

test('one place later costs what it was made to cost', () => {
  const chance = chanceFrom('tired', 'test')
  const reviews = [...Map.groupBy(inventReviews('tired', 40, 8, 0.4), ({ judge }) => judge).values()].flatMap(
    (own) =>
      chance.shuffle(own).map((each, at) => ({ ...each, score: each.score - 0.15 * at, position: at + 1 })),
  )
  const { ratio } = severityModel(reviews)
  const { effect, se } = positionEffect(reviews, ratio)!
  expect(Math.abs(effect + 0.15)).toBeLessThan(3 * se)
  expect(se).toBeLessThan(0.02)
  // The effect is that of generalized least squares: nothing explains more when it is taken off.
  const height = (slope: number) =>
    denseModel(
      reviews.map((each) => ({ ...each, score: each.score - slope * each.position })),
      ratio,
    ).height
  expect(height(effect)).toBeLessThan(Math.min(height(effect - 0.01), height(effect + 0.01)))
  expect(
    positionEffect(
      reviews.map((each) => ({ ...each, position: 1 })),
      ratio,
    ),
  ).toBeUndefined()
})

test('favor for one’s own school is seen, and not where there is none', () => {
  const reviews = inventReviews('own', 30, 8, 0.5).map((each, at) => ({ ...each, own: at % 9 === 0 }))
  const { ratio } = severityModel(reviews)
  const fair = affiliationEffect(reviews, ratio, 'seed')!
  expect(fair.p).toBeGreaterThan(0.05)
  const favored = reviews.map((each) => ({ ...each, score: each.score + Number(each.own) }))
  const found = affiliationEffect(favored, ratio, 'seed')!
  expect(found.effect - fair.effect).toBeCloseTo(1, 8)
  expect(found.p).toBeLessThan(0.01)
  expect(found.pairs).toBe(reviews.filter(({ own }) => own).length)
  expect(
    affiliationEffect(
      reviews.map((each) => ({ ...each, own: false })),
      ratio,
      'seed',
    ),
  ).toBeUndefined()
})

test('leaving out the judge who lifted an entry takes it from the top', () => {
  const reviews = ['a', 'b', 'c', 'd'].flatMap((entry, quality) =>
    [0, 1, 2].map((judge) => ({
      entry,
      judge: `j-${judge}`,
      // The last entry is the worst for two judges and by far the best for the third.
      score: entry === 'd' ? (judge === 2 ? 9 : 1) : 4 - quality * 0.5 + judge * 0.1,
    })),
  )
  const ranked = entriesOf(reviews)
  const usual = ranksOf(severityModel(reviews), ranked)
  expect(usual[1]!.entry).toBe('d')
  const [first, , third] = leaveJudgesOut(reviews, ranked, usual, 2)
  expect(third).toMatchObject({ judge: 'j-2', entered: ['b'], left: ['d'], largestMove: 2, unread: [] })
  expect(first!.left).toEqual([])
  const alone = [...reviews, { entry: 'e', judge: 'j-1', score: 5 }]
  const more = entriesOf(alone)
  const without = leaveJudgesOut(alone, more, ranksOf(severityModel(alone), more), 2)
  expect(without.map(({ unread }) => unread)).toEqual([[], ['e'], []])
})

test('a judge begins when the calibration is near enough, and is told how near', () => {
  const agreed = new Map([
    ['old-1', { need: 2, design: 3, safe: 4 }],
    ['old-2', { need: 1, design: null, safe: 3 }],
  ])
  const near = new Map([
    ['old-1', { need: 2, design: 2, safe: 4 }],
    ['old-2', { need: 2, design: 4, safe: 3 }],
  ])
  expect(calibrationAgreement(near, agreed)).toMatchObject({
    compared: 5,
    exact: 0.6,
    adjacent: 1,
    severity: 0,
    passed: true,
  })
  const strict = new Map([['old-1', { need: 1, design: 1, safe: 2 }]])
  expect(calibrationAgreement(strict, agreed)).toMatchObject({ compared: 3, exact: 0, passed: false })
  expect(calibrationAgreement(strict, agreed)!.severity).toBeCloseTo(5 / 3, 12)
  expect(calibrationAgreement(new Map(), agreed)).toBeUndefined()
  // "Not enough evidence" where others agreed on a level is not near; a competition may ask for less.
  const empty = new Map<string, Levels>([...near, ['old-1', { need: 2, design: null, safe: null }]])
  expect(calibrationAgreement(empty, agreed)).toMatchObject({ compared: 3, adjacent: 0.6, passed: false })
  expect(calibrationAgreement(empty, agreed, { agreement: 0.6, severity: 1 })?.passed).toBe(true)
})

test('weights are renormalised, and what is not scored is left out or counts as the lowest level', () => {
  const weights = new Map([
    ['need', 50],
    ['design', 30],
    ['safe', 20],
  ])
  const levels = { need: 4, design: 2, safe: null }
  expect(rubricTotal(levels, weights, 'leave-out')).toBe((4 * 50 + 2 * 30) / 80)
  expect(rubricTotal(levels, weights, 'lowest')).toBe((4 * 50 + 2 * 30 + 20) / 100)
  expect(rubricTotal({ need: null }, weights, 'leave-out')).toBeUndefined()
  const more = weightsWith(weights, 'design', 1.25)
  expect(rubricTotal({ ...levels, safe: 1 }, more, 'leave-out')).toBe((200 + 2 * 37.5 + 20) / 107.5)
})

test('other weights change the top when the criteria disagree', () => {
  const reviews = inventReviews('weights', 8, 4, 1)
  const model = severityModel(reviews)
  const ranked = entriesOf(reviews)
  const usual = ranksOf(model, ranked)
  const same = model.design.reviews.map(({ score }) => score)
  expect(reweigh(model, same, ranked, usual, 3)).toEqual({ entered: [], left: [] })
  const upside = same.map((score) => -score)
  expect(reweigh(model, upside, ranked, usual, 3).left).toHaveLength(3)
})

function correlation(x: number[], y: number[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const across = (a: number[], b: number[]) =>
    a.reduce((sum, value, at) => sum + (value - mean(a)) * (b[at]! - mean(b)), 0)
  return across(x, y) / Math.sqrt(across(x, x) * across(y, y))
}
