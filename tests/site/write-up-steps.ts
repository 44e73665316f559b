import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { formOf } from '../../src/lib/forms/forms.ts'
import { readZone } from '../../src/node/read-zone.ts'

const pictures = process.env.ZONEBOOK_JOURNEY_PICTURES
let shown = 0

/** Keeps a picture of a step in the folder that ZONEBOOK_JOURNEY_PICTURES names; does nothing without it. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  shown += 1
  await page.screenshot({ path: join(pictures, `${String(shown).padStart(2, '0')}-${name}.png`) })
}

/** The words of the form that plans a cycle, so that the journey follows them when they change. */
export function planForm() {
  const form = formOf('plan-cycle', 'en', readZone('content'))
  const question = (path: string) => {
    const found = form.questions.find((each) => each.path.join('.') === path)
    if (!found) throw new Error(`The form has no question ${path}.`)
    return found
  }
  return {
    label: (path: string) => question(path).label,
    option: (path: string, value: string) =>
      question(path).options?.find((each) => each.value === value)?.label ?? value,
    body: form.body?.label ?? '',
  }
}

/** Signs in in the window that opens. */
export async function signIn(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name: /sign in/i })
  await button.waitFor()
  await keepPicture(page, 'before-signing-in')
  const [popup] = await Promise.all([page.waitForEvent('popup'), button.click()])
  await popup.getByRole('button', { name }).waitFor()
  await keepPicture(popup, 'who-is-there')
  await popup.getByRole('button', { name }).click()
}

/** The editor of one write-up. */
export const editorOf = (page: Page): Locator => page.getByRole('group', { name: 'Content Editor' })

/** Types paragraphs into the body. */
export async function typeBody(page: Page, label: string, paragraphs: readonly string[]): Promise<void> {
  await page.getByRole('textbox', { name: label }).click()
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(paragraph)
  }
}

/** Puts a picture where the cursor is. */
export async function addPicture(page: Page, file: string, alt: string): Promise<void> {
  await page.getByRole('button', { name: 'Insert' }).click()
  await page.getByRole('menuitem', { name: 'Picture' }).click()
  const figure = page.getByRole('group', { name: 'Picture', exact: true })
  await figure.getByRole('button', { name: 'Browse' }).click()
  const chooser = page.getByRole('dialog', { name: 'Select Image' })
  const upload = chooser.getByRole('button', { name: 'Upload' })
  const [choice] = await Promise.all([page.waitForEvent('filechooser'), upload.click()])
  await choice.setFiles(file)
  await chooser.getByRole('option', { name: /\.jpg$/i, selected: true }).waitFor()
  await chooser.getByRole('button', { name: 'Insert' }).click()
  await figure.getByRole('button', { name: 'Replace' }).waitFor()
  await figure.getByRole('textbox', { name: 'What does it show?' }).fill(alt)
}

/** Saves and waits until it is said. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Entry saved').first().waitFor()
}

/** What the editor says beside its fields. */
export const messagesAtFields = (page: Page): Promise<string[]> =>
  editorOf(page).getByRole('alert').allInnerTexts()

/** Opens a pull request from the list of them, as somebody does who was told of it. */
export async function openPull(page: Page, standIn: string, title: RegExp): Promise<void> {
  await page.goto(`${standIn}/`)
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** What the check of the write-up came to, on the page of the pull request. */
export const checkOf = (page: Page): Promise<string> => page.locator('#checks').innerText()

/** Notes every address a page asks for, and says in the end whether one was on another machine. */
export function watchAddresses(page: Page): () => void {
  const elsewhere: string[] = []
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') elsewhere.push(request.url())
  })
  return () => expect(elsewhere, 'something was asked for on another machine').toEqual([])
}
