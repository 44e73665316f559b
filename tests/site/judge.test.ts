import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { ballotSchema, type Ballot } from '../../src/lib/judging/score-sheet.ts'
import { readEnvelope } from '../../src/lib/judging/envelope.ts'
import { receiptCode } from '../../src/lib/judging/receipt-code.ts'
import { unseal } from '../../src/lib/judging/seal.ts'
import { readIdentity } from '../../src/node/judging/make-keys.ts'
import { agreedLevels } from '../practice-entries.ts'
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
  // Where the page itself has put the focus, the way goes on from there.
  await page.evaluate(() => Object.assign(window, { stop: document.activeElement ?? document.body }))
  await tabTo(page, text, (focus) => focus.text.startsWith(text))
  await page.keyboard.press('Enter')
}
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())

/** Scores the practice entries as agreed, and goes on to the first real one. */
async function practise(): Promise<void> {
  for (const [code, agreed] of Object.entries(agreedLevels)) {
    for (const [criterion, level] of Object.entries(agreed))
      await page
        .locator(`[data-practice=${code}] [data-criterion=${criterion}] input[value="${level}"]`)
        .check()
    await page.locator(`[data-practice=${code}] button:not([type])`).click()
    await page.locator(`[data-agreed=${code}] button`).click()
  }
  await page.locator('#judge-go').click()
}

/** Gives each criterion of the practice entry on the screen a level, with the keys of the arrows. */
async function chooseByKeyboard(levels: Readonly<Record<string, number>>): Promise<void> {
  for (const [criterion, level] of Object.entries(levels)) {
    await entry().locator(`[data-criterion=${criterion}] input`).first().focus()
    await page.keyboard.press('Space')
    for (let step = 1; step < level; step++) await page.keyboard.press('ArrowDown')
  }
}

/** Fills in whatever is open on the entry on the screen and those behind it, up to the table of all scores. */
async function fillInTheRest(): Promise<void> {
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
}

/** Seals the ballot and opens it as the chair does. */
async function sealedBallot(): Promise<Ballot> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Seal and save my file' }).click()
  const envelope = readEnvelope(await readFile(await (await download).path(), 'utf8'))
  if (!envelope) throw new Error('The file is no ballot.')
  await expect
    .poll(() => page.locator('#judge-done').textContent())
    .toContain(receiptCode(envelope.commitment))
  const chair = readIdentity(readFileSync(join(store, 'keys', 'chair.txt'), 'utf8')) ?? ''
  return ballotSchema.parse(JSON.parse(await unseal(envelope.sealed, [chair])))
}

test(
  'a judge is near enough only at the second try, offline and by keyboard; the first try is in the ballot',
  { timeout: 120_000 },
  async () => {
    await page.goto(path + link)
    await page.locator('html[data-kept=offline]').waitFor()
    await tabTo(page, 'the promise', ({ name }) => name === 'input#judge-agree')
    await page.keyboard.press('Space')
    await pressOn('Begin')
    await expect.poll(focused).toMatch(/^Practice entry c-01/)
    expect(await violationsOn(page)).toEqual([])

    await pressOn('Compare')
    await entry().getByText('Please choose for each criterion first').waitFor()
    await chooseByKeyboard(Object.fromEntries(Object.keys(agreedLevels['c-01']).map((id) => [id, 4])))
    await pressOn('Compare')
    await expect.poll(focused).toBe('Agreed levels of practice entry c-01')
    const agreed = page.locator('[data-agreed=c-01]')
    expect(await agreed.locator('.judge-nearness').allTextContents()).toEqual(
      [3, 2, 2, 3, 3, 2].map(
        (level) => `${level === 3 ? 'One level off.' : 'Further off.'} You chose level 4.`,
      ),
    )
    expect(await agreed.textContent()).toContain('It has a count with a date.')
    expect(await violationsOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

    await context.setOffline(true)
    await page.reload()
    await agreed.waitFor()
    expect(await entry().getByRole('button').count()).toBe(0)
    expect(await entry().locator('input[value="4"]:checked:disabled').count()).toBe(6)
    await pressOn('Go on')
    await expect.poll(focused).toMatch(/^Practice entry c-02/)
    await chooseByKeyboard(agreedLevels['c-02'])
    await pressOn('Compare')
    await pressOn('Go on')
    await expect.poll(focused).toBe('How near you are')
    const gate = page.locator('#judge-gate')
    expect(await gate.textContent()).toContain('Of your 12 levels, 9 are the agreed one or one level off.')
    expect(await gate.locator('li').allTextContents()).toEqual([
      expect.stringContaining('c-01, Picture of learning 2, Begun: Parts of a day'),
      expect.stringContaining('c-01, Learned by trying 2, Begun: One test was made'),
      expect.stringContaining('c-01, Others can use it 2, Begun: Some parts could be handed on'),
    ])
    expect(await gate.getByRole('button', { name: 'Begin' }).isVisible()).toBe(false)
    expect(await violationsOn(page)).toEqual([])

    await pressOn('Try again')
    await expect.poll(focused).toMatch(/^Practice entry c-01/)
    expect(await page.locator('[data-practice] input:checked').count()).toBe(0)
    for (const levels of Object.values(agreedLevels)) {
      await chooseByKeyboard(levels)
      await pressOn('Compare')
      await pressOn('Go on')
    }
    await gate.getByText('That is near enough.').waitFor()
    await pressOn('Begin')
    await expect.poll(focused).toMatch(/^Entry e-\d\d/)
    await fillInTheRest()
    expect((await sealedBallot()).calibration).toEqual([
      { entry: 'c-01', scores: Object.fromEntries(Object.keys(agreedLevels['c-01']).map((id) => [id, 4])) },
      { entry: 'c-02', scores: agreedLevels['c-02'] },
    ])
  },
)

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
    await practise()
    await expect.poll(focused).toMatch(/^Entry e-\d\d/)
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
    await fillInTheRest()
    expect(await page.locator('#judge-open').textContent()).toContain('Nothing is missing.')
    await page.locator('#judge-seal summary').click()
    const initials = page.locator('.judge-initials')
    for (const field of await initials.all()) await field.fill('AR')
    await page.getByRole('button', { name: 'Seal and save my file' }).click()
    expect(await page.locator('#judge-done').textContent()).toContain('two different initials')
    for (const field of await initials.all()) await field.clear()
    const ballot = await sealedBallot()
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
  // Two to practice on and two of the competition; the agreed levels stay shut.
  expect(await page.locator('.judge-entry:visible').count()).toBe(4)
  expect(await page.locator('[data-agreed]:visible').count()).toBe(0)
  expect(await violationsOn(page)).toEqual([])
  await page.goto(path + link.slice(0, -4))
  await page.getByText('opens nothing here').waitFor()
})

test('a judge who steps back gives a reason and owes no scores', async () => {
  await page.goto(`${inject('siteAddress')}/es/judge/${competitionId}/${link}`)
  await page.getByLabel('Lo prometo.').check()
  await page.getByRole('button', { name: 'Empezar', exact: true }).click()
  await page.getByRole('heading', { name: 'Propuesta de práctica c-01' }).waitFor()
  await practise()
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
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await practise()
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
  const titles = await page.locator('#judge h2:visible').allTextContents()
  expect(titles.slice(-2).map((title) => title.trim())).toEqual(
    ['c-01', 'c-02'].map((code) => `Agreed levels of practice entry ${code}`),
  )
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
