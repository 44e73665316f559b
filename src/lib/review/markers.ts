/** What the hidden first line of our comment says. */
export interface Marker {
  head: string
  /** Number of the run that wrote it; later runs have higher ones. */
  run: number
}

/** The hidden first line of the one comment. It is ours only when we wrote it: anybody can type it. */
export const printMarker = ({ head, run }: Marker): string =>
  `<!-- zonebook:report v1 head=${head} run=${run} -->`

/** Reads the marker at the start of a comment. */
export function readMarker(text: string): Marker | undefined {
  const [, head, run] = /^<!-- zonebook:report v1 head=([0-9a-f]{40}) run=(\d{1,15}) -->/.exec(text) ?? []
  return head === undefined ? undefined : { head, run: Number(run) }
}

/** Hidden keys behind a suggestion, so that it is never posted twice. */
export const printFixKeys = (keys: readonly string[]): string =>
  keys.map((key) => `<!-- zonebook:fix ${key} -->`).join('')

/** The keys of all suggestions in a text. */
export const readFixKeys = (text: string): string[] =>
  [...text.matchAll(/<!-- zonebook:fix ([0-9a-f]{16}(?:-\d{1,4})?) -->/g)].flatMap(([, key]) => key ?? [])
