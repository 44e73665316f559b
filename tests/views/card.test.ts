import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLetters } from '../../src/node/card-letters.ts'
import { cardAddress, cardPaths, cardText } from '../../src/lib/views/card.ts'
import { cardSize, placeCard } from '../../src/lib/views/card-lines.ts'
import { contextOfExample, page } from './context-of-example.ts'

const widthOf = (text: string, size: number, bold: boolean) => placeLetters(text, size, bold).width
const { width, height, margin, bar } = cardSize

/** Lines that leave the margins or stand on each other. */
function astray(words: { kind: string; title: string; about: string; zone: string }): string[] {
  const lines = placeCard(words, widthOf)
  return lines.flatMap(({ text, x, y, size, bold }, index) => {
    const before = lines[index - 1]
    const wide = x + widthOf(text, size, bold) > width - margin + 1
    const high = y - size < bar || y > height - margin + 1
    const close = before !== undefined && y - before.y < Math.min(size, before.size)
    return wide || high || close ? [text] : []
  })
}

test('the words of a card stay inside its margins and apart, whatever they are', () => {
  const words = fc.oneof(
    fc.lorem({ maxCount: 40 }),
    fc.string({ maxLength: 120, unit: 'grapheme' }),
    fc.constantFrom('W'.repeat(120), 'Donaudampfschifffahrt '.repeat(6), '…', 'a\u00a0'.repeat(60)),
  )
  fc.assert(
    fc.property(words, words, words, words, (kind, title, about, zone) => {
      expect(astray({ kind, title, about, zone })).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('a title is broken between words and shrinks before it is cut', () => {
  const texts = (title: string) =>
    placeCard({ kind: 'Lesson', title, about: '', zone: 'Zone' }, widthOf).filter(({ bold }) => bold)
  expect(texts('Draft by Friday').map(({ text, size }) => [text, size])).toEqual([['Draft by Friday', 76]])
  const long = 'Ten minutes of talk before writing help most students to finish a first draft by Friday'
  expect(
    texts(long)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(long)
  const endless = texts('word '.repeat(200))
  expect(endless.at(-1)?.text).toMatch(/word…$/)
  expect(endless[0]?.size).toBeLessThan(76)
})

const example = {
  'zone.yaml': 'name: Zone\nplainWords: What we try.\n',
  'schools/ada.mdx': page('title: Ada', 'level: middle'),
  'problems/few.mdx': page('title: Too few', 'statement: Too few.', 'schools: [ada]'),
  'prototypes/a/index.mdx': page(
    'title: Try',
    'problem: few',
    'change: A change.',
    'schools: [ada]',
    'consent: no student work or images',
  ),
  'prototypes/a/cycle-01.mdx': page('resultsOn: 2026-10-01', 'decision: adopt'),
  'competitions/sprint/index.mdx': page('title: Sprint', 'purpose: P.', 'entriesClose: 2026-11-20'),
  'competitions/sprint/entries/garden.mdx': page('title: Garden', 'school: ada'),
  'lessons/broken.mdx': page('title: Broken'),
}

test('a card says kind, title, school and decision in the language of the page', () => {
  const text = (locale: 'en' | 'es', path: string) => cardText(contextOfExample(example, locale), path)
  expect(text('en', '/prototypes/a/')).toEqual({
    kind: 'Prototype',
    title: 'Try',
    about: 'Ada  ·  Adopted',
    zone: 'Zone',
  })
  expect(text('es', '/prototypes/a/cycle-01/')).toEqual({
    kind: 'Ciclo',
    title: 'Ciclo 1',
    about: 'Ada  ·  Adoptado',
    zone: 'Zone',
  })
})

test('pages that are closed or cannot be read have the card of the zone', () => {
  const context = contextOfExample(example, 'es', '2026-11-20', '/z/')
  expect(cardAddress(context, '/problems/few/')).toBe('/z/cards/es/problems/few.png')
  for (const path of ['/competitions/sprint/entries/garden/', '/lessons/broken/', '/privacy/'])
    expect(cardAddress(context, path)).toBe('/z/cards/es/zone.png')
  const later = contextOfExample(example, 'es', '2026-11-21')
  expect(cardPaths(later)).toContain('/competitions/sprint/entries/garden/')
})

test('in a large zone the pages that people share most keep their cards, and there is a limit', () => {
  const lessons = Object.fromEntries(
    Array.from({ length: 700 }, (_, index) => [
      `glossary/word-${index}.mdx`,
      page(`title: W${index}`, 'meaning: M.'),
    ]),
  )
  const context = contextOfExample({ ...example, ...lessons })
  expect(cardPaths(context)).toHaveLength(500)
  expect(cardAddress(context, '/prototypes/a/')).toMatch(/prototypes\/a\.png$/)
  expect(cardAddress(context, '/glossary/word-699/')).toMatch(/zone\.png$/)
})
