import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  crossingLimitOf,
  findRuns,
  medianOf,
  readRunChart,
  runLimitOf,
} from '../../src/lib/knowledge/run-chart.ts'
import { weekly } from '../charts/weekly-points.ts'

// Limits for 10 to 60 useful values, as in the tables of Anhøj and Olesen (2014, PLoS ONE 9(11): e113825).
const runLimits =
  '6 6 7 7 7 7 7 7 7 7 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9'
const crossingLimits =
  '2 2 3 3 4 4 4 5 5 6 6 6 7 7 8 8 8 9 9 10 10 11 11 11 12 12 13 13 14 14 14 15 15 16 16 17 17 17 18 18 19 19 20 20 21 21 21 22 22 23 23'

test('the limits are those of the published table', () => {
  const useful = Array.from({ length: 51 }, (_, index) => index + 10)
  expect(useful.map(runLimitOf).join(' ')).toBe(runLimits)
  expect(useful.map(crossingLimitOf).join(' ')).toBe(crossingLimits)
})

// From printed summaries of the R packages qicharts2 (vignette) and pbcharts (README): values not on the center
// line, longest run allowed, fewest crossings allowed.
test.each([
  [22, 7, 7],
  [23, 8, 7],
  [24, 8, 8],
  [43, 8, 16],
])('with %i useful values the limits are those that other programs print', (useful, run, crossings) => {
  expect([runLimitOf(useful), crossingLimitOf(useful)]).toEqual([run, crossings])
})

// Anhøj and Mohammed, Mastering Statistical Process Control Charts in Healthcare, "Your First SPC Charts": blood
// pressure on 26 days (Mohammed and others 2008). The book finds median 174 with four values on it, 22 useful
// values, a longest run of 4 from the 14th value on, 9 crossings, both limits 7, and no signal.
test('a published run chart without a signal is read as its authors read it', () => {
  const pressure = [
    169, 172, 175, 174, 161, 142, 174, 171, 168, 174, 180, 194, 161, 181, 175, 176, 186, 166, 157, 183, 177,
    171, 185, 176, 181, 174,
  ]
  const points = weekly(pressure)
  const chart = readRunChart({ points, firstCycle: undefined, breaks: [], minimumGroup: 10 })
  expect(chart).toMatchObject({
    median: 174,
    useful: 22,
    crossings: 9,
    runLimit: 7,
    crossingLimit: 7,
    verdict: 'none',
    longestRun: { side: 'above', length: 4, from: points[13]?.date },
  })
})

// The same book, "Highlighting Freaks, Shifts, and Trends": infections a month, 24 months, the mean as the center
// line. The book finds a run of 11 below from the 14th value on, more than the 8 allowed, and 7 crossings, fewer
// than 8.
test('a published chart with a shift has the runs and crossings that its authors count', () => {
  const infections = [12, 7, 1, 4, 4, 5, 8, 5, 8, 3, 5, 6, 7, 4, 5, 3, 4, 4, 3, 4, 5, 4, 5, 5]
  const mean = infections.reduce((sum, value) => sum + value, 0) / infections.length
  const points = weekly(infections)
  const runs = findRuns(points, mean)
  expect(runs.length - 1).toBe(7)
  expect(runs.at(-1)).toEqual({ side: 'below', length: 11, from: points[13]?.date, onLevel: 0 })
  expect([runLimitOf(24), crossingLimitOf(24)]).toEqual([8, 8])
})

const read = (values: readonly number[], firstCycle?: string) =>
  readRunChart({ points: weekly(values), firstCycle, breaks: [], minimumGroup: 10 })

test('thirteen drafts above the level before the change are a shift', () => {
  const values = [52, 55, 52, 54, 50, 55, 53, 56, 62, 59, 59, 64, 64, 69, 73, 76, 79, 79, 83, 84]
  const chart = read(values, '2025-10-06')
  expect(chart).toMatchObject({
    median: 53,
    baselineCount: 7,
    useful: 19,
    crossings: 5,
    runLimit: 7,
    verdict: 'shift',
  })
  // The 56 before the first cycle helps to make the level, so the run begins after it.
  expect(chart.longestRun).toEqual({ side: 'above', length: 13, from: '2025-10-10', onLevel: 0 })
})

test('ups and downs around the level are no signal', () => {
  const chart = read([50, 54, 52, 50, 55, 51, 54, 49, 53, 50, 56, 50, 54], '2025-09-12')
  expect(chart).toMatchObject({ median: 52, useful: 12, verdict: 'none' })
})

