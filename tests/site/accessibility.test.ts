import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { onePageOfEach } from './one-page-of-each.ts'
import { findClipped, textWidth } from './paper.ts'
import { findSmallTargets } from './small-targets.ts'
import { violationsOn } from './violations-on.ts'
import { visitPages } from './visit-pages.ts'

const address = inject('siteAddress')

const wide = { width: 1280, height: 900 }
const narrow = { width: 390, height: 844 }

// Every rule of axe on every page in both themes, at both widths and in both languages. A theme and a width
// meet in one language each: words change no colour and no size of a target.
const views = {
  en: [
    { size: wide, colorScheme: 'light' },
    { size: narrow, colorScheme: 'dark' },
  ],
  es: [
    { size: wide, colorScheme: 'dark' },
    { size: narrow, colorScheme: 'light' },
  ],
} as const

const pages = onePageOfEach(inject('siteFolder'))
const addresses = pages.flatMap((path) => (path.endsWith('.html') ? [path] : [path, `/es${path}`]))
const found: Record<'axe' | 'wide' | 'targets' | 'clipped' | 'shifted' | 'trouble', string[]> = {
  ...{ axe: [], wide: [], targets: [], clipped: [], shifted: [], trouble: [] },
}
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  await visitPages(browser, addresses, look)
}, 600_000)
afterAll(() => browser.close())

async function look(page: Page, path: string): Promise<void> {
  const trouble: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) trouble.push(`${path} asks for ${request.url()}`)
  })
  // A refusal by the page's own policy is said here, too.
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && !/404/.test(message.text()) && trouble.push(`${path}: ${message.text()}`),
  )
  page.on('pageerror', (error) => trouble.push(`${path}: ${error.message}`))
  await page.setViewportSize(wide)
  await page.goto(address + path)
  found.trouble.push(...trouble.splice(0))
  const shift = await page.evaluate(layoutShift)
  if (shift > 0) found.shifted.push(`${path}: ${shift}`)
  for (const { size, colorScheme } of views[path.startsWith('/es/') ? 'es' : 'en']) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    for (const violation of await violationsOn(page))
      found.axe.push(`${path}, ${size.width} px, ${colorScheme}: ${violation}`)
  }
  found.targets.push(...(await findSmallTargets(page)).map((target) => `${path}: ${target}`))
  await page.setViewportSize({ width: 320, height: 800 })
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'))
  if (width > 320) found.wide.push(`${path}: ${width} px`)
  found.clipped.push(...(await findClipped(page, textWidth.A4)).map((part) => `${path}: ${part}`))
  page.removeAllListeners()
}

/** How far parts of the page moved while it was loaded; 0 when nothing did. */
const layoutShift = () =>
  new Promise<number>((resolve) => {
    let moved = 0
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) moved += (entry as PerformanceEntry & { value: number }).value
    }
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    // By the second call the first frame has been laid out.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        add(observer.takeRecords())
        resolve(moved)
      }),
    )
  })

test('axe finds nothing on one page of each kind, in both themes, both languages and at both widths', () => {
  expect(found.axe).toEqual([])
  expect(pages.length).toBeGreaterThan(50)
})

test('nothing runs off the side of the smallest phone, nor off a sheet of paper', () => {
  expect(found.wide).toEqual([])
  expect(found.clipped).toEqual([])
})

test('a finger finds every link and control: 24 px at least, and 44 px for the main ones', () => {
  expect(found.targets).toEqual([])
})

test('nothing moves while a page loads', () => {
  expect(found.shifted).toEqual([])
})

test('every page loads without an error, a refusal or a request to another host', () => {
  expect(found.trouble).toEqual([])
})
