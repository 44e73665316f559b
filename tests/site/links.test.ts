import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { buildSite } from '../../src/node/build-site.ts'
import { findLostLinks } from './lost-links.ts'
import { addressOf, attributeValues, htmlFiles, readPage } from './site-files.ts'

const folder = inject('siteFolder')
const pages = new Map(htmlFiles(folder).map((file) => [addressOf(file), readPage(folder, file)]))

test('every link inside the site lands, and every anchor on a heading or a part of the page', () => {
  expect(findLostLinks(folder, zoneAddress(inject('contentFolder')))).toEqual([])
  expect(pages.size).toBeGreaterThan(100)
})

test('a site that stands below a path of its host has all its links below that path', async () => {
  const below = mkdtempSync(join(tmpdir(), 'zonebook-below-'))
  const content = join(below, 'content')
  cpSync(inject('contentFolder'), content, { recursive: true })
  const zone = join(content, 'zone.yaml')
  const address = 'https://district.example.org/zone/'
  writeFileSync(zone, readFileSync(zone, 'utf8').replace(/^address: .*/m, `address: ${address}`))
  const site = join(below, 'site')
  const env = { ZONEBOOK_CONTENT: content, ZONEBOOK_SITE: site, ZONEBOOK_CACHE: join(below, 'cache') }
  const { code, output } = await buildSite(process.cwd(), env)
  expect(code, output).toBe(0)
  expect(findLostLinks(site, address)).toEqual([])
  expect(readPage(site, 'index.html')).toContain('href="/zone/problems/"')
  rmSync(below, { recursive: true, force: true })
})

test('no page asks another host for anything', () => {
  const asks: string[] = []
  for (const [address, html] of pages) {
    for (const src of attributeValues(html, 'src'))
      if (/^(https?:)?\/\//.test(src)) asks.push(`${address}: ${src}`)
    for (const link of html.matchAll(/<link\b[^>]*>/g)) {
      const [tag] = link
      if (/rel="(stylesheet|preload|icon|manifest)"/.test(tag) && /href="(https?:)?\/\//.test(tag))
        asks.push(`${address}: ${tag}`)
    }
  }
  expect(asks).toEqual([])
})

test('no two parts of a page share an id', () => {
  const doubles: string[] = []
  for (const [address, html] of pages) {
    const ids = attributeValues(html, 'id')
    for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) doubles.push(`${address}: ${id}`)
  }
  expect([...new Set(doubles)]).toEqual([])
})

function zoneAddress(content: string): string {
  return /^address: (.*)$/m.exec(readFileSync(join(content, 'zone.yaml'), 'utf8'))?.[1] ?? ''
}
