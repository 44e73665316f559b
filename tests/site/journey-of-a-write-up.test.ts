import { join } from 'node:path'
import sharp from 'sharp'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startRehearsal, type Rehearsal } from '../../scripts/rehearse/rehearsal.ts'
import { testDay } from './build-fixture-site.ts'
import { openBrowser } from './browser.ts'
import { lendKept } from './lend-kept.ts'
import { findLostLinks } from './lost-links.ts'
import { readPage } from './site-files.ts'
import {
  addPicture,
  checkOf,
  editorOf,
  keepPicture,
  messagesAtFields,
  openPull,
  planForm,
  save,
  signIn,
  typeBody,
  watchAddresses,
} from './write-up-steps.ts'

// A teacher who may not write in the repository plans a cycle in the form, with prose that breaks MDX
// elsewhere, and it becomes a page. GitHub is the stand-in: a real git repository behind GitHub's own
// descriptions of its interfaces. The site stands below a path of its host, as on GitHub Pages.

const prose = [
  'I noticed <5 minutes of talk and {rubric} on the wall.',
  'import duties rose, said one group.',
  'A group of four wrote that 3 < 5 {or so}.',
]
const question = 'Do pairs start sooner with <5 minutes of quiet, as {rubric} says?'
const alt = 'A blue door with a timer beside it'

/** A machine with much else to do takes its time; what is waited for is always something to be seen. */
const patience = 90_000

let browser: Browser
let rehearsal: Rehearsal
let photo: string
const folder = mkdtempSync(join(tmpdir(), 'zonebook-journey-'))

beforeAll(async () => {
  photo = join(folder, 'IMG_0042.jpg')
  const place = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 30/1 0/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '0/1 7/1 0/1',
  }
  await sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Copyright: 'Camera of Ana' }, IFD3: place })
    .jpeg()
    .toFile(photo)
  browser = await openBrowser()
  rehearsal = await startRehearsal({
    content: inject('contentFolder'),
    path: '/zone/',
    env: { ZONEBOOK_TODAY: testDay },
    prepare: lendKept,
  })
  await rehearsal.settled()
}, 900_000)

afterAll(async () => {
  await browser?.close()
  await rehearsal?.close()
  rmSync(folder, { recursive: true, force: true })
}, patience)

