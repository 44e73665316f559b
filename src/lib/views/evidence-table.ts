import type { Entry } from '../content/entry.ts'
import { cycleNumber } from '../content/kinds.ts'
import type { Measure } from '../content/schemas/index.ts'
import { formatGuarded, formatValue } from './evidence-value.ts'
import type { PageContext } from './page-context.ts'

/** What a prototype counted: a row a measure, the start and the result of each cycle. */
export interface EvidenceTable {
  cycles: readonly { entry: Entry<'cycle'>; name: string }[]
  rows: readonly EvidenceRow[]
}

export interface EvidenceRow {
  measure: Measure
  before: string
  /** One text a cycle, empty when the cycle did not count it. `words` are the team's own. */
  results: readonly { number: string; words?: string }[]
  /** Goal, or the line at which the team stops and talks. */
  line: string
}

/** Makes the table of a prototype's measures; undefined when nothing was counted yet. */
export function buildEvidenceTable(
  context: PageContext,
  prototype: Entry<'prototype'>,
): EvidenceTable | undefined {
  const { words, format, graph } = context
  const cycles = graph.cyclesOf(prototype).filter((cycle) => cycle.data.results?.length)
  const rows = (prototype.data.measures ?? []).map((measure): EvidenceRow => {
    const { baseline, aim, stopIf } = measure
    const lines = [
      aim && words.records.goalIs(formatValue(context, aim.to, measure)),
      stopIf !== undefined && words.records.stopAt(formatValue(context, stopIf, measure)),
    ]
    return {
      measure,
      before: baseline ? formatGuarded(context, baseline.value, measure, baseline.students) : '',
      results: cycles.map((cycle) => resultOf(context, cycle, measure)),
      line: lines.filter(Boolean).join(', '),
    }
  })
  if (
    !rows.some(({ before, results }) => before || results.some(({ number, words: said }) => number || said))
  )
    return undefined
  return {
    cycles: cycles.map((entry) => ({
      entry,
      name: words.kinds.cycleNumber(format.number(cycleNumber(entry.id))),
    })),
    rows,
  }
}

function resultOf(
  context: PageContext,
  cycle: Entry<'cycle'>,
  measure: Measure,
): { number: string; words?: string } {
  const result = cycle.data.results?.find((each) => each.measure === measure.id)
  if (!result) return { number: '' }
  if (result.value === undefined) return { number: '', ...(result.words && { words: result.words }) }
  return { number: formatGuarded(context, result.value, measure, result.students) }
}
