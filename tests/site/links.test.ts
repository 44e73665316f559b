import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { findLostLinks } from './lost-links.ts'
import { addressOf, attributeValues, htmlFiles, readPage } from './site-files.ts'

const folder = inject('siteFolder')
const pages = new Map(htmlFiles(folder).map((file) => [addressOf(file), readPage(folder, file)]))

test('every link inside the site lands, and every anchor on a heading or a part of the page', () => {
  expect(findLostLinks(folder, zoneAddress(inject('contentFolder')))).toEqual([])
  expect(pages.size).toBeGreaterThan(100)
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
