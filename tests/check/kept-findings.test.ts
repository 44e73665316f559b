import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { keepFindings } from '../../src/lib/check/kept-findings.ts'
import { readBeside } from '../../src/lib/content/beside.ts'
import { readEntry } from '../../src/lib/content/entry.ts'
import { buildGraph } from '../../src/lib/content/graph.ts'

const files = new Map(
  readdirSync('content', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(mdx|yaml|csv)$/.test(path))
    .map((path) => [path, readFileSync(join('content', path), 'utf8')] as const),
)

function read(path: string, text: string) {
  const bytes = new TextEncoder().encode(text)
  const digest = createHash('sha1').update(path).update(bytes).digest('hex')
  return { entry: readEntry(path, bytes, digest), beside: readBeside(path, bytes, digest) }
}
const readings = new Map([...files].map(([path, text]) => [path, read(path, text)] as const))

/** The text with one thing changed: a line left out, a word about students put in, or the rest of the file gone. */
const edits = [
  (text: string, at: number) =>
    text
      .split('\n')
      .filter((_, line, lines) => line !== at % lines.length)
      .join('\n'),
  (text: string) => `${text}\nMy student Jayden cried when 3 students failed.\n`,
  (text: string) => text.slice(0, text.length / 2),
  () => undefined,
]

test('what is kept of pages is the same as what is seen afresh, whatever was edited', () => {
  const kept = keepFindings()
  const paths = [...files.keys()].filter((path) => path !== 'zone.yaml')
  const check = (changed: string | undefined, text: string | undefined, withKept: boolean) => {
    const now = new Map(readings)
    if (changed !== undefined) now.delete(changed)
    if (changed !== undefined && text !== undefined) now.set(changed, read(changed, text))
    const all = [...now.values()]
    const graph = buildGraph({
      entries: all.flatMap(({ entry }) => entry ?? []),
      beside: all.flatMap(({ beside }) => beside ?? []),
    })
    return checkContent(graph, {
      today: '2026-11-21',
      textOf: (path) => (path === changed ? text : files.get(path)),
      ...(withKept && { kept }),
    }).diagnostics
  }
  check(undefined, undefined, true)
  for (let number = 0; number < 24; number += 1) {
    const path = paths[(number * 37) % paths.length] ?? ''
    const text = edits[number % edits.length]?.(files.get(path) ?? '', number * 7)
    expect(check(path, text, true), `${path}, edit ${number % edits.length}`).toEqual(
      check(path, text, false),
    )
  }
}, 180_000)
