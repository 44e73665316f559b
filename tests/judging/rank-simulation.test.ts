import { expect, test } from 'vitest'
import { closeTo, groupEntries } from '../../src/lib/judging/statistics/groups.ts'
import { simulateRanks, type RankOptions } from '../../src/lib/judging/statistics/rank-simulation.ts'
import { severityModel } from '../../src/lib/judging/statistics/severity-model.ts'
import { chanceFrom } from '../../src/lib/judging/statistics/chance.ts'
import { meanOf, varianceOf } from '../../src/lib/judging/statistics/moments.ts'
import { inventReviews } from './invented-reviews.ts'

const options: RankOptions = { seed: 'a seed', draws: 4000, top: 3, interval: 0.9 }
const scores = (table: Record<string, number[]>) =>
  Object.entries(table).flatMap(([entry, row]) =>
    row.map((score, judge) => ({ entry, judge: `j-${judge}`, score })),
  )

test('chance has the moments it should, and a stream of its own for each purpose', () => {
  const chance = chanceFrom('seed', 'moments')
  const draws = (draw: () => number) => Array.from({ length: 40_000 }, draw)
  const normals = draws(() => chance.normal())
  expect(meanOf(normals)).toBeCloseTo(0, 1)
  expect(varianceOf(normals)).toBeCloseTo(1, 1)
  expect(meanOf(normals.map((z) => z ** 4))).toBeGreaterThan(2.8)
  for (const freedom of [1, 2, 7, 60]) {
    const squares = draws(() => chance.chiSquare(freedom))
    expect(meanOf(squares) / freedom).toBeCloseTo(1, 1)
    expect(varianceOf(squares) / freedom / 2).toBeCloseTo(1, 0.5)
  }
  expect(chanceFrom('seed', 'moments').normal()).toBe(normals[0])
  expect(chanceFrom('seed', 'other').normal()).not.toBe(normals[0])
  expect(chance.shuffle([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5])
})

test('shares of the top add up to the places, and the same seed draws the same', () => {
  const model = severityModel(inventReviews('top', 9, 5, 0.6))
  const simulation = simulateRanks(model, options)
  const sum = simulation.entries.reduce((total, { pTop }) => total + pTop!, 0)
  expect(sum).toBeCloseTo(3, 9)
  expect(simulateRanks(model, options).entries).toEqual(simulation.entries)
  expect(simulateRanks(model, { ...options, seed: 'b' }).entries).not.toEqual(simulation.entries)
  for (const { rankLow, rankHigh } of simulation.entries) expect(rankLow).toBeLessThanOrEqual(rankHigh)
})

test('of two entries, one before the other has the chance that Student’s t gives', () => {
  // Differences 1 1 1 1 1 -2: a residual variance of 3.75 / 10, as judges are random and cost no freedom, so that
  // t = 0.5 / sqrt(0.375 * 2 / 6) = sqrt 2 with 10 degrees of freedom, below which 90.6 percent lie.
  const model = severityModel(scores({ a: [4, 3, 5, 4, 2, 1], b: [3, 2, 4, 3, 1, 3] }), 1e6)
  const { beats } = simulateRanks(model, { ...options, draws: 40_000, top: 1 })
  expect(beats('a', 'b')!).toBeCloseTo(0.906, 2)
  expect(beats('a', 'b')! + beats('b', 'a')!).toBeCloseTo(1, 9)
})

test('entries with the same score share places when nothing is left to chance', () => {
  const model = severityModel(scores({ a: [4, 4], b: [3, 3], c: [3, 3], d: [1, 1] }))
  const { entries, beats } = simulateRanks(model, { ...options, top: 2 })
  expect(entries.map(({ rankLow, rankHigh, pTop }) => [rankLow, rankHigh, pTop])).toEqual([
    [1, 1, 1],
    [2, 3, 0.5],
    [2, 3, 0.5],
    [4, 4, 0],
  ])
  expect([beats('a', 'b'), beats('b', 'c'), beats('d', 'a')]).toEqual([1, 0.5, 0])
  const inOrder = ['a', 'b', 'c', 'd']
  expect(groupEntries(inOrder, beats, 0.75)).toEqual([['a'], ['b', 'c'], ['d']])
  expect(closeTo('b', inOrder, beats, 0.75)).toEqual(['c'])
})

test('with a single review each nothing is known, and all are one group', () => {
  const model = severityModel(scores({ a: [4], b: [2], c: [1] }))
  const { entries, beats } = simulateRanks(model, options)
  expect(entries.map(({ rankLow, rankHigh, pTop }) => [rankLow, rankHigh, pTop])).toEqual([
    [1, 3, undefined],
    [1, 3, undefined],
    [1, 3, undefined],
  ])
  expect(groupEntries(['a', 'b', 'c'], beats, 0.75)).toEqual([['a', 'b', 'c']])
})

test('entries of calibration are not ranked, but link those that are', () => {
  const reviews = [...inventReviews('linked', 6, 4, 1)]
  const calibration = [0, 1, 2, 3].map((judge) => ({ entry: 'old', judge: `j-${judge}`, score: 5 }))
  const model = severityModel([...reviews, ...calibration])
  const ranked = model.design.entries.filter((entry) => entry !== 'old')
  const { entries } = simulateRanks(model, { ...options, ranked })
  expect(entries.map(({ entry }) => entry)).toEqual(ranked)
  expect(Math.max(...entries.map(({ rankHigh }) => rankHigh))).toBeLessThanOrEqual(6)
})
