import type { IssuePart } from './issue-template.ts'

/** What a filled-in form on GitHub says: the answers by field, or why they cannot be told apart. */
export type IssueAnswers =
  | { state: 'read'; answers: Map<string, string> }
  /** Some of its headings are gone, so it is another form or somebody changed them. */
  | { state: 'other' }
  /** An answer has a line that is the same as one of the headings. */
  | { state: 'twice'; heading: string }

/** What GitHub writes for an answer that was left empty. */
const noAnswer = '_No response_'

/**
 * Tells the answers of a filled-in form apart. GitHub writes one text with a heading over each answer, and nothing
 * keeps an answer from having headings of its own: those stay in the answer. Only the exact headings of the form, each
 * once and in their order, count; anything else is said and never guessed.
 */
export function readIssue(text: string, parts: readonly IssuePart[]): IssueAnswers {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const places: number[] = []
  for (const { heading } of parts) {
    const found = lines.flatMap((line, index) => (line.trimEnd() === `### ${heading}` ? [index] : []))
    const [place, again] = found
    if (place === undefined || place <= (places.at(-1) ?? -1)) return { state: 'other' }
    if (again !== undefined) return { state: 'twice', heading }
    places.push(place)
  }
  const answers = new Map<string, string>()
  for (const [index, { field }] of parts.entries()) {
    const answer = lines
      .slice((places[index] ?? 0) + 1, places[index + 1])
      .join('\n')
      .trim()
    if (answer !== '' && answer !== noAnswer) answers.set(field, answer)
  }
  const before = lines.slice(0, places[0]).join('\n').trim()
  if (before !== '') answers.set('body', [before, answers.get('body') ?? ''].join('\n\n').trim())
  return { state: 'read', answers }
}
