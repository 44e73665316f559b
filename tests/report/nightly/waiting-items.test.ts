import { expect, test } from 'vitest'
import { checkContent } from '../../../src/lib/check/check.ts'
import { graphOfExample } from '../../../src/lib/check/check-example.ts'
import { exampleFlexibility } from '../../../src/lib/check/example-flexibility.ts'
import { examplePrototype } from '../../../src/lib/check/example-prototype.ts'
import { outsideLinks } from '../../../src/lib/report/nightly/outside-links.ts'
import { waitingItems } from '../../../src/lib/report/nightly/waiting-items.ts'

const today = '2026-11-21'
const school = (title: string) => `---\ntitle: ${title}\nlevel: middle\n---\n`
const prototype = (more = '') => examplePrototype(more).replace('ada-lovelace-middle', 'north, south')
const staleCycle = (more = '') => `---\nends: 2026-09-18\n${more}---\n`
const zone = {
  'schools/north.mdx': school('North'),
  'schools/south.mdx': school('South'),
  'prototypes/margin-codes/index.mdx': prototype(),
  'prototypes/margin-codes/cycle-01.mdx': staleCycle(),
  'flexibilities/advisory.mdx': exampleFlexibility({ ends: '2026-12-18', schools: undefined }),
  'communities/drafts/index.mdx': '---\ntitle: Drafts\ndomain: Drafts.\nschools: [south]\n---\n',
  'communities/drafts/notes/2026-10-01-first.mdx':
    '---\ntitle: First\ndate: 2026-10-01\npromises: [{ what: Share, who: coach, by: 2026-10-20 }]\n---\n',
}

function waiting(files: Readonly<Record<string, string>>, coaches: Record<string, string> = {}, day = today) {
  const graph = graphOfExample(files)
  const textOf = (path: string) => files[path]
  return waitingItems(graph, checkContent(graph, { today: day, textOf }), {
    today: day,
    locale: 'en',
    coaches,
  })
}

test('what waits is a stale cycle, a promise past its day and a flexibility that ends', () => {
  const found = waiting(zone)
  expect(found.map(({ about, path }) => `${about} ${path}`).sort()).toEqual([
    'cycle prototypes/margin-codes/cycle-01.mdx',
    'end flexibilities/advisory.mdx',
    'promise communities/drafts/notes/2026-10-01-first.mdx',
  ])
  expect(found.every(({ owner }) => owner === '')).toBe(true)
})

test('it waits for the coach of the first school that has one, and else for the zone', () => {
  const owners = (coaches: Record<string, string>) =>
    Object.fromEntries(waiting(zone, coaches).map(({ about, owner }) => [about, owner]))
  expect(owners({ south: 'ada', north: 'riverbend/coaches' })).toEqual({
    cycle: 'riverbend/coaches',
    promise: 'ada',
    end: '',
  })
  expect(owners({ south: 'ada' })).toEqual({ cycle: 'ada', promise: 'ada', end: '' })
})

test('drafts, examples and work done elsewhere wait for nobody', () => {
  for (const mark of ['draft: true\n', 'example: true\n']) {
    const path = 'prototypes/margin-codes/cycle-01.mdx'
    const of = (files: Record<string, string>) =>
      waiting({ ...zone, ...files }).filter(({ about }) => about === 'cycle')
    expect(of({ [path]: staleCycle(mark) })).toEqual([])
    expect(of({ 'prototypes/margin-codes/index.mdx': prototype(mark) })).toEqual([])
  }
})

test('the key of an item stays the same from day to day', () => {
  const keys = (day: string) => waiting(zone, {}, day).map(({ key }) => key)
  expect(keys('2026-11-24')).toEqual(keys(today))
})

test('links to other sites are found in texts and fields, once each, and never those to a machine at home', () => {
  const page = (more: string, body = '') => `---\ntitle: One\nclaim: Ask first.\n${more}---\n${body}\n`
  const graph = graphOfExample({
    'lessons/a.mdx': page('', '[x](https://one.example.org/a#part) and [y](https://one.example.org/a)'),
    'lessons/b.mdx': page('', '[z](http://two.example.org/) [mail](mailto:a@b.org) [home](/lessons/a/)'),
    'lessons/c.mdx': page('draft: true\n', '[x](https://draft.example.org/)'),
    'lessons/d.mdx': page(
      '',
      '[x](https://127.0.0.1/) [x](https://localhost/) [x](https://[::1]/) [x](https://printer/) [x](https://nas.local/) [x](https://a.example.org:8443/)',
    ),
    'sources/s.mdx': '---\ntitle: S\ncitation: Who, when.\nurl: https://three.example.org/\n---\n',
  })
  expect(outsideLinks(graph, today).map(({ url, page: { path } }) => `${url} ${path}`)).toEqual([
    'https://one.example.org/a lessons/a.mdx',
    'http://two.example.org/ lessons/b.mdx',
    'https://three.example.org/ sources/s.mdx',
  ])
})
