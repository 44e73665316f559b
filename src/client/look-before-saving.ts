import { isLocale } from '../lib/i18n/locale.ts'
import type { Checker, Shown } from './check-messages.ts'
import { drawFindings, type CheckWords } from './draw-findings.ts'
import { element } from './element.ts'
import { todayHere } from './today-here.ts'

let checker: Checker | undefined

/**
 * Looks at what files say of people before they are saved. When something is seen, it asks in a dialog of its own, in
 * the language of the page; true when the files may be saved. What may show who a child is cannot be passed over.
 * Paths are those below `content/`. When the look cannot be loaded, the person is told what to look at.
 */
export async function looksSafe(files: readonly { path: string; text: string }[]): Promise<boolean> {
  const words = await loadWords()
  let seen: readonly Shown[]
  try {
    checker ??= await start()
    seen = await checker.lookAtPeople(files)
  } catch {
    checker = undefined
    return ask(words, [element('p', '', words.before.failed)], true)
  }
  if (seen.length === 0) return true
  const stops = seen.some(({ severity }) => severity === 'stop')
  return ask(
    words,
    [
      element('p', '', words.before.about),
      ...drawFindings(seen, { words, root: rootHere() }),
      ...(stops ? [element('p', '', words.before.stop)] : []),
    ],
    !stops,
  )
}

async function start(): Promise<Checker> {
  const { startChecks } = await import('./check-engine.ts')
  const zone = new URL(`${base}/check/zone.json`, location.href).href
  return startChecks({ zone, locale: language(), today: todayHere() })
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** What stands before the paths of pages in the language of this one. */
function rootHere(): string {
  const inLanguage = `${base}/${language()}`
  return location.pathname.startsWith(`${inLanguage}/`) ? inLanguage : base
}

const language = () => (isLocale(document.documentElement.lang) ? document.documentElement.lang : 'en')

async function loadWords(): Promise<CheckWords> {
  return language() === 'es'
    ? (await import('../lib/i18n/es/check-page.ts')).checkPage
    : (await import('../lib/i18n/en/check-page.ts')).checkPage
}

/** Shows what was seen and waits for an answer; Escape goes back. */
function ask(words: CheckWords, said: readonly HTMLElement[], mayGoOn: boolean): Promise<boolean> {
  const dialog = element('dialog', 'stack look-before')
  const title = element('h2', '', words.before.title)
  title.id = 'look-before-title'
  title.tabIndex = -1
  dialog.setAttribute('aria-labelledby', title.id)
  const form = element('form', 'split')
  form.method = 'dialog'
  const back = element('button', 'button', words.before.back)
  back.value = 'back'
  form.append(back)
  if (mayGoOn) {
    const goOn = element('button', '', words.before.goOn)
    goOn.value = 'go'
    form.append(goOn)
  }
  dialog.append(title, ...said, form)
  // A program around it may have no style for these.
  Object.assign(dialog.style, { maxWidth: 'min(46rem, 92vw)', maxHeight: '85vh', overflow: 'auto' })
  const before = document.activeElement
  document.body.append(dialog)
  dialog.showModal()
  // What was seen is read first, the way back is one key away.
  title.focus()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const answer = dialog.returnValue === 'go'
      dialog.remove()
      if (before instanceof HTMLElement) before.focus()
      resolve(answer)
    })
  })
}
