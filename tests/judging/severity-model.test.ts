import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkStrength } from '../../src/lib/judging/statistics/link-strength.ts'
import { linkedPanels } from '../../src/lib/judging/statistics/linked-panels.ts'
import type { Review } from '../../src/lib/judging/statistics/panel-design.ts'
import { rankOrder } from '../../src/lib/judging/statistics/rank-order.ts'
import { severityModel, twoWayLeastSquares } from '../../src/lib/judging/statistics/severity-model.ts'
import { varianceComponents } from '../../src/lib/judging/reliability/variance-components.ts'
import { denseModel } from './dense-model.ts'
import { anyReviews, inventReviews } from './invented-reviews.ts'

const ranksOf = (reviews: readonly Review[]) =>
  rankOrder(severityModel(reviews).entries.map(({ entry, adjusted }) => ({ entry, score: adjusted })))

test('the short way gives what the long way gives: scores, errors, and the best ratio', () => {
  fc.assert(
    fc.property(anyReviews, (reviews) => {
      const model = severityModel(reviews)
      const dense = denseModel(reviews, model.ratio)
      const variance = model.residualVariance!
      for (const [at, { adjusted, se }] of model.entries.entries()) {
        expect(adjusted).toBeCloseTo(dense.adjusted[at]!, 6)
        expect(se!).toBeCloseTo(Math.sqrt(variance * dense.covariance[at]![at]!), 6)
      }
      // No ratio far or near is likelier.
      for (const other of [0, 0.01, 0.1, 1, 10, 100, model.ratio * 0.9, model.ratio * 1.1])
        expect(denseModel(reviews, other).height).toBeGreaterThan(dense.height - 1e-7)
    }),
    { numRuns: 60 },
  )
})

test('the order in which reviews are read never shows, to the last bit', () => {
  fc.assert(
    fc.property(
      anyReviews.chain((reviews) =>
        fc.tuple(fc.constant(reviews), fc.shuffledSubarray(reviews, { minLength: reviews.length })),
      ),
      ([reviews, mixed]) => {
        expect(severityModel(mixed)).toEqual(severityModel(reviews))
        expect(varianceComponents(mixed)).toEqual(varianceComponents(reviews))
      },
    ),
    { numRuns: 60 },
  )
})

test('a judge who gives everybody more changes nothing between entries once judges are fixed', () => {
  fc.assert(
    fc.property(anyReviews, fc.double({ min: -3, max: 3, noNaN: true }), (reviews, more) => {
      const kinder = reviews.map((each) =>
        each.judge === 'j-1' ? { ...each, score: each.score + more } : each,
      )
      const before = twoWayLeastSquares(reviews).entries.map(({ adjusted }) => adjusted)
      const after = twoWayLeastSquares(kinder).entries.map(({ adjusted }) => adjusted)
      for (const [at, value] of after.entries())
        expect(value - after[0]!).toBeCloseTo(before[at]! - before[0]!, 8)
    }),
    { numRuns: 60 },
  )
})

test('a judge far stricter than the rest decides no ranking, though the plain means follow', () => {
  const reviews = inventReviews('strict', 12, 6, 0.4)
  const usual = twoWayLeastSquares(reviews).entries.map(({ entry, adjusted }) => ({ entry, score: adjusted }))
  const stricter = reviews.map((each) => (each.judge === 'j-2' ? { ...each, score: each.score - 50 } : each))
  expect(ranksOf(stricter).map(({ entry }) => entry)).toEqual(rankOrder(usual).map(({ entry }) => entry))
  const means = severityModel(stricter).entries.map(({ entry, mean }) => ({ entry, score: mean }))
  expect(rankOrder(means).map(({ entry }) => entry)).not.toEqual(rankOrder(usual).map(({ entry }) => entry))
})

test('judges who do not differ are left alone', () => {
  // Every judge gives the same total, and all differences lie between entries and in single reviews.
  const reviews = [
    [3, 4, 2],
    [4, 2, 3],
    [2, 3, 4],
  ].flatMap((row, entry) => row.map((score, judge) => ({ entry: `e-${entry}`, judge: `j-${judge}`, score })))
  const { ratio, judgeVariance, entries } = severityModel(reviews)
  expect([ratio, judgeVariance]).toEqual([0, 0])
  for (const { adjusted, mean } of entries) expect(adjusted).toBe(mean)
})

