import { checkPage as english } from '../lib/i18n/en/check-page.ts'
import { checkPage as spanish } from '../lib/i18n/es/check-page.ts'
import type { WriteUpKind } from '../lib/check/guess-kind.ts'
import type { Checker, Looked, Opened, Shown } from './check-messages.ts'
import { drawFindings, type CheckWords } from './draw-findings.ts'
import { byId, element } from './element.ts'
import { showPlace } from './show-place.ts'
import { todayHere } from './today-here.ts'

// The page that looks at a write-up. What it needs to look is loaded when somebody first asks.

const form = byId<HTMLFormElement>('checker')
const text = byId<HTMLTextAreaElement>('text')
const kind = byId<HTMLSelectElement>('kind')
const owner = byId<HTMLSelectElement>('owner')
const part = byId<HTMLSelectElement>('part')
const file = byId<HTMLInputElement>('file')
const status = byId('status')
const takeBack = byId<HTMLButtonElement>('take-back')
/** Only where the zone has a form in the browser. */
const goOn = document.getElementById('continue')
const { zone = '', root = '', locale = 'en' } = form.dataset

// In this file, so that it listens as soon as the page is there.
const words: CheckWords = locale === 'es' ? spanish : english
let checker: Checker | undefined
/** Name of the file the text came from, and how its lines end. */
let name: string | undefined
let lineEnd = '\n'
let parts: Opened['files'] = []
let shownPart = 0
const before: string[] = []
let run = 0
let latest: Looked | undefined
/** What the person said it belongs to; what was guessed may be guessed anew. */
let chosenOwner = ''

const say = (sentence: string) => {
  // The same sentence is not said twice.
  if (status.textContent !== sentence) status.textContent = sentence
}

/** The worker, started when it is first needed. */
async function open(): Promise<Checker> {
  if (checker) return checker
  say(words.status.loading)
  const { startChecks } = await import('./check-engine.ts')
  return (checker = startChecks({ zone: new URL(zone, location.href).href, locale, today: todayHere() }))
}

/** Looks at the text as it is now. `begin` is what to say before what was found. */
async function look(begin = ''): Promise<void> {
  run += 1
  const own = run
  const looked = await ask().catch(() => 'failed' as const)
  if (own !== run) return
  if (looked === 'failed') {
    checker = undefined
    say(words.status.failed)
  } else if (looked) show(looked, begin)
  else {
    say(words.status.empty)
    byId('found').hidden = true
  }
}

/** What the worker says of the text; undefined when there is none. */
async function ask(): Promise<Looked | undefined> {
  const asked = await open()
  const path = parts[shownPart]?.path
  if (text.value.trim() === '') return undefined
  return asked.look({
    text: text.value,
    ...(name !== undefined && { name }),
    ...(kind.value && { kind: kind.value as WriteUpKind }),
    ...(chosenOwner && { owner: chosenOwner }),
    ...(path !== undefined && { path }),
    others: parts.flatMap((each, at) =>
      each.path !== undefined && at !== shownPart ? { path: each.path, text: each.text } : [],
    ),
  })
}

function show(looked: Looked, begin: string): void {
  latest = looked
  const { findings, rules, pages } = looked
  const safe = findings.filter(({ fix }) => fix?.safe).length
  const people = findings.filter((finding) => finding.people).length
  byId('findings').replaceChildren(
    ...drawFindings(findings, {
      words,
      root,
      deeds: { goTo, change: (each, typed) => void change(each, typed) },
    }),
  )
  const makeSafe = byId('make-safe')
  makeSafe.hidden = safe === 0
  const button = makeSafe.querySelector('button')
  if (button) button.textContent = words.safe(safe)
  byId('looked').textContent = pages === undefined ? words.lookedAlone(rules) : words.looked(rules, pages)
  showPlace(looked, words)
  for (const each of document.querySelectorAll<HTMLElement>('.goes-on'))
    each.hidden = looked.form === undefined
  for (const id of ['found', 'done']) byId(id).hidden = false
  const { none, one, found } = words.status
  const count = findings.length === 0 ? none : findings.length === 1 ? one : found(findings.length)
  say([begin, count, people > 0 ? words.status.people(people) : ''].filter(Boolean).join(' '))
}

