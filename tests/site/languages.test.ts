import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { addressOf, htmlFiles, readPage } from './site-files.ts'

const folder = inject('siteFolder')
const address = inject('siteAddress')
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ javaScriptEnabled: false })
})
afterAll(() => browser.close())

/** The addresses of the other languages of a page, by language, without the host. */
const alternates = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="https?:\/\/[^/]+([^"]*)"/g)].map(
      ([, lang = '', path = '']) => [lang, path],
    ),
  )

test('every page says its language, and each of its languages names the same set of pages', () => {
  // A report is a document for one reader, in that reader's language alone.
  const isReport = (file: string) => /^competitions\/[^/]+\/reports\//.test(file)
  const pages = htmlFiles(folder).filter((file) => file !== '404.html' && !isReport(file))
  const wrong = pages.flatMap((file) => {
    const html = readPage(folder, file)
    const path = addressOf(file)
    const lang = path.startsWith('/es/') ? 'es' : 'en'
    const own = path.replace(/^\/es\//, '/')
    const expected = { en: own, es: `/es${own}`, 'x-default': own }
    const isHidden = /<meta name="robots" content="noindex"/.test(html)
    const says = JSON.stringify(alternates(html)) === JSON.stringify(isHidden ? {} : expected)
    const stand = [own, `/es${own}`].every((each) => existsSync(join(folder, each, 'index.html')))
    return says && stand && html.includes(`<html lang="${lang}"`) ? [] : [path]
  })
  expect(pages.length).toBeGreaterThan(400)
  expect(wrong).toEqual([])
})

test('a page with a translation is in the language of the reader, without a notice', async () => {
  await page.goto(`${address}/es/problems/few-first-drafts/`)
  expect(await page.title()).toMatch(/^Muy pocos estudiantes terminan un primer borrador/)
  const h1 = page.locator('h1')
  expect(await h1.textContent()).toBe('Muy pocos estudiantes terminan un primer borrador')
  expect(await h1.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'))).toBe('es')
  expect(await page.locator('main .prose').first().getAttribute('lang')).toBeNull()
  expect(await page.locator('main .notice').count()).toBe(0)
  const edit = page.getByRole('link', { name: 'Proponer un cambio' }).last()
  expect(await edit.getAttribute('href')).toMatch(/few-first-drafts\.es\.mdx$/)
})

test('a page without one keeps its own language, marks it and says so', async () => {
  await page.goto(`${address}/es/problems/time-out-of-class/`)
  expect(await page.locator('h1').getAttribute('lang')).toBe('en')
  expect(await page.locator('main .prose').first().getAttribute('lang')).toBe('en')
  expect(await page.locator('main .notice').textContent()).toContain('está en inglés')
})

test('lists and links give titles in the language of the reader where there is one', async () => {
  await page.goto(`${address}/es/problems/`)
  const titled = (text: string) => page.locator('main table a').filter({ hasText: text }).first()
  const translated = titled('Muy pocos estudiantes terminan un primer borrador')
  expect(await translated.getAttribute('lang')).toBeNull()
  expect(await titled('Hall passes take many minutes').getAttribute('lang')).toBe('en')
  // And the other way round: a lesson written in Spanish has English words too.
  await page.goto(`${address}/lessons/primero-en-pareja/`)
  expect(await page.locator('h1').textContent()).toBe('Silence, turns, and then the class')
})

test('days and numbers are written in the manner of the language', async () => {
  const shown = async (path: string) => {
    await page.goto(`${address}${path}prototypes/draft-by-friday/`)
    return (await page.locator('main').textContent()) ?? ''
  }
  const [english, spanish] = [await shown('/'), await shown('/es/')]
  expect(english).toMatch(/\b[A-Z][a-z]{2} \d{1,2}, 20\d\d/)
  expect(spanish).toMatch(/\b\d{1,2} [a-z]{3,4} 20\d\d/)
  expect(spanish).not.toMatch(/\b(?:Jan|Apr|Aug|Dec)[a-z]* \d/)
})

test('what a term means is shown to the pointer and to the keyboard, and not on paper', async () => {
  await page.goto(`${address}/risks/vision-and-jargon/`)
  const link = page.locator('.term > a').first()
  const meaning = page.locator('.term > [role="tooltip"]').first()
  const words = (await meaning.textContent()) ?? ''
  expect(words.length).toBeGreaterThan(20)
  expect(await meaning.isVisible()).toBe(false)
  await link.hover()
  expect(await meaning.isVisible()).toBe(true)
  // The pointer may move on to the words, as WCAG 1.4.13 asks.
  await meaning.hover()
  expect(await meaning.isVisible()).toBe(true)
  await page.mouse.move(0, 0)
  expect(await meaning.isVisible()).toBe(false)
  const before = page.locator('main a').first()
  await before.focus()
  for (let step = 0; step < 200 && !(await meaning.isVisible()); step += 1) await page.keyboard.press('Tab')
  expect(await meaning.isVisible()).toBe(true)
  expect(await link.evaluate((node) => node === document.activeElement)).toBe(true)
  expect(await link.getAttribute('aria-describedby')).toBe(await meaning.getAttribute('id'))
  await page.emulateMedia({ media: 'print' })
  expect(await meaning.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
})
