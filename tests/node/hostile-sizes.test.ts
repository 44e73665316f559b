import { expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { buildGraph } from '../../src/lib/content/graph.ts'
import { readContent } from '../../src/node/read-content.ts'
import { temporaryZone } from '../temporary-zone.ts'

// Files that are small to send and dear to read. Each costs its reader two seconds at the most, and no other
// file anything.

const patience = 2_000
const fields = 'title: A lesson\nclaim: Give pairs two minutes before they share.\n'
const page = (body: string, more = '') => `---\n${fields}${more}---\n${body}\n`
const aliases = (depth: number) =>
  Array.from({ length: depth }, (_, n) => `a${n}: &a${n} [${Array(10).fill(n ? `*a${n - 1}` : 'x')}]\n`).join(
    '',
  )

const bodies = {
  '40 KB of nested emphasis': '*a **b '.repeat(5_800),
  '40 KB of stars': `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`,
  '20,000 quotation marks': '>'.repeat(20_000),
  '4,000 opening braces': '{'.repeat(4_000),
  '4,000 pairs of braces': '{a} '.repeat(4_000),
  '4,000 opening tags': '<b>'.repeat(4_000),
  '20,000 brackets': '['.repeat(20_000),
  'a line of 1 MB': 'word '.repeat(200_000),
  'a list 400 deep': Array.from({ length: 400 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'),
  'a table of 8,000 columns': `${'|a'.repeat(8_000)}|\n${'|-'.repeat(8_000)}|`,
}
const fronts = {
  'an alias bomb': aliases(9),
  '2,000 fields': Array.from({ length: 2_000 }, (_, n) => `key${n}: v\n`).join(''),
  'lists 2,000 deep': `deep: ${'['.repeat(2_000)}${']'.repeat(2_000)}\n`,
}
const cases = [
  ...Object.entries(bodies).map(([name, body]) => [name, page(body)] as const),
  ...Object.entries(fronts).map(([name, more]) => [name, page('Text.', more)] as const),
]

test.each(cases)(
  '%s: named as too much for one page, and the page beside it is whole',
  async (_, hostile) => {
    const files = { 'lessons/hostile.mdx': hostile, 'lessons/sound.mdx': page('A sound page.') }
    const zone = temporaryZone(files)
    const content = await readContent({ root: zone.content, storeFile: zone.storeFile, patience })
    const graph = buildGraph(content.parts())
    const { diagnostics } = checkContent(graph, { today: '2026-11-21', textOf: content.textOf })
    const stops = diagnostics.filter(({ severity }) => severity === 'stop')
    expect(stops.map(({ path }) => path)).toContain('lessons/hostile.mdx')
    expect(stops.map(({ path }) => path)).not.toContain('lessons/sound.mdx')
    expect(stops.length).toBeLessThan(100)
    // The reader was not ended for being slow: each of these is refused before the dear step.
    expect(stops.filter(({ message }) => message.en.includes('could not be read within'))).toEqual([])
    expect(graph.get('lesson', 'sound')?.body.html).toContain('A sound page.')
  },
)
