import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { addressOf, attributeValues, htmlFiles, readPage } from './site-files.ts'

const folder = inject('siteFolder')
const files = htmlFiles(folder)
const pages = new Map(files.map((file) => [addressOf(file), readPage(folder, file)]))

test('every link inside the site lands on a page, and every anchor on a heading or a part of it', () => {
  const astray: string[] = []
  for (const [address, html] of pages) {
    for (const href of [...attributeValues(html, 'href'), ...attributeValues(html, 'src')]) {
      if (/^(https?:|mailto:|tel:|data:)/.test(href)) continue
      const target = new URL(href, `http://site${address}`)
      const path = decodeURI(target.pathname)
      const page = pages.get(path)
      if (!page && !existsSync(join(folder, path))) astray.push(`${address} -> ${href}`)
      const anchor = decodeURIComponent(target.hash.slice(1))
      if (page && anchor && !attributeValues(page, 'id').includes(anchor))
        astray.push(`${address} -> ${href} (no such anchor)`)
    }
  }
  expect(astray).toEqual([])
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
