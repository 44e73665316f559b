import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { formOf } from '../../src/lib/forms/forms.ts'
import { checkedZone } from '../checked-zone.ts'
import { openBrowser } from './browser.ts'
import { testDay } from './build-fixture-site.ts'
import { findSmallTargets } from './small-targets.ts'
import { violationsOn } from './violations-on.ts'

// The page that looks at a write-up before it is sent.

const address = inject('siteAddress')
const flawed = `---
title: Drafts by Friday, second try
question: Do students finish a draft when we book time?
change: We booked 20 minutes on Thursday. Call Ms. Ortega at 503-555-0142.
scale: 2
students: 20-49
starts: 2026-2-3
ends: 02/20/2026
lerned: Booked time helps.
decision: adopt
---

## What happened

We tried {rubric} and http://example.org/rubric. The room has <7 windows.

![](board.png)
`
let browser: Browser
let page: Page
let requests: string[]

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true })
  page = await context.newPage()
  requests = []
  context.on('request', (request) => requests.push(request.url()))
  await page.clock.setFixedTime(`${testDay}T12:00:00`)
  await page.goto(`${address}/check/`)
})
afterEach(() => page.context().close())

const text = () => page.locator('#text')
const status = () => page.locator('#status')
const said = () => page.locator('#findings li').allInnerTexts()
const found = () => expect.poll(() => status().innerText(), { timeout: 30_000 })

async function paste(what: string): Promise<void> {
  await text().fill(what)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await found().toMatch(/found/)
}

/** Drops a file on the page, as from a folder. */
async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, numbers]) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(numbers)], file))
      return data
    },
    [name, [...bytes]] as const,
  )
  await page.dispatchEvent('#text', 'drop', { dataTransfer: transfer })
}

test('a flawed write-up is told what is wrong: people first, then by weight, each with place, reason and words', async () => {
  await paste(flawed)
  expect(await status().innerText()).toMatch(/^9 things found\. 2 of them are about people/)
  expect(await page.locator('#findings h3').allInnerTexts()).toEqual([
    'About people: look at this first (2)',
    'Stops the page (3)',
    'To fix (2)',
    'To consider (2)',
  ])
  const first = page.locator('#findings li').first()
  expect(await first.innerText()).toMatch(/Go to line 4\s+This looks like a phone number\. Take it out\./)
  expect(await first.innerText()).not.toContain('0142')
  const why = first.getByRole('link')
  expect(await why.getAttribute('href')).toBe('/handbook/checks/privacy/identifier/')
  expect(await page.locator('#read-as').innerText()).toBe('Read as: Cycle.')
  expect(await page.locator('#looked').innerText()).toMatch(
    /Looked at with \d{3} checks, beside the \d{3} pages/,
  )
})

test('a place in the text is a click away', async () => {
  await paste(flawed)
  await page.getByRole('button', { name: 'Go to line 9' }).click()
  const marked = await text().evaluate((box: HTMLTextAreaElement) =>
    box.value.slice(box.selectionStart, box.selectionEnd),
  )
  expect(marked).toBe('lerned')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
})

test('what is safe is changed with one click, what asks with one each, and taken back', async () => {
  await paste(flawed)
  await page.getByRole('button', { name: 'Make all 3 safe changes' }).click()
  await found().toMatch(/^3 changes made\. 6 things found/)
  const safe = await text().inputValue()
  expect(safe).toContain('starts: 2026-02-03\nends: 2026-02-20\nlerned:')
  expect(safe).toContain('&lt;7 windows')
  await page
    .locator('li', { hasText: 'no field “lerned”' })
    .getByRole('button', { name: 'Change it' })
    .click()
  await found().toMatch(/^1 change made/)
  expect(await text().inputValue()).toContain('\nlearned: Booked time helps.')
  expect(await page.evaluate(() => document.activeElement?.closest('#findings') !== null)).toBe(true)
  const picture = page.locator('li', { hasText: 'no words for people who cannot see it' })
  await picture.getByLabel('Your words').fill('A board with three columns')
  await picture.getByRole('button', { name: 'Change it' }).click()
  await expect.poll(() => text().inputValue()).toContain('![A board with three columns](board.png)')
  for (let change = 0; change < 3; change += 1)
    await page.getByRole('button', { name: 'Take back the last change' }).click()
  expect(await text().inputValue()).toBe(flawed)
})

test('pages of the zone are told the same as on the command line', async () => {
  const zone = checkedZone(inject('contentFolder'))
  const byPath = Map.groupBy(zone.report.diagnostics, ({ path }) => path)
  const paths = ['cycle', 'lesson', 'problem', 'prototype'].flatMap((kind) => {
    const own = zone.graph.entries.filter((entry) => entry.kind === kind)
    return (
      own.toSorted((a, b) => (byPath.get(b.path)?.length ?? 0) - (byPath.get(a.path)?.length ?? 0))[0]
        ?.path ?? []
    )
  })
  let compared = 0
  for (const path of paths) {
    const shown = (byPath.get(path) ?? []).filter(({ severity }) => severity !== 'info')
    await paste(zone.content.textOf(path) ?? '')
    await expect.poll(() => page.locator('#read-as').innerText()).toContain(`content/${path}`)
    const here = await page
      .locator('#findings li')
      .evaluateAll((items) =>
        items.map(
          (item) => `${item.querySelector('button')?.textContent} ${item.querySelector('a')?.pathname}`,
        ),
      )
    const there = shown.map(({ start, help }) => `Go to line ${start.line} ${help}`)
    expect(here.sort(), path).toEqual(there.sort())
    compared += there.length
  }
  expect(compared).toBeGreaterThan(0)
}, 120_000)

