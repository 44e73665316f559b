import type { Judging, Rubric } from '../content/schemas/index.ts'
import { isLeftOut, type LeftOut } from './left-out.ts'
import { publicSheet, type PublicCalibration } from './public-sheets.ts'
import { computeResults, type ResultsInput } from './results.ts'
import type { Results } from './results-schema.ts'
import { resultsSettings } from './results-settings.ts'
import type { ScoreSheet } from './score-sheet.ts'

/** What the results of a competition are worked out from, before and after the reveal. */
export interface ScoresOfRounds extends Pick<ResultsInput, 'competition' | 'affiliations'> {
  judging: Judging
  rubric: Rubric
  /** Sheets of all rounds; of two for one pair of entry and judge the later round counts. */
  sheets: readonly ScoreSheet[]
  /** First tries on practice entries. */
  calibration: readonly PublicCalibration[]
  /** The words of chance. */
  words: string
  leftOut?: LeftOut
}

/**
 * Results from sheets. Only what becomes public of them counts, so that anybody gets the same bytes after the reveal.
 * The one exception is `affiliations`: where judges work is never public. The chair's own results have the gap
 * between own and other schools, the published ones have `null` there.
 */
export function resultsFromSheets({
  judging,
  sheets,
  calibration,
  words,
  leftOut = {},
  ...same
}: ScoresOfRounds): Results {
  const counted = new Map<string, ScoreSheet>()
  for (const { id } of judging.rounds)
    for (const sheet of sheets)
      if (sheet.round === id && !isLeftOut(leftOut, sheet))
        counted.set(`${sheet.entry} ${sheet.judge}`, publicSheet(sheet))
  return computeResults({
    ...same,
    sheets: [...counted.values()],
    calibration: calibration.map(({ judge, entry, scores: levels }) => ({ judge, entry, levels })),
    settings: resultsSettings(judging, words),
  })
}