test('six in a row are early, and a run at the limit is not yet a shift', () => {
  const base = [50, 54, 52, 50, 54, 50, 54, 50]
  const six = read([...base, 55, 55, 55, 55, 55, 55], '2025-09-12')
  expect(six).toMatchObject({ runLimit: 7, verdict: 'early', longestRun: { length: 6 } })
  expect(read([...base, 55, 55, 55, 55, 55, 55, 55], '2025-09-12').verdict).toBe('early')
  expect(read([...base, 55, 55, 55, 55, 55, 55, 55, 55], '2025-09-12').verdict).toBe('shift')
})

test('two runs within the limit cross too seldom for chance', () => {
  const chart = read([48, 52, 50, 48, 48, 48, 48, 48, 52, 52, 52, 52, 52], '2025-09-12')
  expect(chart).toMatchObject({ median: 50, useful: 12, crossings: 3, crossingLimit: 3, verdict: 'none' })
  const fewer = read([52, 48, 50, 48, 48, 48, 48, 48, 52, 52, 52, 52, 52], '2025-09-12')
  expect(fewer).toMatchObject({ crossings: 2, crossingLimit: 3, verdict: 'crossings' })
})

test('with fewer than ten useful values it is too early', () => {
  expect(read([50, 52, 51, 60, 60, 60, 60, 60, 60, 60], '2025-09-12')).toMatchObject({
    useful: 9,
    verdict: 'too-early',
  })
})

test('fewer than three values before the first cycle are no level', () => {
  expect(read([50, 52, 60, 61, 62], '2025-09-05')).toMatchObject({
    median: undefined,
    baselineCount: 2,
    useful: 0,
    longestRun: undefined,
    verdict: 'no-baseline',
  })
})

test('without a cycle every value is baseline, and a row among them counts', () => {
  const chart = read([50, 52, 51])
  expect(chart).toMatchObject({ median: 51, baselineCount: 3 })
  const moved = read([50, 51, 50, 51, 50, 51, 50, 51, 60, 61, 62, 60, 61, 62, 63, 64])
  expect(moved).toMatchObject({ median: 55.5, verdict: 'shift', longestRun: { length: 8 } })
  expect(chart.points.every(({ before }) => before)).toBe(true)
})

test('values of small groups are left out and counted, and do not move the median', () => {
  const points = weekly([50, 52, 51, 90, 90]).map((point, index) => ({ ...point, n: index < 3 ? 10 : 9 }))
  const chart = readRunChart({ points, firstCycle: undefined, breaks: [], minimumGroup: 10 })
  expect(chart).toMatchObject({ hidden: 2, median: 51 })
  expect(chart.points.map(({ value }) => value)).toEqual([50, 52, 51])
})

test('the median of an even number is the mean of the two in the middle', () => {
  expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3]), medianOf([7])]).toEqual([2, 2.5, 7])
})

const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 60 })

test('the order of the lines does not matter', () => {
  fc.assert(
    fc.property(values, (numbers) => {
      const points = weekly(numbers)
      const given = { firstCycle: '2025-10-06', breaks: [], minimumGroup: 10 }
      expect(readRunChart({ ...given, points: points.toReversed() })).toEqual(
        readRunChart({ ...given, points }),
      )
    }),
  )
})

test('a chart turned upside down has the same verdict with the sides swapped', () => {
  fc.assert(
    fc.property(values, (numbers) => {
      const [up, down] = [
        read(numbers, '2025-10-06'),
        read(
          numbers.map((value) => 100 - value),
          '2025-10-06',
        ),
      ]
      expect({ ...down.longestRun, side: '' }).toEqual({ ...up.longestRun, side: '' })
      expect([down.verdict, down.crossings, down.useful]).toEqual([up.verdict, up.crossings, up.useful])
      if (up.longestRun) expect(down.longestRun?.side).not.toBe(up.longestRun.side)
    }),
  )
})

test('values on the median change neither runs nor crossings', () => {
  fc.assert(
    fc.property(values, fc.nat(20), (numbers, more) => {
      const before = read(numbers)
      const after = read([...numbers, ...Array.from({ length: more }, () => before.median ?? NaN)])
      expect([after.median, after.useful, after.crossings, after.longestRun]).toEqual([
        before.median,
        before.useful,
        before.crossings,
        before.longestRun,
      ])
    }),
  )
})
