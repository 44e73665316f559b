import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { listFolder, urlOf } from '../../src/lib/content/kinds.ts'
import { kinds } from '../../src/lib/content/schemas/index.ts'
import { buildGraph } from '../../src/lib/content/graph.ts'
import { sealedUntil } from '../../src/lib/content/sealed.ts'
import { readContent } from '../../src/node/read-content.ts'
import { testDay } from './build-fixture-site.ts'
import { addressOf, htmlFiles, readPage } from './site-files.ts'

const folder = inject('siteFolder')
const content = inject('contentFolder')
const store = join(folder, '..', 'test-cache', 'records')
const graph = buildGraph((await readContent({ root: content, storeFile: store })).parts())

test('every entry has one page in each language, and no page stands for an entry that is not there', () => {
  const addresses = htmlFiles(folder).map(addressOf)
  const expected = graph.entries.flatMap((entry) => [entry.url, `/es${entry.url}`])
  expect(expected.filter((url) => !addresses.includes(url))).toEqual([])
  const entryAddress = new RegExp(
    `^(/es)?/(${[...new Set(kinds.map((kind) => urlOf(kind, 'x/y').split('/')[1]))].join('|')})/.+/$`,
  )
  const extra = addresses.filter((address) => entryAddress.test(address) && !expected.includes(address))
  // What is shown of an entry on a page of its own, and the lessons that share something.
  const views = /^(?:\/es)?\/lessons\/(?:by|grade|language|minutes|problem|subject|sure|works-in)\/[^/]+\/$/
  const whole = (address: string) => address.replace(/(?:board|load|results)\/$/, '')
  expect(extra.filter((address) => !views.test(address) && !expected.includes(whole(address)))).toEqual([])
})

test('every kind has a list in each language', () => {
  for (const kind of kinds) {
    for (const language of ['', 'es/'])
      expect(existsSync(join(folder, language, listFolder[kind], 'index.html')), `${language}${kind}`).toBe(
        true,
      )
  }
})

test('the entries other tools get are those the check reads, but for those that are still closed', () => {
  const { entries: list } = JSON.parse(readFileSync(join(folder, 'api/entries.json'), 'utf8')) as {
    entries: { kind: string; id: string }[]
  }
  const name = (entry: { kind: string; id: string }) => `${entry.kind} ${entry.id}`
  const open = graph.entries.filter((entry) => !sealedUntil(graph, entry, testDay))
  expect(open.length).toBeLessThan(graph.entries.length)
  expect(list.map(name).sort()).toEqual(open.map(name).sort())
})

test('a page says what links to it', () => {
  for (const problem of graph.all('problem')) {
    const page = readPage(folder, `${problem.url.slice(1)}index.html`)
    for (const prototype of graph.linkedFrom(problem, 'prototype')) {
      expect(page, `${problem.id} should lead to ${prototype.id}`).toContain(`href="${prototype.url}"`)
    }
  }
})

test('every lesson page leads to a problem or says that none is linked yet', () => {
  for (const lesson of graph.all('lesson')) {
    const page = readPage(folder, `${lesson.url.slice(1)}index.html`)
    for (const problem of graph.linkedTo(lesson, 'problem')) expect(page).toContain(`href="${problem.url}"`)
  }
})

test('the sitemap lists every page but those that ask search engines to stay away', () => {
  const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? '').pathname,
  )
  const open = htmlFiles(folder)
    .filter((file) => !readPage(folder, file).includes('content="noindex"'))
    .map(addressOf)
  expect(listed.sort()).toEqual(open.filter((address) => !/^\/404/.test(address)).sort())
})
