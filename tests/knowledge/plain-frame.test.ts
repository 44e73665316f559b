import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules, wordsOf } from '../../src/lib/check/rules/index.ts'
import { locales } from '../../src/lib/i18n/locale.ts'
import { wordsFor } from '../../src/lib/i18n/words.ts'
import { countText, readingGrade } from '../../src/lib/knowledge/reading-grade.ts'
import { countWords } from '../../src/lib/knowledge/sentences.ts'

// What we ask of writers we keep ourselves: the handbook, the frame and the checks read at grade 8 or below.

const limit = 8
const handbook = join(import.meta.dirname, '../../src/handbook')
/** A label of a few words is no sentence. */
const isSentence = (text: string) => countWords(text) >= 5

/** The sentences of a chapter: no fields, no examples, no headings, no tables. */
const proseOf = (chapter: string): string[] =>
  chapter
    .replace(/^---[^]*?---\n/, '')
    .replace(/^```[^]*?^```$/gm, '')
    .replace(/<[^>]+>|[`*]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split('\n')
    .filter((line) => !/^\s*[#|]/.test(line))
    .map((line) => line.replace(/^\s*(?:-|\d+\.)\s+/, ''))
    .filter(isSentence)

/** Every text in a set of words; those with values in them are left out. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words !== 'object' || words === null) return []
  return Object.values(words).flatMap(textsIn)
}

describe.each(locales)('in %s', (locale) => {
  const hard = (named: readonly (readonly [string, string[]])[]) =>
    named.flatMap(([name, texts]) => {
      const grade = readingGrade(countText(texts, locale), locale)
      return grade > limit ? [`${name}: grade ${grade.toFixed(1)}`] : []
    })

  test('every chapter of the handbook reads at grade 8 or below', () => {
    const chapters = readdirSync(join(handbook, locale)).map(
      (name) => [name, proseOf(readFileSync(join(handbook, locale, name), 'utf8'))] as const,
    )
    expect(Math.min(...chapters.map(([, texts]) => texts.length))).toBeGreaterThan(5)
    expect(hard(chapters)).toEqual([])
  })

  test('so does every part of the frame', () => {
    const parts = Object.entries(wordsFor(locale)).map(
      ([name, words]) => [name, textsIn(words).filter(isSentence)] as const,
    )
    expect(parts.flatMap(([, texts]) => texts).length).toBeGreaterThan(200)
    expect(hard(parts)).toEqual([])
  })

  test('so do the checks, subject by subject', () => {
    const subjects = Map.groupBy(rules, ({ id }) => id.split('/')[0] ?? id)
    const said = [...subjects].map(([subject, members]) => {
      const words = members.map((rule) => wordsOf(rule, locale))
      return [subject, words.flatMap(({ summary, why }) => [summary, why])] as const
    })
    expect(hard(said)).toEqual([])
  })
})

test('chapters stand in every language', () => {
  const [first, ...others] = locales.map((locale) => readdirSync(join(handbook, locale)).sort())
  for (const chapters of others) expect(chapters).toEqual(first)
})
