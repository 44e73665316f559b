import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './browser.ts'

const address = inject('siteAddress')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

const results = () => page.locator('#list h3').allTextContents()

test('filters narrow the results, stand in the address and survive a reload', async () => {
  await page.goto(`${address}/search/?q=draft`)
  const all = page.locator('#facets fieldset', { hasText: 'Kind' })
  await all.getByRole('checkbox', { name: /^Lesson/ }).check()
  await expect.poll(() => page.url()).toContain('kind=lesson')
  await expect
    .poll(() => page.locator('#list .eyebrow').allTextContents())
    .toSatisfy((texts: string[]) => texts.length > 0 && texts.every((text) => text.startsWith('Lesson')))
  const narrowed = await results()
  await page.reload()
  await expect.poll(results).toEqual(narrowed)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.poll(async () => (await results()).length).toBeGreaterThan(narrowed.length)
})

test('more results than fit are shown on request, and the focus goes to the first new one', async () => {
  await page.goto(`${address}/search/?q=students`)
  await expect.poll(async () => (await results()).length).toBe(10)
  const before = await results()
  await page.getByRole('button', { name: 'Show more results' }).click()
  await expect.poll(async () => (await results()).length).toBeGreaterThan(10)
  expect((await results()).slice(0, 10)).toEqual(before)
  await expect
    .poll(() =>
      page.evaluate(
        () => document.activeElement?.closest('li') === document.querySelectorAll('#list li')[10],
      ),
    )
    .toBe(true)
})

test('a line under a title shows where the words stand when the summary does not', async () => {
  await page.goto(`${address}/search/?q=median`)
  await expect.poll(async () => (await page.locator('#list li p:last-child mark').count()) > 0).toBe(true)
})

test('nothing found is no dead end', async () => {
  await page.goto(`${address}/search/?q=zzzzqqq`)
  await page.locator('#nothing').waitFor()
  expect(await page.locator('#nothing a').count()).toBeGreaterThan(2)
})

test('what was loaded still works without a network', async () => {
  await page.goto(`${address}/search/?q=draft`)
  await expect.poll(async () => (await results()).length).toBeGreaterThan(0)
  const before = await results()
  await page.context().setOffline(true)
  await page.locator('#query').fill('draft ')
  await page.locator('#query').fill('draft')
  await expect.poll(results).toEqual(before)
  await page.locator('#query').fill('xylophone')
  await page
    .locator('[role="status"]')
    .filter({ hasText: /could not be loaded|Nothing found/ })
    .waitFor()
  await page.context().setOffline(false)
})

test('the box of the home page suggests pages that can be walked through by keyboard', async () => {
  await page.goto(`${address}/`)
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  const box = page.locator('main input[name="q"]')
  expect(
    await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
  ).not.toContainEqual(expect.stringContaining('.bin'))
  await page.keyboard.press('/')
  await page.keyboard.type('booked ti')
  const first = page.getByRole('option').first()
  await first.waitFor()
  expect(await box.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowDown')
  expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'))
  await page.keyboard.press('Escape')
  expect(await box.getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.type('m')
  await first.waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/lessons/booked-time-beats-open-time/')
  expect(loaded.every((url) => url.startsWith(address))).toBe(true)
})

test('every other page has a plain box that leads to the search without a script', async () => {
  await page.goto(`${address}/lessons/`)
  expect(await page.locator('script[src]').count()).toBe(0)
  await page.locator('header input[name="q"]').fill('drafts')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/?q=drafts')
  await expect.poll(async () => (await results()).length).toBeGreaterThan(0)
})