test('nothing leaves the computer, and nothing could', async () => {
  await paste(flawed)
  expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith(`blob:${address}`))).toEqual([])
  const before = requests.length
  await text().fill(flawed.replace('Thursday', 'Monday'))
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('button', { name: 'Make all 3 safe changes' }).click()
  await found().toMatch(/^3 changes made/)
  expect(requests.slice(before)).toEqual([])
  const reach = () =>
    fetch('https://example.org/').then(
      () => 'reached',
      (error: Error) => error.name,
    )
  const refused: string[] = []
  page.on('console', (message) => refused.push(message.text()))
  expect(await page.evaluate(reach)).toBe('TypeError')
  expect(await page.workers()[0]?.evaluate(reach)).toBe('TypeError')
  expect(requests.filter((url) => url.includes('example.org'))).toEqual([])
  expect(refused.join()).toMatch(/Content Security Policy/)
})

test('what was loaded works without a network', async () => {
  await paste('---\ntitle: x\nclaim: y\n---\n')
  await page.context().setOffline(true)
  await text().fill(flawed)
  await found().toMatch(/^9 things found/)
})

test('without the other pages, the text alone is looked at, and the page says so', async () => {
  await page.context().route('**/check/zone.json', (route) => route.abort())
  await paste(flawed)
  expect(await page.locator('#looked').innerText()).toContain('could not be loaded')
  expect((await said()).join()).toContain('phone number')
})

test('when the checks cannot be loaded, the text stays and the page says what to do', async () => {
  await page.context().route('**/check-worker*', (route) => route.abort())
  await text().fill(flawed)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await found().toMatch(/could not be loaded.*press Check again/)
  expect(await text().inputValue()).toBe(flawed)
  await page.context().unroute('**/check-worker*')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await found().toMatch(/^9 things found/)
})

test('a Word file that is dropped becomes a write-up', async () => {
  const bytes = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Booked time beats open time' }),
            new Paragraph('We booked 20 minutes. The family can be called at 503-555-0142.'),
          ],
        },
      ],
    }),
  )
  await drop('notes.docx', bytes)
  await expect.poll(() => text().inputValue(), { timeout: 30_000 }).toContain('We booked 20 minutes.')
  expect(await text().inputValue()).toMatch(/^---\n/)
  await found().toMatch(/about people/)
  await drop('broken.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))
  await found().toMatch(/file/i)
  expect(await text().inputValue()).toContain('We booked 20 minutes.')
})

test('a table of numbers is looked at, and an old Windows file is read', async () => {
  await drop('data.csv', new TextEncoder().encode('date,measure,value,n\n2026-01-05,drafts,53,4\n'))
  await found().toMatch(/found/)
  expect(await page.locator('#read-as').innerText()).toContain('data.csv')
  expect((await said()).join()).toContain('Fewer than 10')
  await drop(
    'old.mdx',
    new Uint8Array([...new TextEncoder().encode('---\ntitle: Caf'), 0xe9, 10, 45, 45, 45, 10]),
  )
  await expect.poll(() => text().inputValue()).toContain('title: Café')
  expect(await page.locator('#remarks').innerText()).toContain('UTF-8')
})

test('a table of answers becomes as many write-ups as it has rows, and what is changed in one stays', async () => {
  const { questions } = formOf('lesson', 'en', checkedZone(inject('contentFolder')).graph.zone)
  const labels = ['title', 'claim'].map(
    (name) => questions.find(({ path }) => path.join() === name)?.label ?? '',
  )
  const rows = [labels, ['Costs first', 'Ask about costs.'], ['Drafts first', 'Ask about drafts.']]
  const csv = rows.map((row) => row.map((cell) => JSON.stringify(cell)).join()).join('\n')
  await drop('answers.csv', new TextEncoder().encode(csv))
  const part = page.getByLabel('The file holds several write-ups')
  await part.waitFor({ timeout: 30_000 })
  await expect.poll(() => text().inputValue()).toContain('Ask about costs.')
  await expect.poll(() => page.locator('#read-as').innerText()).toContain('Lesson')
  await text().fill(`${await text().inputValue()}\nOne more sentence.\n`)
  await part.selectOption('1')
  expect(await text().inputValue()).toContain('Ask about drafts.')
  await part.selectOption('0')
  expect(await text().inputValue()).toContain('One more sentence.')
})