test('a teacher plans a cycle in the form, mends it after the review, and it becomes a page', async () => {
  const { standIn, siteAddress } = rehearsal
  const { label, option, body } = planForm()
  const teacher = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  teacher.setDefaultTimeout(patience)
  const stayedHere = watchAddresses(teacher)

  // She finds the form, signs in, and gets a copy of her own, because she may not write here.
  await teacher.goto(`${siteAddress}submit/`)
  await keepPicture(teacher, 'where-to-start')
  const start = teacher.locator('main a[href*="form=plan-cycle"]').first()
  const [, prototype = '', number = ''] =
    /belongsTo=([^&]+)&number=(\d+)/.exec((await start.getAttribute('href')) ?? '') ?? []
  const path = `content/prototypes/${prototype}/cycle-${number}.mdx`
  await start.click()
  await signIn(teacher, 'Ana Ruiz')
  const fork = teacher.getByRole('alertdialog', { name: /fork/i })
  await fork.waitFor()
  await keepPicture(teacher, 'a-copy-of-her-own')
  await fork.getByRole('button', { name: 'Fork' }).click()
  await editorOf(teacher).waitFor()
  await keepPicture(teacher, 'the-form')

  // What could show who a child is never leaves the page.
  const answer = (name: string) => teacher.getByRole('textbox', { name: label(name), exact: true })
  await answer('question').fill('Does quiet help <5 students, as {rubric} says?')
  await teacher.getByRole('button', { name: 'Save', exact: true }).click()
  const look = teacher.getByRole('dialog').filter({ hasText: 'fewer than 10' })
  await look.waitFor()
  await keepPicture(teacher, 'look-before-it-is-saved')
  await look.getByRole('button').first().click()
  await teacher.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click()

  // A draft may be incomplete; to send it, it may not.
  await answer('question').fill(question)
  await typeBody(teacher, body, prose)
  await addPicture(teacher, photo, alt)
  await keepPicture(teacher, 'prose-and-a-photo')
  await save(teacher)
  await teacher.getByRole('gridcell', { name: question }).click()
  await editorOf(teacher).waitFor()
  await keepPicture(teacher, 'the-draft')
  await teacher.getByRole('button', { name: /^Status/ }).click()
  await teacher.getByRole('menuitemradio', { name: 'In Review' }).click()
  await teacher.getByText('The entry has errors').waitFor()
  await keepPicture(teacher, 'refused-with-messages')
  expect((await messagesAtFields(teacher)).length).toBeGreaterThan(3)
  expect(standIn.requests.some(({ operation }) => operation === 'pulls/create')).toBe(false)

  // She answers the rest, mixes up two dates, and sends it.
  await answer('change').fill('We start with a timer and no talk.')
  await teacher.getByRole('combobox', { name: label('scale') }).click()
  await teacher.getByRole('option', { name: option('scale', '2'), exact: true }).click()
  await teacher.getByRole('radio', { name: option('students', '20-49'), exact: true }).click()
  await answer('starts').fill('2026-12-18')
  await answer('ends').fill('2026-11-30')
  await answer('prediction.words').fill('Pairs start within two minutes.')
  await answer('prediction.because').fill('The timer worked in October.')
  await keepPicture(teacher, 'all-answered')
  await teacher.getByRole('button', { name: 'Save', exact: true }).click()
  const send = teacher.getByRole('alertdialog', { name: 'Send for Review' })
  await send.waitFor()
  await keepPicture(teacher, 'send-for-review')
  await send.getByRole('button', { name: 'Send for Review' }).click()
  await teacher.getByRole('gridcell', { name: 'In Review' }).waitFor()
  await rehearsal.settled()

  const [pull] = standIn.pulls()
  const sent = standIn.git('show', `${pull?.head}:${path}`)
  const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n'))
  for (const paragraph of prose) expect(asSeen(bodyOf(sent))).toContain(paragraph)
  const added = standIn.git('diff', '--name-only', 'main', `${pull?.head}`).split('\n')
  const saved = standIn.blob(`${pull?.head}:${added.find((each) => each.endsWith('.webp'))}`)
  const picture = await sharp(saved).metadata()
  expect([picture.format, picture.width, picture.exif]).toEqual(['webp', 1600, undefined])

  // The review answers with a link back to the form.
  const title = new RegExp(`cycle-${number}`)
  await openPull(teacher, standIn.address, title)
  await keepPicture(teacher, 'the-review-answers')
  expect(await checkOf(teacher)).toContain('failure')
  expect(await teacher.locator('main').innerText()).toContain('before it starts')
  await teacher.locator('article a[href*="/submit/write/"]').first().click()
  await editorOf(teacher).waitFor()
  await answer('starts').fill('2026-11-30')
  await answer('ends').fill('2026-12-18')
  await keepPicture(teacher, 'mended')
  await save(teacher)
  await rehearsal.settled()
  const [mended] = standIn.pulls()
  expect(mended?.head).not.toBe(pull?.head)
  expect(bodyOf(standIn.git('show', `${mended?.head}:${path}`))).toBe(bodyOf(sent))
  await openPull(teacher, standIn.address, title)
  await keepPicture(teacher, 'the-review-is-green')
  expect(await checkOf(teacher)).toContain('success')

  // Somebody who may publishes it.
  const maintainer = await browser.newPage()
  await openPull(maintainer, standIn.address, title)
  await maintainer.getByRole('button', { name: 'Merge as Mia Chen' }).click()
  await maintainer.locator('#state', { hasText: 'merged' }).waitFor()
  await keepPicture(maintainer, 'merged')
  await rehearsal.settled()
  expect(standIn.git('show', `main:${path}`)).toContain('2026-12-18')

  const reader = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await reader.goto(`${siteAddress}prototypes/${prototype}/cycle-${number}/`)
  const shown = await reader.locator('main').innerText()
  for (const text of [question, ...prose]) expect(shown).toContain(text)
  const image = reader.getByRole('img', { name: alt })
  expect(
    await image.evaluate((each: HTMLImageElement) => each.decode().then(() => each.naturalWidth > 0)),
  ).toBe(true)
  await image.scrollIntoViewIfNeeded()
  await keepPicture(reader, 'the-page')

  stayedHere()
  // Every request had the form that GitHub describes, and so had every answer.
  expect(standIn.requests.filter(({ status }) => status === 422 || status >= 500)).toEqual([])
}, 900_000)

test('a site that stands below a path of its host has all its links below that path', async () => {
  const { site, siteAddress } = rehearsal
  await rehearsal.settled()
  expect(findLostLinks(site, siteAddress)).toEqual([])
  expect(readPage(site, 'index.html')).toContain('href="/zone/problems/"')
})

/** The words of a body without the signs that keep them words in MDX. */
const asSeen = (text: string) => text.replace(/\\([{}<>_*])/g, '$1').replaceAll('&lt;', '<')
