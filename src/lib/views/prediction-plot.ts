import type { MarkShape } from '../charts/mark-shape.ts'
import type { ScatterDot, ScatterInput } from '../charts/scatter-layout.ts'
import type { Entry } from '../content/entry.ts'
import { cycleNumber } from '../content/kinds.ts'
import {
  comparePredictions,
  leftOutReasons,
  type ComparedPrediction,
  type LeftOut,
} from '../knowledge/compared-predictions.ts'
import type { ChartTable, ChartText } from './chart-table.ts'
import { prototypesOf } from '../knowledge/community-work.ts'
import { formatValue } from './evidence-value.ts'
import { entryTitle } from './href.ts'
import type { PageContext } from './page-context.ts'

type Held = NonNullable<Entry<'cycle'>['data']['predictionHeld']>

/** How the team's own word on a prediction is drawn: the same shapes wherever it is shown. */
export const heldMarks: Record<Held, { shape: MarkShape; tone?: string }> = {
  yes: { shape: 'circle' },
  partly: { shape: 'diamond', tone: 'open' },
  no: { shape: 'cross' },
  'cannot tell': { shape: 'square', tone: 'muted' },
}

/** Predictions beside results, ready to draw. */
export interface PredictionPlot extends ChartText {
  input: ScatterInput
  key: { shape: MarkShape; tone?: string; text: string }[]
  compared: readonly ComparedPrediction[]
}

/** Path of the file with all predictions of the zone. */
export const predictionsFile = '/predictions.csv'

/** Fewer than these say nothing about how good predictions are. */
const fewest = 3
/** The newest ones are drawn; the file has all. */
const most = 100
const numbered = 25
const mostSurprises = 5

/**
 * The prediction plot of a prototype, of the prototypes of a school or a community, or of the whole zone,
 * oldest first. Undefined when fewer than three predictions can be compared.
 */
export function plotPredictions(
  context: PageContext,
  of?: Entry<'prototype'> | Entry<'school'> | Entry<'community'>,
): PredictionPlot | undefined {
  const { compared: all, leftOut } = comparePredictions(context, cyclesOf(context, of))
  const compared = all.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)).slice(-most)
  if (compared.length < fewest) return undefined
  const { words, format } = context
  const say = words.predictions
  const teams = new Set(compared.map(({ prototype }) => prototype.id)).size
  const reached = compared.filter(({ wanted, got }) => got >= wanted).length
  const number = format.number(compared.length)
  const held = Object.keys(heldMarks) as Held[]
  return {
    id: 'chart-predictions',
    finding: say.finding(reached, format.number(reached), number),
    caption: say.caption(compared.length, number, teams, format.number(teams)),
    sentences: sentencesOf(context, compared, leftOut, all.length - compared.length),
    table: tableOf(context, compared, teams === 1),
    csv: predictionsFile,
    input: inputOf(context, compared, teams === 1),
    key: held
      .filter((mark) => compared.some(({ cycle }) => heldOf(cycle) === mark))
      .map((mark) => ({ ...heldMarks[mark], text: say.held[mark] })),
    compared,
  }
}

/** A cycle whose result was far from its prediction, and what the team learned. */
export interface Surprise {
  cycle: Entry<'cycle'>
  prototype: Entry<'prototype'>
  compared: string
  learned: string | undefined
}

/** The cycles of a plot with the largest gaps, either way; at most five. */
export function surprisesIn(context: PageContext, { compared }: PredictionPlot): Surprise[] {
  const gapOf = ({ wanted, got }: ComparedPrediction) => Math.abs(got - wanted)
  return [...compared]
    .sort((a, b) => gapOf(b) - gapOf(a))
    .slice(0, mostSurprises)
    .map(({ cycle, prototype, measure, predicted, saw }) => ({
      cycle,
      prototype,
      compared: context.words.predictions.compared(
        formatValue(context, predicted, measure),
        formatValue(context, saw, measure),
      ),
      learned: cycle.data.learned,
    }))
}

