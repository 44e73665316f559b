import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'

const address = inject('siteAddress')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('without JavaScript the search page lists every kind of entry with links', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${address}/search/?q=draft`)
  const links = await page
    .locator('main a[href^="/prototypes/"], main a[href^="/lessons/"], main a[href^="/problems/"]')
    .count()
  expect(links).toBeGreaterThan(20)
  expect(await page.locator('noscript').count()).toBeGreaterThan(0)
  await page.close()
})

test('without JavaScript the search box of the home page leads to the search page with the words', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${address}/`)
  await page.locator('main input[name="q"]').fill('drafts')
  await page.locator('main input[name="q"]').press('Enter')
  expect(page.url()).toMatch(/\/search\/\?q=drafts$/)
  await page.close()
})

test('without JavaScript the numbers behind a chart open', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${address}/prototypes/draft-by-friday/`)
  const numbers = page.locator('main details').filter({ hasText: 'numbers as a table' }).first()
  const table = numbers.locator('table')
  expect(await table.isVisible()).toBe(false)
  await numbers.locator('summary').click()
  expect(await table.isVisible()).toBe(true)
  await page.close()
})

test('a chart is drawn for the width of the reader', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${address}/prototypes/draft-by-friday/`)
  const visible = () =>
    page
      .locator('figure svg[role="img"]:visible')
      .evaluateAll((drawings) => drawings.map((drawing) => drawing.getAttribute('viewBox')))
  const wide = await visible()
  await page.setViewportSize({ width: 390, height: 844 })
  const narrow = await visible()
  expect(wide.length).toBeGreaterThan(0)
  expect(narrow).toHaveLength(wide.length)
  expect(wide.every((box) => box?.startsWith('0 0 720 '))).toBe(true)
  expect(narrow.every((box) => box?.startsWith('0 0 360 '))).toBe(true)
  await page.close()
})

test('searching finds a page by its words, says how many, and keeps the words in the address', async () => {
  const page = await browser.newPage()
  await page.goto(`${address}/search/`)
  await page.locator('main input[name="q"]').fill('booked time')
  await page.locator('main [role="status"]').filter({ hasText: /\d/ }).waitFor()
  await expect
    .poll(() => page.locator('main ol a').allTextContents())
    .toContain('Booked time beats open time')
  await expect.poll(() => page.url()).toContain('q=booked')
  await page.close()
})

test.each(['title:', '-', '+draft -x', 'a~', '^2', 'foo:bar', '"', '😀', '*', 'الكتابة'])(
  'searching for %j is no error',
  async (text) => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(`${address}/search/?q=${encodeURIComponent(text)}`)
    await page.locator('main [role="status"]').filter({ hasText: /\S/ }).waitFor()
    expect(errors).toEqual([])
    await page.close()
  },
)
