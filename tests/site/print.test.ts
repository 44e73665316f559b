import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { findClipped, textWidth } from './paper.ts'

const address = inject('siteAddress')
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ colorScheme: 'dark' })
})
afterAll(() => browser.close())

/** What is printed most, with the most sheets each may take. */
const printed = [
  { path: '/prototypes/draft-by-friday/', sheets: 8 },
  { path: '/goals/drafts-each-week/board/', sheets: 1 },
  { path: '/leading/', sheets: 4 },
] as const

describe.each(['Letter', 'A4'] as const)('on %s', (format) => {
  test.each(printed)('$path is whole and takes at most $sheets sheets', async ({ path, sheets }) => {
    await page.goto(address + path)
    expect(await findClipped(page, textWidth[format])).toEqual([])
    const pdf = await page.pdf({ format })
    const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThanOrEqual(sheets)
  })
})

describe('on paper', () => {
  beforeAll(async () => {
    await page.goto(`${address}/prototypes/draft-by-friday/`)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  })

  test('the menu is gone, the text stays, and the page is light', async () => {
    expect(await page.locator('header nav').first().isVisible()).toBe(false)
    expect(await page.locator('h1').isVisible()).toBe(true)
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor')
    expect(background).toMatch(/rgba?\(255, 255, 255|rgba\(0, 0, 0, 0\)/)
  })

  test('no heading may stand alone at the foot of a sheet', async () => {
    const kept = await page
      .locator('main :is(h1, h2, h3, h4):visible')
      .evaluateAll((headings) => headings.map((heading) => getComputedStyle(heading).breakAfter))
    expect(kept.length).toBeGreaterThan(5)
    expect(new Set(kept)).toEqual(new Set(['avoid']))
  })

  test('what is folded is open, and addresses are written out', async () => {
    expect(await page.locator('main table.numbers').first().isVisible()).toBe(true)
    expect(await writtenAfter(page, '/prototypes/draft-by-friday/data.csv')).toContain(
      'draft-by-friday/data.csv',
    )
    expect(await page.locator('footer').innerText()).toContain('/prototypes/draft-by-friday/')
    await page.goto(`${address}/sources/education-elements-2016-challenges/`)
    expect(await writtenAfter(page, 'http')).toContain('(https://')
  })

  test('more counts than a reader would read on paper stay in their file', async () => {
    await page.goto(`${address}/prototypes/draft-by-friday/`)
    await page.emulateMedia({ media: 'print' })
    const table = page.locator('main table.numbers').first()
    await table.evaluate((element) => {
      const body = element.querySelector('tbody')
      const row = body?.querySelector('tr')
      for (let count = 0; body && row && count < 61; count++) body.append(row.cloneNode(true))
    })
    expect(await table.isVisible()).toBe(false)
    expect(await page.locator('main a[href$="data.csv"]:visible').count()).toBeGreaterThan(0)
  })
})

const writtenAfter = (on: Page, start: string): Promise<string> =>
  on
    .locator(`main a[href^="${start}"]:visible`)
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
