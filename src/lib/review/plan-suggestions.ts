import { code, codeBlock } from '../report/markdown.ts'
import type { ChangeReport, Suggestion } from './change-report.ts'
import { printFixKeys } from './markers.ts'
import type { PullFacts } from './pull-facts.ts'
import type { ReviewWords } from './review-words.ts'

/** More at once is noise. */
const mostSuggestions = 10

/** A suggestion as GitHub takes it: a path from the top of the repository, lines of the new file. */
export interface PlannedSuggestion {
  path: string
  line: number
  /** Set when it takes the place of several lines. */
  startLine?: number
  body: string
  /** What it would say without a line to stand at. */
  asText: string
}

/** The suggestions that were not made before. */
export function planSuggestions(
  report: ChangeReport | undefined,
  { suggested }: Pick<PullFacts, 'suggested'>,
  say: ReviewWords,
): PlannedSuggestion[] {
  const known = new Set(suggested)
  return (report?.suggestions ?? [])
    .filter(({ fingerprints }) => !fingerprints.every((key) => known.has(key)))
    .slice(0, mostSuggestions)
    .map((suggestion) => plan(suggestion, say))
}

function plan(
  { path: below, from, to, text, fingerprints }: Suggestion,
  say: ReviewWords,
): PlannedSuggestion {
  const keys = printFixKeys(fingerprints)
  const path = `content/${below}`
  return {
    path,
    line: to,
    ...(from < to && { startLine: from }),
    body: `${say.suggestion}\n\n${codeBlock(text, 'suggestion')}\n${keys}`,
    asText: `${code(path, 200)}, ${say.line(from)}:\n\n${codeBlock(text, 'text')}\n${keys}`,
  }
}
