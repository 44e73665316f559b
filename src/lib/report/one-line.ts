/**
 * What a file says, on one line and without characters that move the cursor, turn the direction of the text or
 * hide, so that it can never be a command to a terminal or a build server.
 */
export const oneLine = (text: string): string =>
  text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]+/gu, ' ')

/** A text on one line, with `…` for its end where it is longer than `most` characters. */
export function cutLine(text: string, most: number): string {
  const shown = oneLine(text)
  return shown.length > most ? `${shown.slice(0, most - 1)}…` : shown
}

/** The line of a text with a number, starting at 1. */
export const lineOf = (text: string, line: number): string => text.split('\n', line)[line - 1] ?? ''
