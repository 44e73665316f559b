import { z } from 'zod'
import { scoreSheetSchema, type ScoreSheet } from './score-sheet.ts'

/**
 * A sheet as it may be published after the reveal: the numbers, and no word a judge wrote. Results are always worked
 * out from these, so that anybody who has them gets the same bytes.
 */
export const publicSheet = (sheet: ScoreSheet): ScoreSheet => ({
  ...sheet,
  noEvidence: {},
  comments: {},
  strength: '',
  question: '',
  privateNote: '',
})

/** Text of `scores.json`: one line a sheet, by round, entry and judge. */
export function writePublicSheets(sheets: readonly ScoreSheet[]): string {
  const keyOf = ({ round, entry, judge }: ScoreSheet) => `${round} ${entry} ${judge}`
  const lines = sheets
    .map((sheet) => ({ key: keyOf(sheet), line: JSON.stringify(publicSheet(sheet)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ line }) => line)
  return `[\n${lines.join(',\n')}\n]\n`
}

/** Reads `scores.json`. Throws a ZodError or a SyntaxError for anything else. */
export const readPublicSheets = (text: string): ScoreSheet[] =>
  z.array(scoreSheetSchema).parse(JSON.parse(text))
