import type { AnyEntry, Entry } from '../content/entry.ts'
import { originalOf } from '../content/translate-graph.ts'
import { firstResultDay } from './cycle-days.ts'
import { factsOfCycle } from './cycle-facts.ts'
import { hasPrediction } from './cycle-state.ts'
import { daysBetween } from './days.ts'
import type { Change, History } from './history.ts'

/**
 * What the saved history shows of a prediction. Days are `2026-01-31`.
 * `before`: saved so many days before the first result, counted or saved. `waiting`: saved, and no result is
 * saved yet. `together`: both came in one save. `after`: results were counted or saved first. `changed`: it
 * was saved first and changed once results were there. `unsaved`: the words of the file are in no save yet.
 */
export type PredictionProof =
  | { state: 'before'; saved: string; results: string; days: number }
  | { state: 'waiting'; saved: string }
  | { state: 'together'; saved: string }
  | { state: 'after'; saved: string; results: string }
  | { state: 'changed'; saved: string; changed: string }
  | { state: 'unsaved' }
  | { state: 'unknown'; because: 'shallow' | 'none' | 'borrowed' | 'unclear' }

const known = new WeakMap<History, WeakMap<Entry<'cycle'>, PredictionProof>>()

/** Says whether the prediction of a cycle came first; undefined when the cycle has none. */
export function provePrediction(cycle: Entry<'cycle'>, history: History): PredictionProof | undefined {
  if (!hasPrediction(cycle)) return undefined
  // Rules and pages ask again and again.
  const proofs = known.get(history) ?? new WeakMap<Entry<'cycle'>, PredictionProof>()
  known.set(history, proofs)
  const proof = proofs.get(cycle) ?? makeProof(originalOf(cycle as AnyEntry) as Entry<'cycle'>, history)
  proofs.set(cycle, proof)
  return proof
}

function makeProof(cycle: Entry<'cycle'>, history: History): PredictionProof {
  // Work from elsewhere was written down here long after it was done.
  if (cycle.data.borrowed) return { state: 'unknown', because: 'borrowed' }
  if (history.state !== 'whole') return { state: 'unknown', because: history.state }
  const { prediction, results, predictionChanged, unclear, saved } = history.cycle(cycle.path) ?? {}
  if (unclear) return { state: 'unknown', because: 'unclear' }
  if (!prediction || saved?.prediction !== factsOfCycle(cycle).prediction) return { state: 'unsaved' }
  return compareChanges(prediction, results, predictionChanged, firstResultDay(cycle))
}

/** `counted` is the first day that the file gives for a result: it can be earlier than the save. */
function compareChanges(
  { day: saved, time, commit }: Change,
  results: Change | undefined,
  changed: Change | undefined,
  counted: string | undefined,
): PredictionProof {
  if (changed) return { state: 'changed', saved, changed: changed.day }
  if (results?.commit === commit) return { state: 'together', saved }
  if (results && results.time < time) return { state: 'after', saved, results: results.day }
  if (counted !== undefined && counted < saved) return { state: 'after', saved, results: counted }
  if (!results) return { state: 'waiting', saved }
  const first = counted !== undefined && counted < results.day ? counted : results.day
  return { state: 'before', saved, results: first, days: Math.max(0, daysBetween(saved, first)) }
}
