import type { Entry } from '../content/entry.ts'
import { cycleNumber } from '../content/kinds.ts'
import { prototypeOf } from '../knowledge/chain.ts'
import { comparePrediction } from './cycle-result.ts'
import { stateOfCycle } from '../knowledge/cycle-state.ts'
import { statusOfCycle, type Status } from '../knowledge/status.ts'
import { formatValue, measureOf } from './evidence-value.ts'
import type { PageContext } from './page-context.ts'
import { readProof, togetherInAll } from './prediction-proof.ts'

/** A row of a cycle: the frame's label and words, then the team's own text. */
export interface StepRow {
  label: string
  /** In the language of the page. */
  said?: string
  /** In the language of the entry. */
  text?: string
}

/** One cycle as a step of a timeline. */
export interface CycleStep {
  entry: Entry<'cycle'>
  number: string
  title: string
  status: Status
  /** Days of the cycle, or what is known of them: `Open, ends Dec 11, 2026`. */
  when: string
  rows: readonly StepRow[]
}

/** Makes the step of a cycle with what it has so far. */
export function readCycleStep(context: PageContext, cycle: Entry<'cycle'>): CycleStep {
  const { words, format } = context
  const say = words.records.step
  const { data } = cycle
  const number = format.number(cycleNumber(cycle.id))
  const prototype = prototypeOf(context.graph, cycle)
  // Where nothing is known, or the same of all, the list of cycles says so once.
  const isSaidOnce = prototype && togetherInAll(context, context.graph.cyclesOf(prototype))
  const proof = isSaidOnce ? undefined : readProof(context, cycle)
  const rows: (StepRow | false)[] = [
    row(say.prediction, predictionNumber(context, cycle), data.prediction?.words),
    row(words.proof.first, proof?.weight === 'unknown' ? undefined : proof?.text),
    row(say.happened, comparePrediction(context, cycle), data.observations ?? resultWords(cycle)),
    row(say.held, data.predictionHeld && words.records.held[data.predictionHeld]),
    row(say.learned, undefined, data.learned),
    row(say.next, undefined, data.next),
  ]
  return {
    entry: cycle,
    number,
    title: data.title ?? words.kinds.cycleNumber(number),
    status: statusOfCycle(cycle, context.today),
    when: sayWhen(context, cycle),
    rows: rows.filter((each) => each !== false),
  }
}

/** The days of a cycle and, while nothing is decided here, where it stands. */
export function sayWhen({ words, format, today }: PageContext, cycle: Entry<'cycle'>): string {
  const say = words.records.when
  const { starts, ends } = cycle.data
  const state = stateOfCycle(cycle, today)
  if (state === 'planned') return starts ? say.plannedFrom(format.day(starts)) : say.planned
  if (state === 'open') return ends ? say.openUntil(format.day(ends)) : say.open
  if (state === 'waiting') return say.waiting(format.day(ends ?? today))
  if (starts && ends) return format.dayRange(starts, ends)
  return starts ? words.records.since(format.day(starts)) : ends ? say.until(format.day(ends)) : say.noDays
}

function row(label: string, said: string | undefined, text?: string): StepRow | false {
  return (said || text) !== undefined && { label, ...(said && { said }), ...(text && { text }) }
}

/** The predicted number, when there are no words that say it. */
function predictionNumber(context: PageContext, cycle: Entry<'cycle'>): string | undefined {
  const { prediction } = cycle.data
  if (prediction?.value === undefined || prediction.words) return undefined
  return formatValue(
    context,
    prediction.value,
    measureOf(prototypeOf(context.graph, cycle), prediction.measure),
  )
}

const resultWords = ({ data }: Entry<'cycle'>) => data.results?.find((result) => result.words)?.words
