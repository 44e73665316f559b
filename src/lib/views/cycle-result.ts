import type { Entry } from '../content/entry.ts'
import { prototypeOf } from '../knowledge/chain.ts'
import { formatGuarded, formatValue, isSmall, mainMeasure, measureOf } from './evidence-value.ts'
import type { PageContext } from './page-context.ts'

/** Prediction beside result in one sentence, `Predicted 63%, saw 64%.`; undefined unless both are numbers. */
export function comparePrediction(context: PageContext, cycle: Entry<'cycle'>): string | undefined {
  const { prediction, results } = cycle.data
  const measure = measureOf(prototypeOf(context.graph, cycle), prediction?.measure)
  const result = results?.find((each) => each.measure === prediction?.measure && each.value !== undefined)
  if (prediction?.value === undefined || result?.value === undefined) return undefined
  if (isSmall(context, result.students)) return undefined
  return context.words.records.compared(
    formatValue(context, prediction.value, measure),
    formatValue(context, result.value, measure),
  )
}

/** The number a cycle ended with, in one sentence: compared with the prediction, else with the start. */
export function sayResult(context: PageContext, cycle: Entry<'cycle'>): string | undefined {
  const compared = comparePrediction(context, cycle)
  if (compared) return compared
  const prototype = prototypeOf(context.graph, cycle)
  const main = prototype && mainMeasure(prototype)
  const numbers = cycle.data.results?.filter((each) => each.value !== undefined)
  const result = numbers?.find((each) => each.measure === main?.id) ?? numbers?.[0]
  if (result?.value === undefined) return undefined
  const measure = measureOf(prototype, result.measure)
  const saw = formatGuarded(context, result.value, measure, result.students)
  const { baseline } = measure ?? {}
  if (!baseline || isSmall(context, baseline.students)) return context.words.records.saw(saw)
  return context.words.records.sawFrom(formatValue(context, baseline.value, measure), saw)
}

/** First to latest number of a prototype's main measure, `From 53% to 84%`; undefined without both. */
export function sayProgress(context: PageContext, prototype: Entry<'prototype'>): string | undefined {
  const measure = mainMeasure(prototype)
  const { baseline } = measure ?? {}
  const results = context.graph.cyclesOf(prototype).flatMap((cycle) => cycle.data.results ?? [])
  const last = results.findLast((each) => each.measure === measure?.id && each.value !== undefined)
  if (!baseline || last?.value === undefined) return undefined
  if (isSmall(context, baseline.students) || isSmall(context, last.students)) return undefined
  return context.words.records.fromToValue(
    formatValue(context, baseline.value, measure),
    formatValue(context, last.value, measure),
  )
}
