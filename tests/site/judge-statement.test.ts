import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { isStatedBy, readStatement } from '../../src/lib/judging/statement.ts'
import { invitedId, judgedFiles } from '../prepare-judging.ts'
import { openBrowser } from './browser.ts'
import { tabTo } from './keyboard.ts'
import { violationsOn } from './violations-on.ts'

// Before entries are given out, a judge opens the link and says which schools are too close.

const links = readFileSync(join(inject('invitedStore'), 'links.csv'), 'utf8')
const [link = ''] = /#j=[\w-]+&k=[\w-]{43}/.exec(links) ?? []
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test(
  'a judge names a school by keyboard on a phone, reloads, and signs a statement',
  { timeout: 60_000 },
  async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      acceptDownloads: true,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(`${inject('siteAddress')}/judge/${invitedId}/${link}`)
    await page.locator('#judge[data-judging]').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await tabTo(page, 'a school', ({ name }) => name === 'input#school-eastside-k-8')
    await page.keyboard.press('Space')
    await tabTo(page, 'the reason', ({ name }) => name.startsWith('textarea'))
    await page.keyboard.type('I led it until 2025.')
    await page.reload()
    const reason = page.locator('textarea:visible').first()
    await expect.poll(() => reason.inputValue()).toBe('I led it until 2025.')

    const sign = page.getByRole('button', { name: 'Sign and save my statement' })
    await sign.press('Enter')
    expect(await page.locator('#judge-done').textContent()).toContain('tick the promise')
    await page.keyboard.press('Space')
    const download = page.waitForEvent('download')
    await sign.press('Enter')
    const statement = readStatement(await readFile(await (await download).path(), 'utf8'))
    expect(statement?.conflicts).toEqual([{ school: 'eastside-k-8', because: 'I led it until 2025.' }])
    const judge = judgedFiles(inject('contentFolder'), invitedId).judging.judges?.find(
      ({ id }) => id === statement?.judge,
    )
    expect(statement && isStatedBy(statement, judge?.verifies ?? '')).toBe(true)
    await expect.poll(() => page.locator('#judge-done').textContent()).toContain('Send it to the chair')
    expect(await violationsOn(page)).toEqual([])
    await context.close()
  },
)

test('a link with a letter missing opens nothing, and says so', async () => {
  const page = await browser.newPage()
  await page.goto(`${inject('siteAddress')}/es/judge/${invitedId}/${link.slice(0, -1)}`)
  await expect.poll(() => page.locator('#judge-notice').textContent()).toContain('Este enlace no abre nada')
  expect(await page.getByRole('button', { name: 'Firmar' }).isVisible()).toBe(false)
  await page.close()
})
