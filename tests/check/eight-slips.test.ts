import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { answerFix } from '../../src/lib/content/picture-words.ts'
import { applyEdits } from '../../src/lib/content/apply-edits.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

// One page with eight slips that teachers really make. One run says all eight, each with its place and a way out.
const folder = 'tests/fixtures/eight-slips-in-one-page/content'
const page = 'glossary/first-draft.mdx'
const words = 'A desk with three receipts'

const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    // A picture of no bytes stands for a sound one.
    .map((path) => [
      path.replaceAll('\\', '/'),
      path.endsWith('.png') ? '' : readFileSync(join(folder, path), 'utf8'),
    ]),
)
const check = (text: string) => {
  const example = { ...files, [page]: text }
  return checkContent(graphOfExample(example), {
    today: '2026-11-21',
    textOf: (path) => example[path as never],
  })
}
const slips = files[page] ?? ''

describe('eight slips in one page', () => {
  test('are eight findings in one run, each with its place', () => {
    const { diagnostics, coverage } = check(slips)
    expect(diagnostics.map(({ path, start, rule }) => [path, start.line, start.column, rule])).toEqual([
      [page, 2, 8, 'frontmatter/yaml'],
      [page, 4, 10, 'frontmatter/date'],
      [page, 7, 19, 'mdx/stray-character'],
      [page, 7, 63, 'mdx/expression'],
      [page, 9, 1, 'image/alt'],
      [page, 11, 1, 'image/missing-file'],
      [page, 13, 17, 'link/broken'],
      [page, 13, 57, 'mdx/stray-character'],
    ])
    expect(coverage.checked).toBe(coverage.files)
  })

  test('each has a way out, and after all of them nothing is left to say', () => {
    const { diagnostics } = check(slips)
    const edits = diagnostics.flatMap(({ fix }) => (fix ? answerFix(fix, words) : []))
    expect(diagnostics.map(({ fix }) => fix !== undefined)).toEqual(Array(8).fill(true))
    const mended = applyEdits(slips, edits)
    expect(check(mended).diagnostics).toEqual([])
    for (const part of [
      'title: "First draft: the one that may be rough"',
      'updated: 2026-02-28',
      '&lt;5 minutes',
      '(about)',
      `alt="${words}" src="receipt.png"`,
      'src="desk.png"',
      '(/glossary/revision/)',
      '[https://example.org/drafts](https://example.org/drafts)',
    ])
      expect(mended).toContain(part)
  })

  test('only what cannot change the meaning is safe', () => {
    const safe = check(slips).diagnostics.filter(({ fix }) => fix?.safe)
    expect(safe.map(({ rule }) => rule)).toEqual([
      'frontmatter/yaml',
      'mdx/stray-character',
      'mdx/stray-character',
    ])
  })
})

describe('slips of layout that have one exact answer', () => {
  const both = '---\ntitle: One: two\nmeaning:Three\nexpert: @five\n---\n\nText with a lone { here.\n'

  test('hide neither each other nor what follows, and every place is one of the file itself', () => {
    const { diagnostics } = check(both)
    expect(diagnostics.map(({ start, rule }) => `${start.line}:${start.column} ${rule}`)).toEqual([
      '2:8 frontmatter/yaml',
      '3:1 frontmatter/yaml',
      '4:9 frontmatter/yaml',
      '7:18 mdx/stray-character',
    ])
  })

  test('one that has none still keeps the page from being read', () => {
    const { diagnostics, coverage } = check('---\ntitle: One: two\nmeaning: "Three\n---\n\nA lone { here.\n')
    expect(diagnostics.map(({ rule, fix }) => [rule, fix?.safe])).toEqual([
      ['frontmatter/yaml', true],
      ['frontmatter/yaml', undefined],
    ])
    expect(coverage.checked).toBe(coverage.files - 1)
  })
})
