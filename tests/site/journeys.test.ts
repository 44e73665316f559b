import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openLink, skipToMain, tabTo } from './keyboard.ts'

// Five things people come for, each done with the keyboard alone.

const address = inject('siteAddress')
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  await page.goto(`${address}/`)
})
afterEach(() => page.close())

test('a teacher finds whether anybody has tried it', async () => {
  await skipToMain(page)
  await openLink(page, /^\/tried\/$/)
  await skipToMain(page)
  await openLink(page, /^\/tried\/problems\//)
  await skipToMain(page)
  await openLink(page, /^\/prototypes\/[^/]+\/$/)
  expect(await page.locator('h1').isVisible()).toBe(true)
})

test('a teacher finds how to log the next try', async () => {
  await openLink(page, /^\/prototypes\/$/)
  await skipToMain(page)
  await openLink(page, /^\/prototypes\/draft-by-friday\/$/)
  await skipToMain(page)
  const next = await tabTo(page, 'the next cycle', ({ href }) => /filename=[^&]*cycle-0\d\.mdx/.test(href))
  expect(next.text).not.toBe('')
})

test('a leader reads the portfolio to a prototype and to its numbers', async () => {
  await skipToMain(page)
  await openLink(page, /^\/leading\/$/)
  await skipToMain(page)
  await openLink(page, /^\/prototypes\/draft-by-friday\/$/)
  await skipToMain(page)
  await tabTo(page, 'the folded numbers', ({ name }) => name === 'summary')
  await page.keyboard.press('Enter')
  expect(await page.locator('main details table').first().isVisible()).toBe(true)
  await openLink(page, /\/cycle-01\/$/)
})

test('a judge reads a competition and how entries are scored', async () => {
  await skipToMain(page)
  await openLink(page, /^\/competitions\/[^/]+\/$/)
  await skipToMain(page)
  expect(await page.locator('#rubric').isVisible()).toBe(true)
  // A table that may be wider than the screen can be moved with the arrows.
  await tabTo(page, 'the rubric', ({ name }) => name.startsWith('div'))
})

test('anybody searches, keeps one kind of page and opens a result', async () => {
  await tabTo(page, 'the search box', ({ name }) => name.startsWith('input'))
  await page.keyboard.type('draft')
  await Promise.all([page.waitForURL(/\/search\/\?q=draft/), page.keyboard.press('Enter')])
  await page.locator('main [role="status"]').filter({ hasText: /\d/ }).waitFor()
  const all = await page.locator('main ol a').count()
  await page.locator('main input[name="q"]').focus()
  await tabTo(page, 'a kind of page', ({ name }) => name.startsWith('input#facet-kind'))
  await page.keyboard.press('Space')
  await expect.poll(() => page.locator('main ol a').count()).toBeLessThan(all)
  await expect.poll(() => page.url()).toContain('kind=')
  await openLink(page, /^\/\w/)
  expect(await page.locator('h1').isVisible()).toBe(true)
})
