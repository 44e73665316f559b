/** A half-open range of the original text, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** A replacement in the original text. */
export interface Edit extends Span {
  text: string
}

/** A way out. `safe` means that the meaning cannot change, so a machine may apply it. */
export interface Fix {
  safe: boolean
  edits: Edit[]
  /** A place that only a person can fill: their words stand there between `before` and `after`. */
  words?: Span & { before: string; after: string }
}

/** Where in the frontmatter: keys and list positions, for example `['measures', 0, 'kind']`. */
export type FieldPath = readonly (string | number)[]

/** Something seen while reading one file. The check turns it into a diagnostic of the rule it names. */
export interface Issue {
  rule: string
  /** Which of the rule's messages. */
  message: string
  values: Record<string, string | number>
  span?: Span
  field?: FieldPath
  fix?: Fix
  /** The text of the field's value and what to write in its place; the check makes a fix of it, safe unless it asks. */
  swap?: { from: string; to: string; asks?: true }
}

/** Shortens what a file says for quoting in a message, and shows control characters. */
export function quote(text: string, max = 80): string {
  const shown = text
    .replace(/\s+/g, ' ')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu, '␛')
  return shown.length > max ? `${shown.slice(0, max - 1)}…` : shown
}

/** A place further on in the text. */
export const shiftSpan = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

/** An issue with all its places moved. */
export const moveIssue = (issue: Issue, move: <T extends Span>(span: T) => T): Issue => ({
  ...issue,
  ...(issue.span && { span: move(issue.span) }),
  ...(issue.fix && {
    fix: {
      ...issue.fix,
      edits: issue.fix.edits.map(move),
      ...(issue.fix.words && { words: move(issue.fix.words) }),
    },
  }),
})
