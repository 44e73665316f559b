import { planFinal } from './assignment/plan-final.ts'
import { digestOf } from './canonical.ts'
import type { PublicSide } from './public-side.ts'
import { resultsFromSheets } from './results-from-sheets.ts'

/**
 * Rounds in which other entries were read than those that the rounds before put first, with these entries. One that a
 * decision names, about another review or something else, is explained.
 */
export function* findWrongFinalists(side: PublicSide): Generator<{ round: string; entries: string }> {
  const { judging, published } = side
  const { sheets, decisions } = published
  const explained = new Set(
    decisions?.decisions.flatMap(({ about, entries = [] }) =>
      about === 'another-review' || about === 'other' ? entries : [],
    ),
  )
  for (const [at, { id: round, reads, finalists }] of judging.rounds.entries()) {
    const own = sheets.filter((sheet) => sheet.round === round)
    if (reads !== 'finalists' || own.length === 0) continue
    const before = new Set(judging.rounds.slice(0, at).map(({ id }) => id))
    const earlier = sheets.filter((sheet) => before.has(sheet.round))
    const expected = finalistsFrom(side, earlier, finalists ?? judging.awards * 2)
    if (!expected) continue
    const judges = new Set(own.map(({ judge }) => judge))
    const known = new Set(earlier.map(({ entry, judge }) => `${entry} ${judge}`))
    const read = new Set(own.map(({ entry }) => entry))
    // Nobody reads twice: a finalist whom all had read before has no sheet here.
    const isUnread = (entry: string) => [...judges].some((judge) => !known.has(`${entry} ${judge}`))
    const wrong = [
      ...[...read].filter((entry) => !expected.includes(entry)),
      ...expected.filter((entry) => !read.has(entry) && isUnread(entry)),
    ].filter((entry) => !explained.has(entry))
    if (wrong.length > 0) yield { round, entries: wrong.sort().join(', ') }
  }
}

/** The same scores come with every run in one process, and working them out takes time. */
const known = new Map<string, string[]>()

/** The entries that go on, as the plan of the final has them; undefined when scores give no results. */
function finalistsFrom(
  { id: competition, judging, rubric, published: { calibration, leftOut } }: PublicSide,
  sheets: PublicSide['published']['sheets'],
  places: number,
): string[] | undefined {
  const words = judging.seed?.words
  if (!rubric || words === undefined) return undefined
  const { judges: _, ...settings } = judging
  const key = digestOf([competition, settings, rubric, sheets, calibration, leftOut, places])
  const found = known.get(key)
  if (found) return found
  try {
    const all = { competition, judging, rubric, sheets, calibration, words, leftOut }
    const ranked = resultsFromSheets(all).entries.map(({ entry, adjusted: score, rank }) => ({
      entry,
      score,
      rank,
    }))
    const { entries } = planFinal(
      { seed: words, judges: [], conflicts: [], read: [] },
      ranked,
      places,
      'final',
    )
    if (known.size > 100) known.clear()
    known.set(key, [...entries])
    return [...entries]
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
