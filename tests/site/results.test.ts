import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { htmlFiles, readPage } from './site-files.ts'

// The pages of competitions after their reveal: the example's own, and a made-up one that tells nothing of a judge.

const folder = inject('siteFolder')
const pages = htmlFiles(folder).filter((file) =>
  /(?:^|\/)competitions\/[^/]+\/results\/index\.html$/.test(file),
)
const english = pages.filter((file) => !file.startsWith('es/'))
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

const open = (file: string) => page.goto(`${inject('siteAddress')}/${file.replace('index.html', '')}`)

test('published competitions have a page in both languages, with and without judges to tell apart', () => {
  expect(pages).toHaveLength(2 * english.length)
  const texts = english.map((file) => readPage(folder, file))
  expect(texts.some((text) => text.includes('Judges, under ids'))).toBe(true)
  expect(texts.some((text) => !text.includes('Judges, under ids'))).toBe(true)
})

test.each(pages)('%s: wherever a place is shown, its interval stands beside it', async (file) => {
  await open(file)
  const interval = /\((?:\d+ (?:to|a) \d+|only \d+|solo \d+)\)/
  const shown = await page.locator('[data-place]').evaluateAll((places) =>
    places.map((place) => ({
      text: place.textContent?.replace(/\s+/g, ' ') ?? '',
      interval: place.querySelector('[data-interval]')?.textContent ?? '',
    })),
  )
  const rows = await page.locator('tr[data-place]').count()
  expect(rows).toBeGreaterThan(1)
  // One row of the table and one bar in the wide and in the narrow drawing.
  expect(shown).toHaveLength(3 * rows)
  for (const { text, interval: beside } of shown) {
    expect(beside, text).toMatch(interval)
    expect(text).toMatch(interval)
  }
  // And nowhere else: no chance, no place, no rank.
  const rest = await page.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement
    for (const each of copy.querySelectorAll('[data-place]')) each.remove()
    return copy.textContent ?? ''
  })
  expect(rest).not.toMatch(/\b(?:place|rank|lugar|rango) \d/i)
  expect(rest).not.toMatch(/\d+ (?:of 100 draws,|%)/)
})

test.each(pages)(
  '%s: entries that cannot be told apart stand in groups, none beside its title',
  async (file) => {
    await open(file)
    const groups = await page.locator('tr[data-place] td:nth-of-type(3)').allTextContents()
    expect(groups[0]).toBe('1')
    expect(groups.every((group, at) => Number(group) >= Number(groups[at - 1] ?? 1))).toBe(true)
    const codes = await page.locator('tr[data-place] th').allTextContents()
    expect(codes.every((code) => /^e-\d+$/.test(code))).toBe(true)
    const named = await page
      .locator('main a[href*="/entries/"]')
      .evaluateAll((links) => links.map((link) => link.closest('tr, li')?.textContent ?? ''))
    expect(named).toHaveLength(codes.length)
    for (const text of named) for (const code of codes) expect(text).not.toContain(code)
  },
)

test.each(english)('%s: every file it offers is there and is what lies in the project', async (file) => {
  await open(file)
  const links = await page
    .locator('main a[href*="/judging/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(2)
  for (const link of links)
    expect(readFileSync(join(folder, link), 'utf8'), link).toBe(
      readFileSync(join(inject('contentFolder'), link), 'utf8'),
    )
})

test.each(english)('%s: awarded entries lead to it, and others say nothing', async (file) => {
  await open(file)
  const hrefs = (within: string) =>
    page
      .locator(`${within} a[href*="/entries/"]`)
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
  const awarded = await hrefs('[aria-labelledby=lead-awarded]')
  const all = await hrefs('main')
  expect(awarded.length).toBeGreaterThan(0)
  expect(all.length).toBeGreaterThan(awarded.length)
  const address = `href="/${file.replace('index.html', '')}"`
  for (const entry of all)
    expect(readPage(folder, join(entry.slice(1), 'index.html')).includes(address), entry).toBe(
      awarded.includes(entry),
    )
  expect(readPage(folder, file.replace('results/', ''))).toContain(address)
})

test('a competition that is judged now has no results, and its judges go on reading', () => {
  const judged = htmlFiles(folder).flatMap((file) => /^judge\/([^/]+)\//.exec(file)?.[1] ?? [])
  const results = english.map((file) => file.split('/')[1])
  expect(judged.filter((id) => !results.includes(id)).length).toBeGreaterThan(0)
  for (const id of judged) {
    const isOver = readPage(folder, `judge/${id}/index.html`).includes('The judging is over')
    expect(isOver, id).toBe(results.includes(id))
    // How ties are settled is told before the reveal, not only with the results.
    const before = readPage(folder, `competitions/${id}/index.html`)
    expect(before.includes('this decides, first rule first'), id).toBe(!isOver)
    expect(existsSync(join(folder, 'competitions', id, 'judging')), id).toBe(isOver)
  }
})
