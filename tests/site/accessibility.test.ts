import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { attributeValues, readPage } from './site-files.ts'
import { onePageOfEach, openBrowser } from './browser.ts'

const address = inject('siteAddress')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: string[] }[] }[]
}

/** One note and one entry page are found in the lists, so that the example content may grow. */
const pages: string[] = [
  ...onePageOfEach,
  ...firstOf('/notes/', '/communities/'),
  ...firstOf('/entries/', '/competitions/'),
]

function firstOf(list: string, start: string): string[] {
  const html = readPage(inject('siteFolder'), `${list.slice(1)}index.html`)
  return attributeValues(html, 'href')
    .filter((href) => href.startsWith(start) && href.split('/').length > 4)
    .slice(0, 1)
}

const views = [
  { name: 'desktop, light', width: 1280, colorScheme: 'light' },
  { name: 'desktop, dark', width: 1280, colorScheme: 'dark' },
  { name: 'phone, light', width: 390, colorScheme: 'light' },
  { name: 'phone, dark', width: 390, colorScheme: 'dark' },
] as const

describe.each(views)('$name', ({ width, colorScheme }) => {
  test('axe finds nothing on one page of each kind', async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    const found: string[] = []
    for (const path of pages) {
      const answer = await page.goto(address + path)
      expect(answer?.status(), path).toBe(200)
      await page.evaluate(axe)
      const result = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResult
      for (const { id, help, nodes } of result.violations)
        found.push(`${path}: ${id}, ${help} (${nodes[0]?.target.join(' ')})`)
    }
    await page.close()
    expect(found).toEqual([])
  })
})

test('nothing runs off the side of a small phone', async () => {
  const page = await browser.newPage({ viewport: { width: 375, height: 800 } })
  const wide: string[] = []
  for (const path of pages.flatMap((url) => (url.endsWith('.html') ? [url] : [url, `/es${url}`]))) {
    await page.goto(address + path)
    const width = await page.evaluate('document.documentElement.scrollWidth')
    if (Number(width) > 375) wide.push(`${path}: ${width} px`)
  }
  await page.close()
  expect(wide).toEqual([])
})

test('the keyboard reaches the main part with the skip link, and the focus can be seen', async () => {
  const page = await browser.newPage()
  await page.goto(`${address}/problems/few-first-drafts/`)
  await page.keyboard.press('Tab')
  const skip = await page.evaluate(
    '({ href: document.activeElement.getAttribute("href"), outline: getComputedStyle(document.activeElement).outlineStyle, top: document.activeElement.getBoundingClientRect().left })',
  )
  expect(skip).toMatchObject({ href: '#main', outline: 'solid' })
  expect((skip as { top: number }).top).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#main')
  await page.close()
})
