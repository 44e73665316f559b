import { expect, test } from 'vitest'
import { writeLlmsText } from '../../src/lib/views/for-programs.ts'
import { jsonLdOf } from '../../src/lib/views/json-ld.ts'
import { writeZoneStyles, zoneLogo, zoneLook } from '../../src/lib/views/zone-look.ts'
import { contextOfExample, page } from './context-of-example.ts'

const example = {
  'zone.yaml':
    'name: Zone\nplainWords: What we\n  try.\naddress: https://zone.example.org/z/\nlogo: { file: logo.png, alt: Riverbend }\ncolors: { link: "#ffcc00" }\n',
  'strategies/talk.mdx': page(
    'title: "Talk </script><!-- first"',
    'steps: [Sit down., Ask.]',
    'materials: [A chair]',
  ),
  'strategies/bare.mdx': page('title: Bare'),
  'sources/study.mdx': page('title: A study', 'citation: "Who (2018)."', 'type: study', 'year: 2018'),
  'sources/guide.mdx': page('title: A guide', 'citation: "Who (2019)."', 'type: guide'),
  'lessons/one.mdx': page('title: One', 'claim: C.'),
  'competitions/sprint/index.mdx': page('title: Sprint', 'purpose: P.', 'entriesClose: 2026-11-20'),
  'competitions/sprint/entries/garden.mdx': page('title: Garden', 'school: ada'),
}
const context = contextOfExample(example, 'es', '2026-11-20', '/z/')
const facts = (kind: 'strategy' | 'source' | 'lesson', id: string, title = 'T') => {
  const entry = context.graph.find(kind, id)!
  const breadcrumb = [{ label: 'Lista', href: '/z/es/x/' }, { label: 'Only said' }]
  return jsonLdOf(context, { title, path: entry.url, breadcrumb, entry })!
}
const typesIn = (text: string) =>
  (JSON.parse(text) as { '@graph': { '@type': string }[] })['@graph'].map((thing) => thing['@type'])

test('a page tells where it stands, a strategy with steps how to do it, and only a study is a scholarly article', () => {
  expect(typesIn(facts('strategy', 'talk'))).toEqual(['BreadcrumbList', 'HowTo'])
  expect(typesIn(facts('strategy', 'bare'))).toEqual(['BreadcrumbList'])
  expect(typesIn(facts('source', 'study'))).toEqual(['BreadcrumbList', 'ScholarlyArticle'])
  expect(typesIn(facts('source', 'guide'))).toEqual(['BreadcrumbList'])
  expect(typesIn(facts('lesson', 'one'))).toEqual(['BreadcrumbList'])
  const [places] = (
    JSON.parse(facts('lesson', 'one')) as { '@graph': { itemListElement: { item: string }[] }[] }
  )['@graph']
  expect(places?.itemListElement.map(({ item }) => item)).toEqual([
    'https://zone.example.org/z/es/',
    'https://zone.example.org/z/es/x/',
    'https://zone.example.org/z/es/lessons/one/',
  ])
  expect(jsonLdOf(context, { title: 'Zone', path: '/', breadcrumb: [] })).toBeUndefined()
})

test('no title can end the element that the facts stand in', () => {
  const text = facts('strategy', 'talk', 'Talk </script><!-- first')
  expect(text).not.toContain('<')
  expect(text).toContain('Talk \\u003c/script>\\u003c!-- first')
  expect(JSON.stringify(JSON.parse(text))).toContain('Talk </script><!-- first')
})

test('llms.txt says what the site is, with whole addresses, and counts nothing that is closed', () => {
  const text = writeLlmsText(contextOfExample(example, 'en', '2026-11-20', '/z/'))
  expect(text.split('\n').slice(0, 3)).toEqual(['# Zone', '', '> What we try.'])
  expect(text).toContain('- [Strategies](https://zone.example.org/z/strategies/): 2')
  expect(text).toContain('(https://zone.example.org/z/api/entries.json)')
  expect(text).not.toMatch(/entries\/\)|Garden|undefined/)
})

test('the colors of a district win over ours on screens, in both themes, and paper stays black', () => {
  const styles = writeZoneStyles(context)
  expect(styles).toMatch(
    /^@media screen\{:root\{--link:#[0-9a-f]{6}\}\}\n@media screen and \(prefers-color-scheme:dark\)\{:root\{--link:#[0-9a-f]{6}\}\}\n$/,
  )
  expect(styles).not.toContain('--link:#ffcc00}}\n@media screen and')
  expect(zoneLook(context).styles).toBe('/z/zone.css')
  expect(zoneLook(contextOfExample({})).styles).toBeUndefined()
})

test('a logo fits into the head of the page; without its file there is our own icon', () => {
  const drawn = {
    width: 600,
    height: 240,
    src: '/pictures/a.png',
    webp: [{ width: 480, src: '/pictures/a.webp' }],
  }
  const withLogo = { ...context, pictures: new Map([['logo.png', drawn]]) }
  expect(zoneLogo(withLogo)).toEqual({ src: '/z/pictures/a.webp', alt: 'Riverbend', width: 100, height: 40 })
  expect(zoneLook(withLogo).icon.href).toBe('/z/icon.png')
  expect(zoneLogo(context)).toBeUndefined()
  expect(zoneLook(context).icon.href).toBe('/z/favicon.svg')
})
