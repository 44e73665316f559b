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
  /** The text of the field's value and what is safe to write in its place; the check makes a fix of it. */
  swap?: { from: string; to: string }
}

/** Shortens what a file says for quoting in a message, and shows control characters. */
export function quote(text: string, max = 80): string {
  const shown = text
    .replace(/\s+/g, ' ')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu, '␛')
  return shown.length > max ? `${shown.slice(0, max - 1)}…` : shown
}
