import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markWords } from '../../src/lib/search/mark-words.ts'
import { snippetOf } from '../../src/lib/search/snippet.ts'

const marked = (pieces: ReturnType<typeof markWords>) => pieces.filter((piece) => piece.marked)

test('the words that were looked for are marked', () => {
  expect(marked(markWords('Slots booked on paper.', 'booking pap', 'en'))).toEqual([
    { text: 'booked', marked: true },
    { text: 'paper', marked: true },
  ])
})

test('marking keeps the text, whatever is looked for', () => {
  const summary = 'Five-minute slots booked on paper were used.'
  fc.assert(
    fc.property(fc.string(), (query) => {
      const pieces = markWords(summary, query, 'en')
      expect(pieces.map(({ text }) => text).join('')).toBe(summary)
    }),
  )
})

test('a snippet is the part of a long text that has the words, cut between words', () => {
  const text = `${'Nothing of interest stands here. '.repeat(40)}Then the students booked a slot on paper. ${'And so on. '.repeat(40)}`
  const pieces = snippetOf(text, 'booked slot', 'en')
  const shown = pieces.map((piece) => piece.text).join('')
  expect(marked(pieces).map((piece) => piece.text)).toEqual(['booked', 'slot'])
  expect(shown.length).toBeLessThan(240)
  expect(shown).toMatch(/^… \S.*\S …$/)
})

test('a snippet without any of the words is the start of the text', () => {
  expect(snippetOf('Short and plain.', 'telescope', 'en')).toEqual([
    { text: 'Short and plain.', marked: false },
  ])
})
