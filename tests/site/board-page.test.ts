import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { addressOf, htmlFiles } from './site-files.ts'

const address = inject('siteAddress')
const boards = htmlFiles(inject('siteFolder'))
  .map(addressOf)
  .filter((path) => /\/goals\/[^/]+\/board\/$/.test(path))
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(boards)('%s fits on one sheet of Letter and of A4', async (path) => {
  const page = await browser.newPage()
  await page.goto(`${address}${path}`)
  const letter = await page.pdf({ preferCSSPageSize: true })
  const a4 = await page.pdf({ format: 'A4' })
  expect([letter, a4].map(pagesOf)).toEqual([1, 1])
  await page.close()
})

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
