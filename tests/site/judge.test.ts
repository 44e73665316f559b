import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { ballotSchema } from '../../src/lib/judging/score-sheet.ts'
import { readEnvelope, receiptCode } from '../../src/lib/judging/envelope.ts'
import { unseal } from '../../src/lib/judging/seal.ts'
import { readIdentity } from '../../src/node/judging/make-keys.ts'
import { competitionId } from '../prepare-judging.ts'
import { openBrowser } from './browser.ts'
import { tabTo } from './keyboard.ts'
import { violationsOn } from './violations-on.ts'

// The whole way of a judge, by keyboard alone, on a phone, with the network gone in the middle.

const store = inject('judgingStore')
const path = `${inject('siteAddress')}/judge/${competitionId}/`
const links = readFileSync(join(store, 'links.csv'), 'utf8').matchAll(/#j=[\w-]+&k=[\w-]{43}/g)
const [link = ''] = [...links].map(([each]) => each)
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
  page = await context.newPage()
  return () => context.close()
})

const entry = () => page.locator('.judge-entry:visible')
const status = () => page.locator('#judge-status').textContent()
const pressOn = async (text: string) => {
  await tabTo(page, text, (focus) => focus.text.startsWith(text))
  await page.keyboard.press('Enter')
}

test(
  'a judge scores by keyboard, loses the network, reloads, and hands in what only the chair opens',
  { timeout: 120_000 },
  async () => {
    await page.goto(path + link)
    await page.locator('html[data-kept=offline]').waitFor()
    expect(await violationsOn(page)).toEqual([])

    await tabTo(page, 'the promise', ({ name }) => name === 'input#judge-agree')
    await page.keyboard.press('Space')
    await pressOn('Begin')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Entry e-\d\d/)
    const code = await entry().getAttribute('data-entry')

    // The first criterion: not enough evidence, with a reason; the others: the second level.
    const groups = entry().locator('fieldset[data-criterion]')
    const count = await groups.count()
    for (let index = 0; index < count; index++) {
      await groups.nth(index).locator('input[type=radio]').first().focus()
      await page.keyboard.press(index === 0 ? 'ArrowUp' : 'ArrowDown')
      if (index > 0) continue
      await groups.nth(0).getByLabel('Why is there not enough to tell?').focus()
      await page.keyboard.type('There is no count.')
    }
    await entry().getByLabel('One strength').focus()
    await page.keyboard.type('A clear day.')
    await expect.poll(status).toContain('Saved on this device.')
    expect(await violationsOn(page)).toEqual([])

    await context.setOffline(true)
    await page.reload()
    await expect.poll(() => entry().getByLabel('One strength').inputValue()).toBe('A clear day.')
    expect(await groups.nth(0).locator('input:checked').inputValue()).toBe('none')
    expect(await groups.nth(1).locator('input:checked').inputValue()).toBe('2')

    await entry().getByRole('button', { name: 'Look over all scores' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#judge-open').textContent()).toContain('no question')
    await page.getByRole('button', { name: 'Seal and save my file' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#judge-done').textContent()).toContain('Some scores are missing')
    expect(await violationsOn(page)).toEqual([])

    await page.locator('#judge-open').getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    for (;;) {
      const form = entry()
      for (const group of await form.locator('fieldset[data-criterion]').all())
        if ((await group.locator('input:checked').count()) === 0)
          await group.locator('input[value="3"]').check()
      await form.getByLabel('One strength').fill('A clear day.')
      await form.getByLabel('One question for the team').fill('Who counts next year?')
      await form.getByRole('radio', { name: 'No', exact: true }).check()
      await form.getByRole('button', { name: 'Next entry' }).click()
      if (await page.locator('#judge-review').isVisible()) break
    }
    expect(await page.locator('#judge-open').textContent()).toContain('Nothing is missing.')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Seal and save my file' }).click()
    const envelope = readEnvelope(await readFile(await (await download).path(), 'utf8'))
    if (!envelope) throw new Error('The file is no ballot.')
    await expect
      .poll(() => page.locator('#judge-done').textContent())
      .toContain(receiptCode(envelope.commitment))

    const chair = readIdentity(readFileSync(join(store, 'keys', 'chair.txt'), 'utf8')) ?? ''
    const ballot = ballotSchema.parse(JSON.parse(await unseal(envelope.sealed, [chair])))
    const first = ballot.sheets.find((sheet) => sheet.entry === code)
    expect(
      Object.values(first?.scores ?? {})
        .map(String)
        .sort(),
    ).toEqual(['2', '2', '2', '2', '2', 'null'])
    expect(first?.strength).toBe('A clear day.')
  },
)

test('whoever has no link, or half of one, reads on and is told what to do', async () => {
  await page.goto(path)
  await page.getByText('open the personal link from your invitation').waitFor()
  expect(await page.locator('.judge-entry:visible').count()).toBe(2)
  expect(await violationsOn(page)).toEqual([])
  await page.goto(path + link.slice(0, -4))
  await page.getByText('opens nothing here').waitFor()
})

test('a judge who steps back gives a reason and owes no scores', async () => {
  await page.goto(`${inject('siteAddress')}/es/judge/${competitionId}/${link}`)
  await page.getByLabel('Lo prometo.').check()
  await page.getByRole('button', { name: 'Empezar' }).click()
  await entry().getByLabel('Debo hacerme a un lado en esta propuesta').check()
  await expect.poll(() => entry().locator('.judge-scores').isVisible()).toBe(false)
  const before = await status()
  await entry().getByLabel('¿Qué regla te toca?').fill('Trabajé en esa escuela.')
  await expect.poll(status).not.toBe(before)
  expect(await violationsOn(page)).toEqual([])
})

test('the skip link keeps the judge in; paper holds every own entry and no key; wiping leaves nothing', async () => {
  await page.goto(path + link)
  await page.getByLabel('I promise this.').check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await entry().getByLabel('One strength').fill('A clear day.')
  await page.locator('a.skip').first().focus()
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#main')
  await expect.poll(() => entry().getByLabel('One strength').inputValue()).toBe('A clear day.')

  const mine = await page.locator('.judge-entry[data-mine]').count()
  expect(mine).toBeGreaterThan(0)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  expect(new URL(page.url()).hash).toBe('')
  expect(await page.locator('.judge-entry:visible').count()).toBe(mine)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(page.url()).toContain(link)

  await entry().getByRole('button', { name: 'Look over all scores' }).click()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Take my scores off this device' }).click()
  await page.getByText('open the personal link from your invitation').waitFor()
  expect(page.url()).not.toContain('k=')
  await page.goto(path + link)
  await page.getByLabel('I promise this.').waitFor()
  expect(await page.locator('[name=strength]').first().inputValue()).toBe('')
})
