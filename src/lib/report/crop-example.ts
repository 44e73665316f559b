/** What a command writes for machines; a few lines show what kind of file it is. */
const record = /\/judging\/[^/]+\.jsonl?$/
const longestLine = 200

/** The text of a file in an example, as far as a person reads it: long lines and long files are cut. */
export function cropExample(path: string, text: string): string {
  const whole = text.trimEnd()
  const lines = whole.split('\n').slice(0, record.test(path) ? 4 : 30)
  const kept = lines
    .map((line) => (record.test(path) && line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
    .join('\n')
    .slice(0, 2000)
  return whole.startsWith(kept) && kept.length < whole.length ? `${kept}\n…` : kept
}
