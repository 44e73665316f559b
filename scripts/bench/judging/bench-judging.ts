import { computeResults } from '../../../src/lib/judging/results.ts'
import { resultsText } from '../../../src/lib/judging/results-text.ts'
import { tellAims, type Aimed } from '../search/aims.ts'
import { resultsInChromium } from './in-chromium.ts'
import { inventCompetition } from './invent-competition.ts'
import { methods, simulateCell, type CellResult, type Method } from './simulate-cell.ts'
import { simulatePlans, type PlanResult } from './simulate-plans.ts'

const severities = [0.3, 0.6, 1]
const reviews = [3, 5, 10]
const draws = 1000
const bins = [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1]
// In a bin with fewer forecasts luck alone moves the share by more than the aim.
const enoughForecasts = 100

/**
 * Invents competitions whose truth is known: which method and which plan of reading find it, and whether the
 * uncertainty is honest.
 */
export async function benchJudging(repetitions: number): Promise<void> {
  console.log(`20 entries, 10 judges, ${repetitions} competitions in each cell, ${draws} draws of the ranks.`)
  console.log('Kendall tau / share of the true top three found / truly best entry among the first three')
  console.log(
    `severity  reviews  ${methods.map((name) => name.padEnd(18)).join('  ')}  90 % intervals  width in ranks`,
  )
  const results: CellResult[] = []
  for (const severity of severities)
    for (const count of reviews) {
      const cell = { entries: 20, judges: 10, reviews: count, severity }
      const result = simulateCell(cell, repetitions, draws, 'zonebook')
      results.push(result)
      console.log(tellCell(result))
    }
  console.log('\nP(top 3) as said, and how often it came true')
  const calibration = calibrate(results)
  for (const { from, to, count, said, came } of calibration)
    console.log(`${from} to ${to}:  said ${said.toFixed(3)}  came ${came.toFixed(3)}  (${count} forecasts)`)
  console.log('\nPlans, 20 entries; severity 0.6 and 10 judges where nothing else is said')
  console.log(`${''.padEnd(42)}  reviews  tau    tau of means  best is first  top 3 exact  of top 3`)
  for (const result of simulatePlans(repetitions, 'zonebook')) console.log(tellPlan(result))
  const input = inventCompetition(24, 9, 9, 4000)
  const ours = resultsText(computeResults(input))
  const browser = await resultsInChromium(input)
  console.log(`\nChromium writes ${browser.text === ours ? 'the same bytes as' : 'OTHER bytes than'} Node.`)
  for (const line of tellAims(aimsOf(results, calibration, browser.time))) console.log(line)
}

function tellCell({ cell, worth, coverage, width }: CellResult): string {
  const cells = methods.map((method) => {
    const { tau, topThree, bestInThree } = worth[method]
    return [tau, topThree, bestInThree]
      .map((figure) => figure.toFixed(3))
      .join('/')
      .padEnd(18)
  })
  return `${cell.severity.toFixed(1).padEnd(8)}  ${String(cell.reviews).padEnd(7)}  ${cells.join('  ')}  ${coverage.toFixed(3).padEnd(14)}  ${width.toFixed(1)}`
}

function tellPlan(result: PlanResult): string {
  const { tau, tauOfMeans, bestFirst, topThreeExact, topThree } = result
  const figures = [tau, tauOfMeans, bestFirst, topThreeExact, topThree].map((figure) => figure.toFixed(3))
  const widths = [5, 12, 13, 11, 8]
  return [
    result.name.padEnd(42),
    result.reviews.toFixed(0).padEnd(7),
    ...figures.map((figure, at) => figure.padEnd(widths[at] ?? 0)),
  ].join('  ')
}

interface Bin {
  from: number
  to: number
  count: number
  said: number
  came: number
}

/** All forecasts together, by how sure they were. */
function calibrate(results: readonly CellResult[]): Bin[] {
  const forecasts = results.flatMap((result) => result.forecasts)
  return bins.slice(1).map((to, at) => {
    const from = bins[at] ?? 0
    const own = forecasts.filter(({ said }) => said >= from && (said < to || (to === 1 && said === 1)))
    const share = (of: (forecast: CellResult['forecasts'][number]) => number) =>
      own.reduce((sum, forecast) => sum + of(forecast), 0) / own.length
    return {
      from,
      to,
      count: own.length,
      said: share(({ said }) => said),
      came: share(({ came }) => Number(came)),
    }
  })
}

function aimsOf(results: readonly CellResult[], calibration: readonly Bin[], time: number): Aimed[] {
  const gain = ({ worth }: CellResult, over: Method) => worth.REML.tau - worth[over].tau
  const atOne = (count: number) => results.find(({ cell }) => cell.severity === 1 && cell.reviews === count)!
  const off = calibration.filter(({ count }) => count >= enoughForecasts)
  return [
    {
      name: 'REML over the plain mean, tau, the worst cell',
      figure: Math.min(...results.map((result) => gain(result, 'mean'))),
      unit: '',
      bound: 'least',
      aim: -0.01,
    },
    ...[3, 5].map((count) => ({
      name: `REML over the plain mean, tau, severity 1.0, ${count} reviews`,
      figure: gain(atOne(count), 'mean'),
      unit: '',
      bound: 'least' as const,
      aim: 0.04,
    })),
    {
      name: '90 % rank intervals hold the true rank, the worst cell',
      figure: Math.min(...results.map(({ coverage }) => coverage)),
      unit: '',
      bound: 'least',
      aim: 0.88,
    },
    {
      name: 'P(top 3) said less what came true, the worst bin',
      figure: Math.max(...off.map(({ said, came }) => Math.abs(said - came))),
      unit: '',
      bound: 'most',
      aim: 0.1,
    },
    {
      name: 'Results of 24 entries by 9 judges with 4,000 draws in Chromium',
      figure: time / 1000,
      unit: 's',
      bound: 'most',
      aim: 1,
    },
  ]
}
