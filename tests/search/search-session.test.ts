import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import lunr from 'lunr'
import { expect, test } from 'vitest'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { noHistory } from '../../src/lib/knowledge/history.ts'
import { searchFields } from '../../src/lib/search/fields.ts'
import { fileOf, readManifest, readTerms } from '../../src/lib/search/read-index.ts'
import { searchSources } from '../../src/lib/search/records.ts'
import { openSearch } from '../../src/lib/search/search-session.ts'
import { writeIndex } from '../../src/lib/search/shard-files.ts'
import { smallIndex } from '../../src/lib/search/small-index.ts'
import { synonymsOf } from '../../src/lib/search/synonyms.ts'
import { termsIn } from '../../src/lib/search/terms.ts'
import { listFiles } from '../../src/node/list-files.ts'
import { buildGraph } from '../../src/lib/content/graph.ts'
import { readEntry } from '../../src/lib/content/entry.ts'

const page = (fields: string) => `---\n${fields}\n---\n`
const graph = graphOfExample({
  'schools/ada.mdx': page('title: Ada Lovelace Middle\nlevel: middle'),
  'problems/few-drafts.mdx': page(
    'title: Too few students finish a first draft\nstatement: One in three hands in nothing.',
  ),
  'prototypes/slots/index.mdx': `${page(
    'title: Draft by Friday\nproblem: few-drafts\nchange: Booked conference slots.\nschools: [ada]\nconsent: no student work or images',
  )}\nThe bell rang and a kaleidoscope of drafts lay on the table.\n`,
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
  'glossary/mtss.mdx': page(
    'title: MTSS\nmeaning: Help in steps.\nalsoCalled: [multi-tiered system of supports]',
  ),
  'competitions/sprint/index.mdx': page(
    'title: Sprint\npurpose: Find ideas.\nstages:\n  - { name: Entries open, opens: 2026-10-01, closes: 2026-11-30 }\n  - { name: Judging, opens: 2026-12-01, closes: 2026-12-20 }',
  ),
  'competitions/sprint/entries/garden.mdx': page('title: The zebra garden\nschool: ada'),
})

const filesIn = (locale: 'en' | 'es', today = '2026-11-21') => {
  const sources = searchSources({ graph, history: noHistory, today }, locale)
  return new Map(writeIndex(sources, locale, synonymsOf(graph)).map(({ name, bytes }) => [name, bytes]))
}
const loadFrom = (files: ReadonlyMap<string, Uint8Array>) => async (name: string) => {
  const bytes = files.get(name)
  if (!bytes) throw new Error(`${name}: 404`)
  return bytes
}
const open = (locale: 'en' | 'es', today?: string) => openSearch(loadFrom(filesIn(locale, today)), locale)
const search = await open('en')
const find = (query: string) => search.find(query, {}, 0, 10)
const titles = async (query: string) => (await find(query)).results.map(({ title }) => title)

test('a page is found by its title, by a word in another form, and while its last word is still being typed', async () => {
  expect((await titles('booked time'))[0]).toBe('Booked time beats open time')
  expect(await titles('booking')).toContain('Booked time beats open time')
  expect((await titles('first dra'))[0]).toBe('Too few students finish a first draft')
})

test('a page is found by what is written in its text', async () => {
  expect(await titles('kaleidoscope')).toEqual(['Draft by Friday'])
})

test('a word with one typing mistake still finds its page, and the answer says what was looked for', async () => {
  const found = await find('confernece')
  expect(found.results.map(({ title }) => title)).toEqual(['Draft by Friday'])
  expect(found.instead).toEqual([{ typed: 'confernece', near: ['conference'] }])
})

test('the glossary’s names of one thing find each other', async () => {
  expect(await titles('multi-tiered system of supports')).toContain('MTSS')
  expect(await titles('MTSS')).toContain('MTSS')
})

test('pages with all the words come alone; pages with some come when none has all', async () => {
  expect(await find('booked slots')).toMatchObject({ all: true })
  const some = await find('booked telescope')
  expect(some.all).toBe(false)
  expect(some.total).toBeGreaterThan(0)
})

test('words that say nothing do not hide a page', async () => {
  expect(await titles('the draft')).toEqual(await titles('draft'))
})

test('Spanish is found with and without accents, in one and in many', async () => {
  const spanish = await open('es')
  for (const query of ['evaluación', 'evaluacion', 'evaluaciones', 'EVALUACIÓN', 'ninos', 'niña']) {
    const { results } = await spanish.find(query, {}, 0, 10)
    expect(
      results.map(({ title }) => title),
      query,
    ).toContain('La evaluación entre pares')
  }
})

test('a result says which school a cycle or a lesson comes from', async () => {
  expect((await find('nudge')).results[0]).toMatchObject({
    title: 'Draft by Friday 1: Exit-ticket nudge',
    school: 'Ada Lovelace Middle',
  })
  expect((await find('beats')).results[0]).toMatchObject({ school: 'Ada Lovelace Middle' })
})

