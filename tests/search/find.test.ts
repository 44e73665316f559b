import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildIndex } from '../../src/lib/search/build-index.ts'
import { makeFind } from '../../src/lib/search/find.ts'
import { markWords } from '../../src/lib/search/mark-words.ts'
import { searchSources } from '../../src/lib/search/records.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const page = (fields: string) => `---\n${fields}\n---\n`
const graph = graphOfExample({
  'schools/ada.mdx': page('title: Ada Lovelace Middle\nlevel: middle'),
  'problems/few-drafts.mdx': page(
    'title: Too few students finish a first draft\nstatement: One in three hands in nothing.',
  ),
  'prototypes/slots/index.mdx': page(
    'title: Draft by Friday\nproblem: few-drafts\nchange: Booked conference slots.\nschools: [ada]\nconsent: no student work or images',
  ),
  'prototypes/slots/cycle-01.mdx': page(
    'title: Exit-ticket nudge\nlearned: A reminder helps students who have begun.',
  ),
  'lessons/booked.mdx': page(
    'title: Booked time beats open time\nclaim: Five-minute slots booked on paper were used.\nevidence: [slots/cycle-01]',
  ),
  'lessons/parejas.mdx': page(
    'title: La evaluación entre pares\nlang: es\nclaim: Con evaluaciones cortas, niños y niñas hablan más.',
  ),
  'lessons/unfinished.mdx': page('title: Half a thought about penguins\ndraft: true\nclaim: Penguins.'),
  'competitions/sprint/index.mdx': page(
    'title: Sprint\npurpose: Find ideas.\nstages:\n  - { name: Entries open, opens: 2026-10-01, closes: 2026-11-30 }\n  - { name: Judging, opens: 2026-12-01, closes: 2026-12-20 }',
  ),
  'competitions/sprint/entries/garden.mdx': page('title: The zebra garden\nschool: ada'),
})
const findIn = (locale: 'en' | 'es', today = '2026-11-21') => {
  const loaded = JSON.parse(JSON.stringify(buildIndex(searchSources(graph, today), locale)))
  return makeFind(loaded, locale)
}
const find = findIn('en')
const titles = (query: string) => find(query).records.map((record) => record.title)

test('a page is found by its title, by a word in another form, and while its last word is still being typed', () => {
  expect(titles('booked time')[0]).toBe('Booked time beats open time')
  expect(titles('booking')).toContain('Booked time beats open time')
  expect(titles('first dra')[0]).toBe('Too few students finish a first draft')
})

test('a word with one typing mistake still finds its page', () => {
  expect(titles('confrence')).toEqual(['Draft by Friday'])
})

test('pages with all the words come alone; pages with some come when none has all', () => {
  expect(find('booked slots')).toMatchObject({ all: true })
  const some = find('booked telescope')
  expect(some.all).toBe(false)
  expect(some.records.length).toBeGreaterThan(0)
})

test('words that say nothing do not hide a page', () => {
  expect(titles('the draft')).toEqual(titles('draft'))
})

test('Spanish is found with and without accents, in one and in many', () => {
  const spanish = findIn('es')
  for (const query of ['evaluación', 'evaluacion', 'evaluaciones', 'EVALUACIÓN', 'ninos', 'niña']) {
    expect(
      spanish(query).records.map((record) => record.title),
      query,
    ).toContain('La evaluación entre pares')
  }
})

test('a result says which school a cycle or a lesson comes from', () => {
  expect(find('nudge').records[0]).toMatchObject({
    title: 'Draft by Friday 1: Exit-ticket nudge',
    school: 'Ada Lovelace Middle',
  })
  expect(find('beats').records[0]).toMatchObject({ school: 'Ada Lovelace Middle' })
})

test('drafts are not found, nor entries before the time to hand in is over', () => {
  expect(titles('penguins')).toEqual([])
  expect(titles('zebra')).toEqual([])
  expect(findIn('en', '2026-11-30')('zebra').records).toEqual([])
  expect(findIn('en', '2026-12-01')('zebra').records).toHaveLength(1)
})

test('signs of a query language are only letters between words', () => {
  expect(titles('title:booked -time +open~1 ^4')).toEqual(titles('title booked time open 1 4'))
  expect(titles('*')).toEqual([])
})

test('whatever people type, nothing breaks and marking keeps the text', () => {
  const summary = 'Five-minute slots booked on paper were used.'
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('constructor', '__proto__', 'toString', ':', '"', 'a*b'),
  )
  fc.assert(
    fc.property(typed, (query) => {
      find(query)
      expect(
        markWords(summary, query, 'en')
          .map(({ text }) => text)
          .join(''),
      ).toBe(summary)
    }),
    { numRuns: 300 },
  )
})

test('the words that were looked for are marked', () => {
  expect(markWords('Slots booked on paper.', 'booking pap', 'en').filter(({ marked }) => marked)).toEqual([
    { text: 'booked', marked: true },
    { text: 'paper', marked: true },
  ])
})