test('its writer says what it is and what it belongs to', async () => {
  await paste(flawed)
  await page.getByLabel('Which prototype is it from?').selectOption('Draft by Friday')
  await expect
    .poll(() => page.locator('#read-as').innerText())
    .toMatch(/content\/prototypes\/draft-by-friday\/cycle-\d\d\.mdx/)
  await page.getByLabel('What is it?').selectOption('Lesson')
  await expect
    .poll(() => page.locator('#read-as').innerText())
    .toBe('Read as: Lesson. Its place is content/lessons/drafts-by-friday-second-try.mdx.')
  expect(await page.getByLabel('Which prototype is it from?').isVisible()).toBe(false)
})

test('the file is downloaded as it was opened, line ends too', async () => {
  await drop('cycle-03.mdx', new TextEncoder().encode(flawed.replaceAll('\n', '\r\n')))
  await found().toMatch(/things found/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('cycle-03.mdx')
  expect(readFileSync(await download.path(), 'utf8')).toBe(flawed.replaceAll('\n', '\r\n'))
})

test('where the zone has a form in the browser, the text goes on there', async () => {
  // The example names no way to sign in, so its page does not offer this.
  expect(await page.locator('#continue').count()).toBe(0)
  await page.route('**/check/', async (route) => {
    const body = await (await route.fetch()).text()
    await route.fulfill({
      body: body.replace('<button id="copy"', '<button id="continue" type="button">On</button>$&'),
    })
  })
  await page.goto(`${address}/check/`)
  await paste(flawed)
  await page.getByLabel('Which prototype is it from?').selectOption('Draft by Friday')
  await expect
    .poll(() => page.locator('#read-as').innerText())
    .toContain('content/prototypes/draft-by-friday/')
  const onward = async () => {
    await page.locator('#continue').click()
    await page.waitForURL('**/submit/write/**')
    return new URLSearchParams(new URL(page.url()).hash.replace(/^[^?]*/, ''))
  }
  // Something about people was found, and addresses stay in the history of a browser.
  expect([...(await onward()).keys()]).toEqual(['belongsTo', 'number'])
  await page.goto(`${address}/check/`)
  await paste(flawed.replace(/Call .*/, '').replace('![](board.png)', ''))
  await expect.poll(() => status().innerText()).not.toContain('about people')
  expect((await onward()).get('title')).toBe('Drafts by Friday, second try')
})

test('everything is done with the keyboard alone', async () => {
  await text().focus()
  await page.keyboard.insertText(flawed)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await found().toMatch(/^9 things found/)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Make all 3 safe changes')
  await page.keyboard.press('Enter')
  await found().toMatch(/^3 changes made/)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Go to line 4')
})

test.each([
  ['/check/', 'Check', 'light', 1280],
  ['/es/check/', 'Revisar', 'dark', 390],
] as const)('axe finds nothing on %s in any state', async (path, button, colorScheme, width) => {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 900 })
  await page.goto(address + path)
  const states: string[] = []
  const look = async (state: string) => {
    for (const each of await violationsOn(page)) states.push(`${state}: ${each}`)
    for (const each of await findSmallTargets(page)) states.push(`${state}: ${each}`)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) states.push(`${state}: ${wide} px`)
  }
  await look('empty')
  await text().fill(flawed)
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect.poll(() => page.locator('#findings li').count(), { timeout: 30_000 }).toBe(9)
  await look('found')
  await page.locator('#make-safe button').click()
  await expect.poll(() => page.locator('#findings li').count()).toBe(6)
  await look('changed')
  await drop('x.exe.docx', new Uint8Array([1]))
  await look('refused')
  await text().fill('---\ntitle: Costs\nmeaning: What it takes.\n---\n')
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect.poll(() => page.locator('#read-as').innerText()).toMatch(/Word|Palabra/)
  await look('another kind')
  expect(states).toEqual([])
})

test('in Spanish, the page and what it says are Spanish', async () => {
  await page.goto(`${address}/es/check/`)
  await text().fill(flawed)
  await page.getByRole('button', { name: 'Revisar', exact: true }).click()
  await found().toMatch(/^Se encontraron 9 cosas\. 2 de ellas tratan de personas/)
  const first = page.locator('#findings li').first()
  expect(await first.innerText()).toMatch(/Ir a la línea 4\s+Esto parece un número de teléfono/)
  expect(await first.getByRole('link').getAttribute('href')).toBe('/es/handbook/checks/privacy/identifier/')
})

test('without JavaScript, the page says what to do instead and shows nothing that does not work', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${address}/check/`)
  expect(await plain.locator('main').innerText()).toContain('npm run check')
  expect(await plain.locator('#text').isVisible()).toBe(false)
  await context.close()
})

test('the page itself is light, and loads its checks when they are asked for', async () => {
  const html = readFileSync(join(inject('siteFolder'), 'check/index.html'))
  expect(html.length).toBeLessThan(12_000)
  expect(requests.filter((url) => /worker|zone\.json/.test(url))).toEqual([])
  await paste(flawed)
  expect(requests.filter((url) => /worker|zone\.json/.test(url))).toHaveLength(2)
  expect(requests.filter((url) => /open-document|read-word/.test(url))).toEqual([])
})
