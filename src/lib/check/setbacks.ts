import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Measure } from '../content/schemas/index.ts'
import { stepsOf } from '../knowledge/chain.ts'
import { isCounted, measuresFor } from '../knowledge/measures.ts'

/** A cycle whose result is on the wrong side of the number from before: of the baseline, or of the cycle before it. */
export interface Setback {
  cycle: Entry<'cycle'>
  expected: number | undefined
  seen: number
  before: number
  /** True when more is better, so that fewer was seen. */
  less: boolean
  counted: boolean
  isWorseThanBaseline: boolean
  /** True when such a result was expected, for example a dip at the start. */
  isAsPredicted: boolean
}

/** The first setback of each cycle, in an outcome that can be counted. */
export function listSetbacks(graph: KnowledgeGraph): Setback[] {
  const earlier = new Map(stepsOf(graph).map(({ before, after }) => [after, before]))
  return graph.all('cycle').flatMap((cycle) => {
    const outcomes = measuresFor(graph, cycle).filter(
      (measure) => measure.role === 'outcome' && isCounted(measure),
    )
    const setbacks = outcomes.flatMap((measure) => setbackIn(cycle, earlier.get(cycle), measure) ?? [])
    return setbacks.slice(0, 1)
  })
}

function setbackIn(
  cycle: Entry<'cycle'>,
  previous: Entry<'cycle'> | undefined,
  { id, kind, better, baseline }: Measure,
): Setback | undefined {
  const seen = lastValue(cycle, id)
  if (seen === undefined) return undefined
  const isWorse = (value: number, than: number) => (better === 'up' ? value < than : value > than)
  const start = baseline && (baseline.measure ?? id) === id ? baseline.value : undefined
  const last = previous && lastValue(previous, id)
  const isWorseThanBaseline = start !== undefined && isWorse(seen, start)
  const before = isWorseThanBaseline ? start : last
  if (before === undefined || !isWorse(seen, before)) return undefined
  const { prediction } = cycle.data
  const expected = (prediction?.measure ?? id) === id ? prediction?.value : undefined
  const isAsPredicted = expected !== undefined && !isWorse(seen, expected)
  const counted = kind === 'count'
  return { cycle, expected, seen, before, less: better === 'up', counted, isWorseThanBaseline, isAsPredicted }
}

const lastValue = ({ data }: Entry<'cycle'>, measure: string): number | undefined =>
  data.results?.findLast((result) => result.measure === measure && result.value !== undefined)?.value
