import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { slimWorker } from '../../src/node/slim-worker.ts'
import { openBrowser } from './browser.ts'
import { violationsOn } from './violations-on.ts'

// The question that is asked before something is saved, on a page of the site, as a form there asks it.

const address = inject('siteAddress')
let browser: Browser
let page: Page

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: inject('siteFolder'),
      emptyOutDir: false,
      copyPublicDir: false,
      assetsDir: 'look',
      rolldownOptions: {
        input: 'src/client/look-before-saving.ts',
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'look/look.js' },
      },
    },
    worker: { format: 'es', plugins: () => [slimWorker()] },
  })
  expect(existsSync(join(inject('siteFolder'), 'look/look.js'))).toBe(true)
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
})
afterEach(() => page.close())

/** Asks whether a text may be saved; the answer comes when the person has given it. */
async function ask(path: string, body: string): Promise<{ answer: Promise<boolean> }> {
  await page.goto(`${address}${path}`)
  await page.focus('#text')
  const text = `---\ntitle: Costs\nclaim: Ask about costs first.\n---\n\n${body}\n`
  const files = JSON.stringify([{ path: 'lessons/costs-first.mdx', text }])
  // As a string: the test's own tools would rewrite an import in a function.
  const answer = page.evaluate<boolean>(
    `import('/look/look.js').then(({ looksSafe }) => looksSafe(${files}))`,
  )
  return { answer }
}

const dialog = () => page.getByRole('dialog')

test('a text in which nothing is seen is saved without a question', async () => {
  const { answer } = await ask('/check/', 'It took 20 minutes.')
  expect(await answer).toBe(true)
  expect(await dialog().count()).toBe(0)
})

test('what may show who a child is cannot be passed over', async () => {
  const { answer } = await ask('/check/', 'Call the family at 503-555-0142.')
  await dialog().waitFor({ timeout: 30_000 })
  expect(await dialog().getAttribute('aria-labelledby')).toBe('look-before-title')
  expect(await dialog().innerText()).toMatch(/phone number[\s\S]*cannot be saved like this/)
  expect(await dialog().innerText()).not.toContain('0142')
  expect(await dialog().getByRole('button').allInnerTexts()).toEqual(['Go back and change it'])
  expect(await violationsOn(page)).toEqual([])
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('look-before-title')
  await dialog().getByRole('button').click()
  expect(await answer).toBe(false)
  expect(await dialog().count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
})

const aboutAdult = 'Ms. Garcia never used the cards.'

test('what a person may judge can be passed over, in the language of the page', async () => {
  const { answer } = await ask('/es/check/', aboutAdult)
  await dialog().waitFor({ timeout: 30_000 })
  expect(await dialog().getByRole('heading').first().innerText()).toBe('Conviene ver esto antes de guardar')
  expect(await dialog().getByRole('link').first().getAttribute('href')).toMatch(
    /^\/es\/handbook\/checks\/privacy\//,
  )
  expect(await violationsOn(page)).toEqual([])
  await dialog().getByRole('button', { name: 'Está bien, guardar' }).click()
  expect(await answer).toBe(true)
})

test('Escape goes back', async () => {
  const { answer } = await ask('/check/', aboutAdult)
  await dialog().waitFor({ timeout: 30_000 })
  await page.keyboard.press('Escape')
  expect(await answer).toBe(false)
})

test('when the look cannot be loaded, the person is told what to look at', async () => {
  await page.route('**/check-worker*', (route) => route.abort())
  const { answer } = await ask('/check/', 'It took 20 minutes.')
  await dialog().waitFor({ timeout: 30_000 })
  expect(await dialog().innerText()).toContain('Read your text once more')
  await dialog().getByRole('button', { name: 'It is fine, save it' }).click()
  expect(await answer).toBe(true)
})
