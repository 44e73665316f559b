import { config } from 'zod'
import type { CheckReport } from '../lib/check/check.ts'
import { checkWriteUps, rulesFor, type WriteUp } from '../lib/check/check-write-ups.ts'
import { guessKind, isNumbers, type WriteUpKind } from '../lib/check/guess-kind.ts'
import { ownerKindOf, placeWriteUp, type Placed } from '../lib/check/place-write-up.ts'
import { tryFixes, trySafeFixes, type Mendable } from '../lib/check/try-fixes.ts'
import { reading } from '../lib/check/verify-fixes.ts'
import { openSnapshot, type ZoneSnapshot } from '../lib/check/zone-snapshot.ts'
import { parseFrontmatter } from '../lib/content/frontmatter.ts'
import type { ContentParts } from '../lib/content/graph.ts'
import { answerFix } from '../lib/content/picture-words.ts'
import { newFormAddress } from '../lib/forms/form-address.ts'
import { formNames } from '../lib/forms/form.ts'
import { isLocale, type Locale } from '../lib/i18n/locale.ts'
import type { Answer, Ask, Checker, Looked, Start } from './check-messages.ts'
import { openText } from './open-text.ts'
import { showFindings } from './show-findings.ts'

// Looks at a text beside the page, so that typing never waits. Nothing that it is asked goes any further.

// The policy of the page lets nothing turn text into code.
config({ jitless: true })

const worker = self as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>

interface Last {
  writeUps: readonly WriteUp[]
  path: string
  report: CheckReport
}
let start: Start = { zone: '', locale: 'en', today: '' }
let zone: Promise<ContentParts | undefined> | undefined
let last: Last | undefined

worker.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const { number } = data
  const reply = (answer: Answer) => worker.postMessage(answer)
  start = data.start
  answerTo(data).then(
    (answer) => reply({ number, answer }),
    (error: unknown) => {
      const said = (error as { words?: (locale: Locale) => string }).words?.(locale())
      reply(said === undefined ? { number, failed: true } : { number, refused: said })
    },
  )
})

const locale = (): Locale => (isLocale(start.locale) ? start.locale : 'en')

function answerTo(asked: Ask): Promise<unknown> {
  switch (asked.ask) {
    case 'look':
      return checker.look(...asked.with)
    case 'mend':
      return checker.mend(...asked.with)
    case 'open':
      return checker.open(...asked.with)
    case 'lookAtPeople':
      return checker.lookAtPeople(...asked.with)
  }
}

const checker: Checker = {
  async look({ text, others = [], ...written }): Promise<Looked> {
    const known = await loadZone()
    const entries = known?.entries ?? []
    const is = written.kind ?? guessKind(text, written.name) ?? 'prototype'
    const placed = placeWriteUp({ ...written, text, kind: is }, entries)
    const { path } = placed
    const writeUps = [{ path, text }, ...others.filter((other) => other.path !== path)]
    const look = { zone: known, today: start.today }
    const report = checkWriteUps(writeUps, look)
    last = { writeUps, path, report }
    const ownerKind = ownerKindOf(is)
    const own = report.diagnostics.filter((item) => item.path === path)
    const findings = showFindings(own, text, locale())
    const isKnown = entries.some((entry) => entry.path === path)
    return {
      ...{ kind: is, path },
      ...(ownerKind && { ownerKind }),
      ...(placed.owner !== undefined && { owner: placed.owner }),
      owners: entries.flatMap((entry) =>
        entry.kind === ownerKind ? { id: entry.id, title: entry.title } : [],
      ),
      findings,
      form: isKnown ? undefined : formFor(is, placed, text, !findings.some(({ people }) => people)),
      rules: rulesFor(look).length,
      ...(known && { pages: entries.length }),
    }
  },
  async mend(key, words) {
    if (!last) return { text: '', mended: 0, refused: 0 }
    const { writeUps, path, report } = last
    const known = await loadZone()
    const wanted = new Set(report.diagnostics.flatMap(({ fix, rule }) => (fix ? rule : [])))
    const files: Mendable = {
      textOf: (each) => writeUps.find((writeUp) => writeUp.path === each)?.text,
      check: (texts) =>
        checkWriteUps(
          writeUps.map((writeUp) => ({ ...writeUp, text: texts.get(writeUp.path) ?? writeUp.text })),
          { zone: known, today: start.today, isWanted: (rule) => reading.test(rule) || wanted.has(rule) },
        ),
    }
    const asked = report.diagnostics.filter((item) => item.path === path && item.fingerprint === key)
    const tried =
      key === 'safe'
        ? trySafeFixes(files, report, (each) => each === path)
        : tryFixes(
            files,
            { texts: new Map(), report },
            asked.flatMap((item) => (item.fix ? { item, edits: answerFix(item.fix, words) } : [])),
          )
    return {
      text: tried.draft.texts.get(path) ?? files.textOf(path) ?? '',
      mended: tried.mended,
      refused: tried.refused.length,
    }
  },
  async open({ name, bytes }) {
    const isWord = /\.docx?$/i.test(name)
    const plain = isWord ? undefined : openText(bytes)
    const isTable = plain && /\.csv$/i.test(name) && !isNumbers(plain.files[0]?.text ?? '')
    if (plain && !isTable) return plain
    const { openDocument } = await import('./open-document.ts')
    const around = { zone: await loadZone(), locale: locale(), today: start.today, name }
    return openDocument(plain?.files[0]?.text ?? bytes, around)
  },
  async lookAtPeople(files) {
    const isWanted = (rule: string) => /^(?:privacy|safety)\//.test(rule)
    const { diagnostics } = checkWriteUps(files, { zone: await loadZone(), today: start.today, isWanted })
    return files.flatMap(({ path, text }) =>
      showFindings(
        diagnostics.filter((item) => item.path === path),
        text,
        locale(),
      ),
    )
  },
}

/**
 * The form in which a new page goes on, with its short answers after the `#`, which is never sent. They stand in the
 * history of the browser, so nothing goes along when something in the text concerns people.
 */
function formFor(
  kind: WriteUpKind,
  { path, owner }: Placed,
  text: string,
  isOpen: boolean,
): string | undefined {
  const form = formNames.find((name) => name === kind)
  if (!form) return undefined
  const { data = {} } = isOpen ? parseFrontmatter(text) : {}
  const answers = Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'string' && value.length < longAnswer ? [[name, value] as const] : [],
  )
  const number = /cycle-(\d\d)\./.exec(path)?.[1]
  return newFormAddress(form, { ...Object.fromEntries(answers), belongsTo: owner, ...(owner && { number }) })
}

const longAnswer = 1000

/** The zone is loaded once, when it is first needed; after a failure, again at the next question. */
function loadZone(): Promise<ContentParts | undefined> {
  zone ??= fetch(start.zone)
    .then((response) =>
      response.ok ? (response.json() as Promise<ZoneSnapshot>) : Promise.reject(new Error()),
    )
    .then(openSnapshot)
    .catch(() => {
      zone = undefined
      return undefined
    })
  return zone
}
