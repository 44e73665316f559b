import { oneLine } from '../report/one-line.ts'
import type { ReviewPlan } from './plan-review.ts'

/** A plan for a terminal or a log. Every line of text that came from files stands behind a bar, so that it can be no command to either. */
export function renderPlan({ comment, isQuiet, check, suggestions, labels, reviewers }: ReviewPlan): string {
  const asked = [...reviewers.people, ...reviewers.teams]
  return [
    isQuiet ? 'Comment (only where there is one already):' : 'Comment:',
    quoted(comment),
    `Check run: ${check.name}, ${check.conclusion}: ${oneLine(check.title)}, ${check.annotations.length} lines marked`,
    `Suggestions: ${suggestions.inline.length}`,
    ...suggestions.inline.flatMap(({ path, line, body }) =>
      [`${oneLine(path)}:${line}`, quoted(body)].map(indent),
    ),
    `Labels to add: ${listed(labels.add)}; to take off: ${listed(labels.remove)}`,
    `Asked to read it: ${listed(asked)}`,
  ].join('\n')
}

const quoted = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `  | ${oneLine(line)}`.trimEnd())
    .join('\n')
const indent = (text: string): string => text.replace(/^/gm, '  ')
const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'none')
