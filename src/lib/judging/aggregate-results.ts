import { canonicalBytes } from './canonical.ts'
import type { Results } from './results-schema.ts'

/** Reviews of an entry below which nothing is said of how far they lie apart. */
export const fewestReviews = 4

/**
 * Text of `results.json` for a panel too small to hide a judge in: what is said of entries and of the panel as a
 * whole, and nothing of one judge.
 */
export function aggregateResults({
  judges: _judges,
  inputs: _inputs,
  settings,
  sensitivity,
  ...results
}: Results): string {
  // From two reviews a mean and a spread give both totals.
  const entries = results.entries.map(({ furthest: _furthest, spread, disagreement, ...entry }) => ({
    ...entry,
    ...(entry.reviews >= fewestReviews && { spread, disagreement }),
  }))
  const panel = { ...results.panel, panels: results.panel.panels.length }
  const flags = results.flags.filter(({ flag }) => !flag.includes('judge'))
  // The words of chance tell who read what; with that, one could work out of each mean how strict a judge is.
  const { seed: _words, ...counting } = settings
  const open = {
    ...{ ...results, settings: counting, entries, panel, flags },
    sensitivity: { weights: sensitivity.weights },
  }
  return `${JSON.stringify(JSON.parse(new TextDecoder().decode(canonicalBytes(open))), null, 2)}\n`
}
