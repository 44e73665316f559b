import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { locales } from '../../src/lib/i18n/locale.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

// People copy the examples of the handbook, so each has to pass the check that reads their own pages.

const handbook = join(import.meta.dirname, '../../src/handbook')
const today = '2026-11-21'
const fence = /^```\w+ file="([^"]+)"\n([^]*?)^```$/gm

/** Every example with a file name in the chapters of a language. */
const examplesIn = (locale: string) =>
  readdirSync(join(handbook, locale)).flatMap((chapter) =>
    [...readFileSync(join(handbook, locale, chapter), 'utf8').matchAll(fence)].map(
      ([, path = '', text = '']) => ({ chapter, path, text }),
    ),
  )

/** Pages that examples name and no chapter shows. */
const named = {
  'schools/eastside-k-8.mdx': '---\ntitle: Eastside K-8\nplainWords: A school.\nlevel: middle\n---\n',
  'schools/ada-lovelace-middle.mdx':
    '---\ntitle: Ada Lovelace Middle\nplainWords: A middle school.\nlevel: middle\n---\n',
  'goals/drafts-each-week.mdx': '---\ntitle: A draft each week\n---\n',
  'prototypes/draft-by-friday/cycle-03.mdx':
    '---\nends: 2026-11-13\nresults:\n  - { measure: drafts-by-friday, value: 84 }\ndecision: adopt\n---\n',
}

describe.each(locales)('in the handbook in %s', (locale) => {
  const examples = examplesIn(locale)
  const all = Object.fromEntries(examples.map(({ path, text }) => [path, text]))

  test('chapters show a problem, a prototype, a cycle and a lesson', () => {
    expect(Object.keys(all).map((path) => path.split('/')[0])).toEqual(
      expect.arrayContaining(['problems', 'prototypes', 'lessons']),
    )
    expect(Object.keys(all)).toContain('prototypes/draft-by-friday/cycle-01.mdx')
  })

  test.each(examples.map((each) => [`${each.chapter}, ${each.path}`, each] as const))(
    'the example in %s passes the check',
    (_, { path, text }) => {
      const zone: Record<string, string> = { ...named, ...all, [path]: text }
      const graph = graphOfExample(zone)
      const report = checkContent(graph, { today, textOf: (file) => zone[file] })
      const found = report.diagnostics.filter((each) => each.path === path && /stop|fix/.test(each.severity))
      const read = [...graph.entries, ...graph.translations].map((entry) => entry.path)
      expect(read).toContain(path)
      expect(found.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([])
    },
  )
})
