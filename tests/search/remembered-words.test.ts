import { expect, test } from 'vitest'
import { openSearch } from '../../src/lib/search/search-session.ts'
import { writeIndex, type IndexedPage } from '../../src/lib/search/shard-files.ts'

const page = (title: string, body: string): IndexedPage => ({
  texts: { title, plain: '', headings: '', tags: '', body },
  shown: { kind: 'lesson', url: '/', title, summary: '', school: '', lang: 'en' },
  text: body,
  facets: [],
})
const open = async (pages: readonly IndexedPage[], left: (name: string) => boolean = () => true) => {
  const files = new Map(
    [...writeIndex(pages, 'en')].flatMap(({ name, bytes }) => (left(name) ? [[name, bytes]] : [])),
  )
  return openSearch(async (name) => files.get(name) ?? Promise.reject(new Error(name)), 'en')
}
const titles = async (pages: readonly IndexedPage[], query: string) =>
  (await (await open(pages)).find(query, {}, 0, 10)).results.map(({ title }) => title)

const filler = Array.from({ length: 30 }, (_, number) => page(`Note ${number}`, 'Nothing of interest.'))
const loud = page(
  'What we heard in May',
  'Fluency grew. Groups met.\nReading went well: small reading, small fluency, small groups.',
)
const remembered = page('What we saw in March', 'We moved to reading fluency in small groups on Tuesdays.')
const titled = page('Small groups read: reading, groups and fluency', 'Fluency, small and large.')
const zone = [loud, ...filler, remembered]

test('a phrase that somebody remembers comes first although another page has its words more often', async () => {
  expect(await titles(zone, 'reading fluency in small groups')).toEqual([remembered, loud].map(nameOf))
  expect((await titles([...zone, titled], 'reading fluency in small groups'))[0]).toBe(nameOf(remembered))
  expect(await titles(zone, 'groups small fluency reading')).toEqual([loud, remembered].map(nameOf))
})

test('the phrase is found while its last word is typed, and with a slip in it', async () => {
  expect((await titles(zone, 'reading fluency in small gro'))[0]).toBe(nameOf(remembered))
  expect((await titles(zone, 'reading flency in small groups'))[0]).toBe(nameOf(remembered))
})

test('words of two lines are no phrase', async () => {
  const apart = page('Apart', 'We moved to reading\nfluency.\nIn small\ngroups we sat.')
  expect(await titles([apart, ...filler, remembered], 'reading fluency in small groups')).toEqual(
    [remembered, apart].map(nameOf),
  )
})

test('a title typed in full comes first, then titles that begin so, among many pages with its words', async () => {
  const short = page('No bell after', 'We rang nothing.')
  const longer = page('No bell after lunch', 'We rang nothing then.')
  const pages = [
    ...Array.from({ length: 30 }, (_, number) => page(`Bell ${number}`, 'The bell is a bell, bell, bell.')),
    longer,
    short,
  ]
  expect((await titles(pages, 'No bell after')).slice(0, 2)).toEqual(['No bell after', 'No bell after lunch'])
  expect((await titles(pages, 'no bell after lu'))[0]).toBe('No bell after lunch')
})

test('without the files for phrases pages are still found, and the answer says that something is missing', async () => {
  const search = await open(zone, (name) => !name.startsWith('r'))
  const found = await search.find('reading fluency in small groups', {}, 0, 10)
  expect(found.partial).toBe(true)
  expect(found.results.map(({ title }) => title).sort()).toEqual([loud, remembered].map(nameOf).sort())
})

function nameOf({ texts }: IndexedPage): string {
  return texts.title
}