test('drafts are not found, nor entries before the time to hand in is over; their words are in no file', async () => {
  expect(await titles('penguins')).toEqual([])
  expect(await titles('zebra')).toEqual([])
  const early = [...filesIn('en', '2026-11-30').values()]
    .map((bytes) => new TextDecoder().decode(bytes))
    .join(' ')
  expect(early).not.toMatch(/zebra|penguin/i)
  const late = await open('en', '2026-12-01')
  expect((await late.find('zebra', {}, 0, 10)).total).toBe(1)
})

test('filters count over the whole result, and a chosen value leaves the others of its facet in sight', async () => {
  const { total } = await search.find('draft booked', {}, 0, 1)
  const before = await search.facets({})
  const kinds = before.find(({ name }) => name === 'kind')?.values ?? []
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  const chosen = { kind: [kinds[0]?.id ?? ''] }
  const narrowed = await search.find('draft booked', chosen, 0, 10)
  expect(narrowed.total).toBe(kinds[0]?.count)
  expect(narrowed.results.every(({ kind }) => kind === kinds[0]?.id)).toBe(true)
  const after = await search.facets(chosen)
  expect(after.find(({ name }) => name === 'kind')?.values).toEqual(kinds)
})

test('a file that cannot be had costs only itself, and the answer says so', async () => {
  const files = filesIn('en')
  const broken = await openSearch(
    loadFrom(new Map([...files].filter(([name]) => name !== 'p0').map(([name, bytes]) => [name, bytes]))),
    'en',
  )
  const whole = await find('booked')
  const found = await broken.find('booked', {}, 0, 10)
  expect(found.partial).toBe(true)
  expect(found.total).toBe(whole.total)
  expect(found.results.length).toBeLessThan(whole.results.length)
  const cut = new Map([...files].map(([name, bytes]) => [name, name[0] === 't' ? bytes.slice(0, 40) : bytes]))
  await expect((await openSearch(loadFrom(cut), 'en')).find('booked', {}, 0, 10)).resolves.toMatchObject({
    partial: true,
  })
})

test('signs of a query language are only letters between words', async () => {
  expect(await titles('title:booked -time +open~1 ^4')).toEqual(await titles('title booked time open 1 4'))
  expect(await titles('*')).toEqual([])
})

test('whatever people type, nothing breaks', async () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      ':',
      '"',
      'a*b',
      '👩‍🏫',
      'שלום עולם',
      'x'.repeat(5000),
    ),
  )
  await fc.assert(
    fc.asyncProperty(typed, async (query) => {
      const { results } = await search.find(query, { kind: [query] }, 0, 10)
      await search.snippets(
        query,
        results.map(({ page }) => page),
      )
      await search.suggest(query, 5)
    }),
    { numRuns: 10_000 },
  )
})

test('scores are those of one whole lunr index over the same pages', () => {
  const entries = listFiles('content').readable.flatMap((path) => {
    const isLesson = /^(lessons|problems|prototypes|schools)\//.test(path)
    return (isLesson && readEntry(path, readFileSync(`content/${path}`), path)) || []
  })
  const zone = { graph: buildGraph({ entries, beside: [] }), history: noHistory, today: '2026-11-21' }
  const sources = searchSources(zone, 'en')
  const files = new Map(writeIndex(sources, 'en').map(({ name, bytes }) => [name, bytes]))
  const manifest = readManifest(files.get('manifest') ?? new Uint8Array())
  const builder = new lunr.Builder()
  for (const [field, boost] of searchFields) builder.field(field, { boost })
  builder.ref('id')
  builder.tokenizer = ((text?: string | null) =>
    termsIn(text ?? '', 'en').map((term) => new lunr.Token(term, {}))) as unknown as typeof builder.tokenizer
  sources.forEach(({ texts }, id) => builder.add({ id, ...texts }))
  const one = builder.build()
  const all = [
    ...new Set(sources.flatMap(({ texts }) => termsIn(`${texts.title} ${texts.body}`, 'en'))),
  ].sort()
  for (let number = 0; number < 300; number += 1) {
    const terms = [0, 1, 2]
      .slice(0, 1 + (number % 3))
      .map((n) => all[(number * 7919 + n * 104729) % all.length] ?? '')
    const places = terms.flatMap((term) => [
      ...readTerms(files.get(`t${fileOf(manifest.terms, term)}`) ?? new Uint8Array(), new Set([term])),
    ])
    const ask = (index: lunr.Index) => {
      const hits = index.query((query) => {
        for (const term of terms) query.term(term, { usePipeline: false })
      })
      return new Map(hits.map(({ ref, score }) => [ref, score]))
    }
    const [small, whole] = [ask(smallIndex(new Map(places))), ask(one)]
    expect([...small.keys()].sort(), terms.join(' ')).toEqual([...whole.keys()].sort())
    for (const [ref, score] of small) expect(score, terms.join(' ')).toBeCloseTo(whole.get(ref) ?? 0, 9)
  }
})