test('panels that nothing links are counted, and eigenvalues of 0 count them too', () => {
  const apart = ['a', 'b', 'c'].flatMap((panel) =>
    inventReviews(panel, 4, 3, 1).map(({ entry, judge, score }) => ({
      entry: `${panel}-${entry}`,
      judge: `${panel}-${judge}`,
      score,
    })),
  )
  const { design } = severityModel(apart)
  expect(design.panels.map(({ judges }) => judges.length)).toEqual([3, 3, 3])
  expect(design.values.filter((value) => Math.abs(value) < 1e-9)).toHaveLength(3)
  const shared = ['a-j-0', 'b-j-1', 'c-j-2'].map((judge) => ({ entry: 'calibration', judge, score: 3 }))
  expect(linkedPanels([...apart, ...shared])).toHaveLength(1)
  const link = (reviews: readonly Review[]) => linkStrength(severityModel(reviews).design)
  expect(link(apart)).toBe(0)
  expect(link([...apart, ...shared])!).toBeGreaterThan(0)
  expect(link([...apart, ...shared])!).toBeLessThan(0.2)
  expect(link(inventReviews('full', 6, 4, 1))).toBeCloseTo(1, 9)
  expect(link(inventReviews('one', 6, 1, 1))).toBeUndefined()
})

test('two panels, one of them stricter by three levels: shared entries put them right, means do not', () => {
  const panel = (name: string, more: number) =>
    inventReviews('same', 6, 3, 1).map(({ entry, judge, score }) => ({
      entry: `${name}-${entry}`,
      judge: `${name}-${judge}`,
      score: score + more,
    }))
  const reviews = [...panel('kind', 0), ...panel('strict', -3)]
  const shared = ['kind', 'strict'].flatMap((name) =>
    [0, 1, 2].flatMap((judge) =>
      ['c-1', 'c-2'].map((entry) => ({
        entry,
        judge: `${name}-j-${judge}`,
        score: (entry === 'c-1' ? 2 : 4) + (name === 'strict' ? -3 : 0),
      })),
    ),
  )
  const twins = (given: readonly Review[]) => {
    const by = new Map(severityModel(given).entries.map(({ entry, adjusted }) => [entry, adjusted]))
    return Math.abs(by.get('kind-e-0')! - by.get('strict-e-0')!)
  }
  expect(twins(reviews)).toBeGreaterThan(2.5)
  expect(twins([...reviews, ...shared])).toBeLessThan(0.5)
})

test.each<[string, Review[]]>([
  ['one review', [{ entry: 'a', judge: 'x', score: 3 }]],
  ['one judge', inventReviews('one', 5, 1, 1)],
  ['one entry', [1, 2, 5].map((score) => ({ entry: 'a', judge: `j-${score}`, score }))],
  ['a review for each entry', ['a', 'b'].map((entry) => ({ entry, judge: entry, score: 2 }))],
  ['all scores the same', inventReviews('same', 5, 3, 1).map((each) => ({ ...each, score: 3.4 }))],
  ['the same pair twice', [1, 2].map((score) => ({ entry: 'a', judge: 'x', score }))],
  [
    'nothing but judges and entries',
    inventReviews('exact', 5, 3, 1).map((each) => ({
      ...each,
      score: Number(each.entry.slice(2)) + 2 * Number(each.judge.slice(2)),
    })),
  ],
])('%s gives numbers or says that nothing is known', (_, reviews) => {
  const model = severityModel(reviews)
  const figures = [...model.entries, ...model.judges].flatMap((each) => Object.values(each))
  for (const figure of figures) if (typeof figure === 'number') expect(figure).toSatisfy(Number.isFinite)
  for (const { adjusted } of model.entries) expect(adjusted).toSatisfy(Number.isFinite)
  const components = varianceComponents(reviews)
  for (const figure of Object.values(components ?? {}))
    if (typeof figure === 'number') expect(figure).toSatisfy(Number.isFinite)
})

test('what rounding must not decide shares a rank', () => {
  const scores = [3.2, 0.1 + 0.2, 0.3, 5].map((score, at) => ({ entry: `e-${at}`, score }))
  expect(rankOrder(scores).map(({ entry, rank }) => `${entry} ${rank}`)).toEqual([
    'e-3 1',
    'e-0 2',
    'e-1 3',
    'e-2 3',
  ])
})
