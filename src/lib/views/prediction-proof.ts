import type { Entry } from '../content/entry.ts'
import { provePrediction, type PredictionProof } from '../knowledge/prediction-proof.ts'
import type { PageContext } from './page-context.ts'

/** What a page says of when a prediction was saved. */
export interface ProofLine {
  text: string
  /** `shown`: the prediction came a day or more before. `told`: something is known. `unknown`: nothing is, so it is said quietly. */
  weight: 'shown' | 'told' | 'unknown'
}

/** The line about the prediction of a cycle; undefined when the cycle has none. */
export function readProof(context: PageContext, cycle: Entry<'cycle'>): ProofLine | undefined {
  const proof = provePrediction(cycle, context.history)
  if (!proof) return undefined
  return { text: sayProof(context, proof), weight: weigh(proof) }
}

/** Two saves of one day can be minutes apart: that shows no more than one save with both. */
function weigh(proof: PredictionProof): ProofLine['weight'] {
  if (proof.state === 'unknown') return 'unknown'
  return proof.state === 'before' && proof.days > 0 ? 'shown' : 'told'
}

/** One line for a list of cycles of which nothing is known: the first of theirs. */
export function unknownInAll(context: PageContext, cycles: readonly Entry<'cycle'>[]): string | undefined {
  const lines = cycles.flatMap((cycle) => readProof(context, cycle) ?? [])
  return lines.every(({ weight }) => weight === 'unknown') ? lines[0]?.text : undefined
}

/** One line for a list of two cycles or more whose predictions were all saved with their results on one day. */
export function togetherInAll(
  { history, words, format }: PageContext,
  cycles: readonly Entry<'cycle'>[],
): string | undefined {
  const proofs = cycles.flatMap((cycle) => provePrediction(cycle, history) ?? [])
  const days = new Set(proofs.map((proof) => proof.state === 'together' && proof.saved))
  const [day] = days
  return proofs.length > 1 && days.size === 1 && day ? words.proof.allTogether(format.day(day)) : undefined
}

function sayProof({ words, format }: PageContext, proof: PredictionProof): string {
  const say = words.proof
  switch (proof.state) {
    case 'before':
      return proof.days === 0 ? say.sameDay : say.before(proof.days, format.number(proof.days))
    case 'waiting':
      return say.waiting(format.day(proof.saved))
    case 'together':
      return say.together(format.day(proof.saved))
    case 'after':
      return say.after(format.day(proof.saved), format.day(proof.results))
    case 'changed':
      return say.changed(format.day(proof.changed))
    case 'unsaved':
      return say.unsaved
    case 'unknown':
      return say.unknown[proof.because]
  }
}
