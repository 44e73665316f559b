import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { chapters } from '../../src/lib/check/known-pages.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

/** What the check says of a link in a lesson. */
function saysOf(link: string): string[] {
  const example = { 'lessons/one.mdx': `---\ntitle: One\nclaim: Ask first.\n---\n[x](${link})\n` }
  return checkContent(graphOfExample(example), {
    today: '2026-11-21',
    textOf: (path) => example[path as never],
  })
    .diagnostics.filter(({ rule }) => rule === 'link/broken')
    .map(({ severity, message }) => `${severity} ${message.en}`)
}

test('every chapter of the handbook can be linked to', () => {
  const files = readdirSync('src/handbook/en').map((name) => name.replace(/\.mdx$/, ''))
  expect(chapters.toSorted()).toEqual(files.toSorted())
})

test('a link with a language says what to write instead', () => {
  expect(saysOf('/es/lessons/one/')).toEqual([expect.stringMatching(/^stop .*write “\/lessons\/one\/”/)])
  expect(saysOf('/es/lessons/two/')).toEqual([expect.stringMatching(/^stop .*nothing at that address/)])
  expect(saysOf('/lessons/one/')).toEqual([])
})

test('a place that is missing on a page is advice, a page that is missing is not', () => {
  expect(saysOf('/lessons/one/#costs')).toEqual([expect.stringMatching(/^tip .*“#costs”/)])
  expect(saysOf('/handbook/checks/lesson/no-such-check/')).toEqual([expect.stringMatching(/^stop /)])
})
