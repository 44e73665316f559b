import type { Judging } from '../content/schemas/index.ts'
import { usualSettings, type ResultsSettings } from './results-schema.ts'

/** How a competition is counted, from its `judging.yaml` and the words of chance. */
export function resultsSettings(judging: Judging, words: string): ResultsSettings {
  return {
    ...usualSettings,
    seed: words,
    top: judging.awards,
    separateAt: judging.apart,
    noEvidence: judging.noEvidence === 'lowest level' ? 'lowest' : 'leave-out',
  }
}