function goTo({ start, end }: Shown): void {
  text.focus()
  // A browser scrolls to where somebody could write: first there, then the words are marked.
  text.setSelectionRange(start, start)
  text.blur()
  text.focus()
  text.setSelectionRange(start, Math.max(end, start))
}

async function change(finding: Shown | 'safe', typed?: string): Promise<void> {
  if (!checker) return
  const key = finding === 'safe' ? 'safe' : finding.key
  const at = latest?.findings.findIndex((each) => each.key === key) ?? -1
  const made = await checker.mend(key, typed).catch(() => undefined)
  if (!made) return say(words.status.failed)
  if (made.mended === 0) return say(words.status.refused)
  before.push(text.value)
  takeBack.hidden = false
  write(made.text)
  await look(words.status.made(made.mended))
  // The button that was pressed is gone: on to the next one, or to the heading.
  const next = latest?.findings.length ? byId('findings').querySelectorAll('li')[Math.max(0, at)] : undefined
  ;(next?.querySelector('button') ?? byId('found-title')).focus()
}

function write(value: string): void {
  text.value = value
}

async function openFile(chosen: File): Promise<void> {
  try {
    const asked = await open()
    say(words.status.reading(chosen.name))
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    const opened = await asked.open({ name: chosen.name, bytes })
    parts = opened.files
    name = chosen.name
    before.length = 0
    takeBack.hidden = true
    kind.value = ''
    chosenOwner = ''
    part.replaceChildren(...parts.map(({ path }, at) => new Option(path ?? chosen.name, String(at))))
    const field = part.closest('p')
    if (field) field.hidden = parts.length < 2
    showRemarks([...opened.remarks, ...(opened.recoded ? [words.status.encoding] : [])])
    await showPart(0)
  } catch (error) {
    const { Refusal } = await import('./check-engine.ts')
    say(error instanceof Refusal ? error.message : words.status.unreadable)
  }
}

async function showPart(at: number): Promise<void> {
  // What was changed in one stays changed while another is shown.
  const now = text.value
  if (at !== shownPart)
    parts = parts.map((each, number) => (number === shownPart ? { ...each, text: now } : each))
  shownPart = at
  const { kind: its, text: value = '' } = parts[at] ?? {}
  lineEnd = value.includes('\r\n') ? '\r\n' : '\n'
  kind.value = its ?? ''
  write(value)
  await look()
}

function showRemarks(remarks: readonly string[]): void {
  byId('remarks').hidden = remarks.length === 0
  byId('remarks')
    .querySelector('ul')
    ?.replaceChildren(...remarks.map((remark) => element('li', '', remark)))
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  void look()
})
let waiting: ReturnType<typeof setTimeout> | undefined
text.addEventListener('input', () => {
  clearTimeout(waiting)
  if (latest) waiting = setTimeout(() => void look(), 700)
})
kind.addEventListener('change', () => {
  chosenOwner = ''
  if (latest) void look()
})
owner.addEventListener('change', () => {
  chosenOwner = owner.value
  void look()
})
part.addEventListener('change', () => void showPart(Number(part.value)))
file.addEventListener('change', () => {
  const [chosen] = file.files ?? []
  if (chosen) void openFile(chosen)
})
byId('make-safe').addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) void change('safe')
})
takeBack.addEventListener('click', () => {
  write(before.pop() ?? text.value)
  takeBack.hidden = before.length === 0
  if (takeBack.hidden) text.focus()
  void look(words.status.tookBack)
})
byId('download').addEventListener('click', () => {
  const link = element('a')
  link.href = URL.createObjectURL(new Blob([text.value.replaceAll('\n', lineEnd)], { type: 'text/plain' }))
  const own = /\.(?:mdx?|csv)$/i.test(name ?? '') && parts.length < 2 ? name : undefined
  link.download = own ?? latest?.path.split('/').at(-1) ?? 'write-up.mdx'
  link.click()
  URL.revokeObjectURL(link.href)
})
goOn?.addEventListener('click', () => {
  if (latest?.form === undefined) return
  location.href = `${root}${latest.form}`
})
byId('copy').addEventListener('click', () => {
  void navigator.clipboard?.writeText(text.value).then(() => say(words.copied))
})
document.addEventListener('dragover', (event) => event.preventDefault())
document.addEventListener('drop', (event) => {
  const [dropped] = event.dataTransfer?.files ?? []
  if (!dropped) return
  event.preventDefault()
  void openFile(dropped)
})