function cyclesOf({ graph }: PageContext, of: Parameters<typeof plotPredictions>[1]): Entry<'cycle'>[] {
  if (!of) return [...graph.all('cycle')]
  if (of.kind === 'prototype') return [...graph.cyclesOf(of)]
  const prototypes = of.kind === 'school' ? graph.linkedFrom(of, 'prototype') : prototypesOf(graph, of)
  return prototypes.flatMap((prototype) => graph.cyclesOf(prototype))
}

const dayOf = ({ cycle }: ComparedPrediction): string => cycle.data.starts ?? cycle.data.plannedOn ?? ''
const heldOf = ({ data }: Entry<'cycle'>): Held => data.predictionHeld ?? 'cannot tell'

function inputOf({ words, format }: PageContext, compared: readonly ComparedPrediction[], oneTeam: boolean) {
  const say = words.predictions
  const formatShare = (value: number) => say.share(format.number(Math.abs(value)), Math.sign(value))
  const dots = compared.map(({ cycle, wanted, got }, index): ScatterDot => {
    const label = format.number(oneTeam ? cycleNumber(cycle.id) : index + 1)
    return { x: wanted, y: got, ...heldMarks[heldOf(cycle)], ...(compared.length <= numbered && { label }) }
  })
  return {
    dots,
    x: { title: say.axes.predicted, format: formatShare },
    y: { title: say.axes.saw, format: formatShare },
    diagonal: say.spotOn,
    lines: { x: [0], y: [0] },
    corners: { topLeft: say.better, bottomRight: say.less },
  }
}

function sentencesOf(
  { graph, words, format }: PageContext,
  compared: readonly ComparedPrediction[],
  leftOut: ReadonlyMap<LeftOut, number>,
  older: number,
): string[] {
  const say = words.predictions
  const gaps = compared.map(({ wanted, got }) => Math.abs(got - wanted)).sort((a, b) => a - b)
  const middle = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0
  const wrongWay = compared.filter(({ wanted, got }) => got < 0 && wanted > 0).length
  const counted = leftOutReasons.flatMap((reason) => {
    const count = leftOut.get(reason) ?? 0
    if (count === 0) return []
    return [say.leftOut[reason](count, format.number(count), format.number(graph.zone.minimumGroup))]
  })
  const without = [...counted, ...(older > 0 ? [say.older(older, format.number(older))] : [])]
  return [
    say.middle(format.number(middle, 0)),
    ...(wrongWay > 0 ? [say.wrongWay(wrongWay, format.number(wrongWay))] : []),
    say.limit,
    ...(without.length > 0 ? [say.without(format.list(without))] : []),
  ]
}

/** Many teams: each row begins with the number beside its dot. One team: with the cycle, whose number that is. */
function tableOf(
  context: PageContext,
  compared: readonly ComparedPrediction[],
  oneTeam: boolean,
): ChartTable {
  const { words, format } = context
  const say = words.predictions
  const name = say.columns
  const number = (name: string) => ({ name, number: true })
  const whose = [{ name: name.dot }, { name: words.kinds.one.prototype }]
  return {
    columns: [
      ...(oneTeam ? [] : whose),
      { name: name.cycle },
      { name: name.counted },
      ...[name.before, name.predicted, name.saw].map(number),
      { name: name.held },
    ],
    rows: compared.map(({ cycle, prototype, measure, ...values }, index) => {
      const value = (amount: number) => ({ text: formatValue(context, amount, measure), raw: amount })
      const dot = [{ text: format.number(index + 1) }, { text: prototype.title, entry: prototype }]
      return [
        ...(oneTeam ? [] : dot),
        { text: entryTitle(context, cycle), entry: cycle },
        { text: measure.name },
        ...[values.before, values.predicted, values.saw].map(value),
        { text: say.held[heldOf(cycle)] },
      ]
    }),
  }
}
