import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteReader } from '../../src/lib/search/byte-reader.ts'
import { ByteWriter } from '../../src/lib/search/byte-writer.ts'
import { countWords } from '../../src/lib/search/rank-pages.ts'
import { eachWord } from '../../src/lib/search/terms.ts'
import { newWordTable, numberIn } from '../../src/lib/search/word-table.ts'

// Parts of the index that are written for speed, each held against the plain way to say the same.

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('a', 'é', 'e\u0301', '𝒜', '\ud835', '\udc9c', '😀', ' ', '\n', 'ñ'))
    .map((signs) => signs.join('')),
)

test('words are runs of letters, digits and marks, in any script', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found: string[] = []
      eachWord(text, (start, end) => found.push(text.slice(start, end)))
      expect(found).toEqual(text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    }),
    { numRuns: 2000 },
  )
})

test('each different word has a number of its own', () => {
  const many = Array.from({ length: 20_000 }, (_, number) => `w${(number * 7919) % 11_003}`)
  const table = newWordTable()
  const numbers = new Map<string, number>()
  for (const word of many) {
    const number = numberIn(table, `(${word})`, 1, word.length + 1)
    expect(number).toBe(numbers.get(word) ?? numbers.size)
    numbers.set(word, number)
  }
  expect(table.size).toBe(11_003)
})

test('what was written is read again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2 ** 31), anyText)), (items) => {
      const writer = new ByteWriter()
      let before = ''
      for (const [number, text] of items) {
        writer.number(number)
        writer.text(text)
        writer.textAfter(text, before)
        before = text
      }
      const reader = new ByteReader(writer.bytes())
      before = ''
      for (const [number, text] of items) {
        expect(reader.number()).toBe(number)
        expect(reader.text()).toBe(text.toWellFormed())
        before = reader.textAfter(before)
      }
      expect(reader.atEnd).toBe(true)
    }),
  )
})

test('a page has a word when one way to it leads there, and a way when each of its groups does', () => {
  const names = ['a', 'b', 'c', 'd']
  const pagesOf = fc.array(fc.uniqueArray(fc.nat(9)), { minLength: names.length, maxLength: names.length })
  const group = fc.array(fc.constantFrom(...names), { maxLength: 3 })
  const query = fc.array(fc.array(fc.array(group, { maxLength: 3 }), { maxLength: 3 }), { maxLength: 4 })
  fc.assert(
    fc.property(pagesOf, query, (places, words) => {
      const terms = new Map(
        names.map((name, at) => {
          const pages = Int32Array.from(places[at] ?? []).sort()
          return [name, { pages, weights: new Int32Array(pages.length) }]
        }),
      )
      const has = (page: number, groups: readonly (readonly string[])[]) =>
        groups.length > 0 && groups.every((own) => own.some((name) => terms.get(name)?.pages.includes(page)))
      const counts = countWords(
        words.map((ways) => ways.map((groups) => ({ weight: 1, groups }))),
        terms,
        10,
      )
      for (const [page, count] of counts.entries())
        expect(count).toBe(words.filter((ways) => ways.some((groups) => has(page, groups))).length)
    }),
    { numRuns: 500 },
  )
})
