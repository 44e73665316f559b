import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../../src/lib/content/languages.ts'
import { formatFor } from '../../src/lib/i18n/format.ts'
import { locales } from '../../src/lib/i18n/locale.ts'
import { wordsFor, type Words } from '../../src/lib/i18n/words.ts'
import { rules, wordsOf } from '../../src/lib/check/rules/index.ts'

/** Every place of a dictionary with what stands there: words, or a sentence with so many values. */
function placesOf(words: unknown, at = ''): string[] {
  if (typeof words === 'function') return [`${at}(${words.length})`]
  if (Array.isArray(words)) return [`${at}[${words.length}]`]
  if (typeof words !== 'object' || words === null) return [at]
  return Object.entries(words).flatMap(([key, inner]) => placesOf(inner, `${at}.${key}`))
}

test('every language says the same things', () => {
  const places = (words: Words) => placesOf(words).map((place) => place.replace(/[([]\d+[)\]]$/, ''))
  const [first, ...others] = locales.map((locale) => places(wordsFor(locale)).sort())
  expect(first!.length).toBeGreaterThan(500)
  for (const other of others) expect(other).toEqual(first)
})

test('a language that lacks a part does not compile', () => {
  const { home: _home, ...rest } = wordsFor('en')
  // @ts-expect-error The home page would have no words.
  const half: Words = rest
  // @ts-expect-error A sentence with values is no plain text.
  const wrong: Words = { ...wordsFor('en'), frame: { ...wordsFor('en').frame, contact: 'Ask us.' } }
  expect([half, wrong]).toHaveLength(2)
})

test('every check speaks every language', () => {
  for (const locale of locales)
    for (const rule of rules)
      expect(Object.keys(wordsOf(rule, locale).messages).sort()).toEqual(Object.keys(rule.messages).sort())
})

test('the languages stand in one list', () => {
  expect(locales).toBe(languages)
  const root = join(import.meta.dirname, '../../src')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|astro)$/.test(name),
  )
  const copies = files.filter((name) =>
    /\[\s*(['"])en\1,\s*\1es\1/.test(readFileSync(join(root, name), 'utf8')),
  )
  expect(copies).toEqual([join('lib/content/languages.ts')])
})

test('days, numbers and lists are written in the manner of each language', () => {
  const written = locales.map((locale) => {
    const format = formatFor(locale)
    return [format.day('2026-01-05'), format.number(1234.5), format.list(['a', 'b', 'c'])]
  })
  expect(written).toEqual([
    ['Jan 5, 2026', '1,234.5', 'a, b, and c'],
    ['5 ene 2026', '1,234.5', 'a, b y c'],
  ])
})
