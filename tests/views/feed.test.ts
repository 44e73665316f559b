import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { writeAtom } from '../../src/lib/views/atom.ts'
import { feedAddress, feedOf, feedPaths } from '../../src/lib/views/feed.ts'
import { exampleHistory } from '../../src/lib/check/example-history.ts'
import { contextOfExample, page } from './context-of-example.ts'

const example = {
  'zone.yaml': 'name: Zone & Co\nplainWords: Words.\naddress: https://zone.example.org/z/\n',
  'practice-tags.yaml': '- { id: talk, name: Talk, nameEs: Charla, meaning: People talk., group: Class }\n',
  'schools/ada.mdx': page('title: Ada', 'level: middle', 'updated: 2026-09-01'),
  'problems/few.mdx': page('title: Too few', 'statement: Too few.', 'schools: [ada]', 'updated: 2026-09-02'),
  'problems/other.mdx': page('title: Other', 'statement: Other.', 'updated: 2026-09-03'),
  'prototypes/a/index.mdx': page(
    'title: "A <b>bold</b> & \\"quoted\\" try ]]>"',
    'problem: few',
    'change: A change & more.',
    'schools: [ada]',
    'practiceTags: [talk]',
    'consent: no student work or images',
  ),
  'prototypes/a/cycle-01.mdx': page('starts: 2026-10-01', 'resultsOn: 2026-10-20', 'learned: It held.'),
  'lessons/dated.mdx': page(
    'title: Dated',
    'claim: C.',
    'problems: [few]',
    'lang: es',
    'updated: 2026-10-21',
  ),
  'lessons/later.mdx': page('title: Later', 'claim: C.', 'problems: [few]', 'updated: 2027-10-21'),
  'lessons/draft.mdx': page(
    'title: Draft',
    'claim: C.',
    'problems: [few]',
    'draft: true',
    'updated: 2026-10-22',
  ),
  'lessons/undated.mdx': page('title: Undated', 'claim: C.', 'problems: [few]'),
  'lessons/broken.mdx': page('title: Broken', 'updated: 2026-10-22'),
  'communities/w/index.mdx': page('title: W', 'domain: D.', 'updated: 2026-09-04'),
  'communities/w/notes/n.mdx': page('title: N', 'date: 2026-10-23'),
  'competitions/sprint/index.mdx': page(
    'title: Sprint',
    'purpose: P.',
    'entriesClose: 2026-11-20',
    'updated: 2026-09-05',
  ),
  'competitions/sprint/entries/garden.mdx': page(
    'title: Garden',
    'school: ada',
    'problems: [few]',
    'updated: 2026-11-01',
  ),
}
const titles = (path: string, today = '2026-11-20') =>
  feedOf(contextOfExample(example, 'en', today), path).items.map(({ title }) => title)
const tried = 'A <b>bold</b> & "quoted" try ]]>'

test('every problem, school, practice, community and competition has a feed, and the zone', () => {
  expect(feedPaths(contextOfExample(example))).toEqual([
    '/',
    '/communities/w/',
    '/competitions/sprint/',
    '/problems/few/',
    '/problems/other/',
    '/schools/ada/',
    '/practices/talk/',
  ])
  const context = contextOfExample(example, 'es', '2026-11-20', '/z/')
  expect(feedAddress(context, '/problems/few/')).toBe('/z/feeds/es/problems/few.xml')
  expect(feedAddress(context, '/')).toBe('/z/feeds/es/zone.xml')
  expect(feedAddress(context, '/lessons/dated/')).toBeUndefined()
})

test('a feed holds what belongs to its page, newest first, by the day that is known', () => {
  expect(titles('/problems/few/')).toEqual(['Dated', tried, 'Cycle 1', 'Too few'])
  expect(titles('/problems/other/')).toEqual(['Other'])
  expect(titles('/practices/talk/')).toEqual([tried, 'Cycle 1'])
  expect(titles('/communities/w/')).toEqual(['N', 'W'])
  expect(titles('/schools/ada/')).toEqual([tried, 'Cycle 1', 'Too few', 'Ada'])
})

test('what is closed, a draft, cannot be read or lies ahead is in no feed', () => {
  const context = contextOfExample(example)
  const all = feedPaths(context).flatMap((path) => feedOf(context, path).items.map(({ title }) => title))
  expect(all).toContain('Dated')
  for (const hidden of ['Garden', 'Draft', 'Broken', 'Later', 'Undated']) expect(all).not.toContain(hidden)
  expect(titles('/competitions/sprint/', '2026-11-21')).toEqual(['Garden', 'Sprint'])
  expect(titles('/schools/ada/', '2026-11-21')).toContain('Garden')
})

test('the day of a page is the last one that its saved history knows', () => {
  const saves = ['2026-10-02', '2026-11-02'].map((day) => ({ day, files: { 'lessons/undated.mdx': day } }))
  const context = contextOfExample({ ...example, ...exampleHistory(...saves) })
  const item = feedOf(context, '/problems/few/').items.find(({ title }) => title === 'Undated')
  expect(item).toMatchObject({ published: '2026-10-02T00:00:00Z', updated: '2026-11-02T00:00:00Z' })
})

test.each(['en', 'es'] as const)(
  'every feed in %s is sound Atom, whatever words are in it',
  async (locale) => {
    const context = contextOfExample(example, locale, '2026-11-21', '/z/')
    const schema = readFileSync('tests/views/atom.rng', 'utf8')
    const files = feedPaths(context).map((path, index) => ({
      fileName: `${index}.xml`,
      contents: writeAtom(feedOf(context, path), {
        site: context.graph.zone.address,
        author: context.graph.zone.name,
        locale,
      }),
    }))
    const { valid, errors } = await validateXML({ xml: files, schema, extension: 'relaxng' })
    expect(errors.map(({ message }) => message)).toEqual([])
    expect(valid).toBe(true)
    expect(files[0]?.contents).toContain('A &lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot; try ]]&gt;')
    const broken = { ...files[0]!, contents: files[0]!.contents.replace(/<updated>.*?<\/updated>/, '') }
    expect((await validateXML({ xml: [broken], schema, extension: 'relaxng' })).valid).toBe(false)
  },
)

test('characters that XML cannot hold are left out, and an id stays while dates change', () => {
  const withDay = (day: string) =>
    feedOf(
      contextOfExample({
        ...example,
        'problems/other.mdx': page('title: "Bell \\a and \\uFFFF"', 'statement: S.', `updated: ${day}`),
      }),
      '/problems/other/',
    )
  const xml = writeAtom(withDay('2026-09-09'), {
    site: 'https://zone.example.org/',
    author: 'Z',
    locale: 'en',
  })
  for (const sign of ['\u0007', '\uffff']) expect(xml).not.toContain(sign)
  const id = (day: string) => withDay(day).items[0]?.address
  expect(id('2026-10-09')).toBe(id('2026-09-09'))
})
