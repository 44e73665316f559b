import type { Element } from 'hast'
import { parseFrontmatter } from '../content/frontmatter.ts'
import { places } from '../content/kinds.ts'
import { splitFence } from '../content/fence.ts'
import type { Form } from '../forms/form.ts'
import { isOwned, ownerKinds, pathOfNew, slugOf } from '../forms/path-of-new.ts'
import { safeMdx } from '../forms/safe-text.ts'
import { writeEntry } from '../forms/write-entry.ts'
import { ownerField } from './belongs-to.ts'
import type { FormVersions } from './choose-form.ts'
import { valueAt } from './fill-entry.ts'
import type { FilledEntry, Remark } from './filled-entry.ts'
import type { Imported, ImportContext } from './imported.ts'
import type { Section } from './read-sections.ts'
import { writeBody, type PagePicture } from './write-body.ts'
import { importWords, kindWords } from './words.ts'

/** The answers of one entry with the rest of its document. */
export interface ReadEntry extends FilledEntry {
  title: string
  /** What fits no question, in the order of the document. */
  body: readonly Section[]
  /** Words for its pictures, by their places in the document. */
  alts: readonly string[]
}

/** Writes an entry as a file with its pictures, and says what is still to be done. */
export function placeEntry(
  entry: ReadEntry,
  versions: FormVersions,
  pictures: readonly ({ type: string } | undefined)[],
  context: ImportContext,
): Imported {
  const { locale, known } = context
  const words = importWords[locale]
  const { kind } = versions.in[locale]
  const remarks = entry.remarks.filter(({ field, weight }) => field !== 'title' || weight !== 'needed')
  const data = { ...entry.data }
  const name = context.name.replace(/\.[a-z]+$/i, '').trim()
  const left = [...entry.left]
  if (entry.title.length > longestTitle) {
    data.title = entry.title.slice(0, longestTitle).replace(/\s+\S*$/, '')
    left.push({ heading: words.wholeTitle, text: entry.title })
  } else if (entry.title !== '') data.title = entry.title
  else if (kind !== 'cycle') {
    data.title = name.slice(0, longestTitle) || kindWords[locale][kind]
    remarks.push({ weight: 'needed', field: 'title', text: words.title(String(data.title)) })
  }
  const owner = ownerOf(entry, versions, context, remarks)
  const closed = versions.name === 'close-cycle' ? cycleToClose(entry, owner, context) : undefined
  if (versions.name === 'close-cycle' && !closed) remarks.push({ weight: 'unclear', text: words.noCycle })
  const dated = kind === 'note' && typeof data.date === 'string' ? `${data.date} ` : ''
  const path = closed?.path ?? pathOfNew(kind, dated + String(data.title ?? name), known.taken, owner)
  const named = namePictures(path, pictures, entry.alts, known.taken)
  for (const picture of named) {
    if (!picture.file) continue
    if (picture.alt === '') remarks.push({ weight: 'needed', text: words.alt(picture.file) })
    remarks.push({ weight: 'needed', text: words.people(picture.file) })
  }
  const isOpen = remarks.some(({ weight, field }) => weight === 'needed' && field !== undefined)
  if ((isOpen || lacksAnswer(data, versions.in[locale])) && !closed) {
    data.draft = true
    remarks.push({ weight: 'note', text: words.draft })
  }
  const language = versions.locale
  if (language !== known.zone.languages[0] && !closed) data.lang = language
  const body = safeMdx(writeBody(nodesOf({ ...entry, left }), named))
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const keep = (field: string, answer: string) =>
    void remarks.push({ weight: 'unclear', field, text: words.kept(field, answer) })
  const file = closed
    ? { path, text: addTo(closed.text, data, body, keep), adds: true as const }
    : { path, text: writeEntry(kind, data, body) }
  return {
    files: [file],
    pictures: named.flatMap(({ file }, index) => (file ? [{ path: folder + file, index }] : [])),
    remarks: remarks.map((remark) => ({ path, ...remark })),
  }
}

const longestTitle = 120

/** True while a question that has to be answered is not, also where an answer was not clear. */
const lacksAnswer = (data: Record<string, unknown>, { questions }: Form) =>
  questions.some(
    ({ path, required }) => required && path[0] !== ownerField && valueAt(data, path) === undefined,
  )

/** The entry it belongs to; without one, a folder of its own name until somebody says which. */
function ownerOf(
  entry: ReadEntry,
  { in: forms }: FormVersions,
  { locale, known }: ImportContext,
  remarks: Remark[],
): string | undefined {
  const { kind } = forms[locale]
  if (!isOwned(kind)) return undefined
  const candidates = known.entries.filter((each) => each.kind === ownerKinds[kind])
  if (candidates.some(({ id }) => id === entry.owner)) return entry.owner
  const [only, second] = new Set(candidates.map(({ id }) => id))
  if (kind === 'entry' && only !== undefined && second === undefined) return only
  const owner = slugOf(entry.title) || 'which-one'
  const folder = `content/${places[kind].folder}/${owner}/`
  const near = candidates
    .slice(0, 3)
    .map(({ title }) => title)
    .join(', ')
  const text = importWords[locale].owner(
    kindWords[locale][ownerKinds[kind]],
    folder,
    candidates.length > 3 ? '' : near,
  )
  remarks.unshift({ weight: 'needed', field: 'title', text })
  return owner
}

/** The saved cycle that was closed: the one with the number, or the latest of its prototype. */
function cycleToClose({ cycle }: ReadEntry, owner: string | undefined, { known, textOf }: ImportContext) {
  const start = `prototypes/${owner}/cycle-`
  const number = cycle === undefined ? undefined : String(cycle).padStart(2, '0')
  const paths = known.taken
    .filter((path) => path.startsWith(start) && /\/cycle-\d\d\.mdx?$/.test(path))
    .sort()
  const path = number === undefined ? paths.at(-1) : paths.find((each) => each.startsWith(start + number))
  const text = path === undefined ? undefined : textOf?.(path)
  return path === undefined || text === undefined ? undefined : { path, text }
}

/** Adds the fields that are not there yet before the closing line, and the text at the end. What stands there stays. */
function addTo(
  text: string,
  data: Readonly<Record<string, unknown>>,
  body: string,
  tell: (field: string, answer: string) => void,
): string {
  const fence = splitFence(text)
  if (!fence) return text
  const there = parseFrontmatter(text).data ?? {}
  const fresh: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(data)) {
    if (!(name in there)) fresh[name] = value
    // The day of the reading is nobody's answer.
    else if (name !== 'resultsOn') tell(name, JSON.stringify(value))
  }
  const lines = writeEntry('cycle', fresh).split('\n').slice(1, -2)
  const added = lines.map((line) => `${line}\n`).join('')
  const rest = text.slice(fence.yamlEnd).trimEnd()
  const whole = `${text.slice(0, fence.yamlEnd)}${added}${rest}\n${body === '' ? '' : `\n${body}\n`}`
  return text.includes('\r\n') ? whole.replace(/\r?\n/g, '\r\n') : whole
}

/** What stands in the text of the page, as one document: its headings, and the answers that fit nowhere else. */
function nodesOf({ body, left }: ReadEntry): Element[] {
  const levels = body.flatMap(({ heading, level }) =>
    heading === undefined ? [] : [Math.min(level, 2) || 2],
  )
  const highest = levels.length > 0 ? Math.min(...levels) : 2
  const heading = (text: string, level: number): Element => ({
    type: 'element',
    tagName: `h${level > 6 ? highest : Math.max(1, level)}`,
    properties: {},
    children: [{ type: 'text', value: text }],
  })
  const paragraph = (value: string): Element => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }],
  })
  return [
    ...body.flatMap((section) => [
      ...(section.heading === undefined ? [] : [heading(section.heading, section.level)]),
      ...section.nodes,
    ]),
    ...left.flatMap((each) => [heading(each.heading, highest), ...each.text.split(/\n{2,}/).map(paragraph)]),
  ]
}

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
}

function namePictures(
  path: string,
  pictures: readonly ({ type: string } | undefined)[],
  alts: readonly string[],
  taken: readonly string[],
): PagePicture[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const own = path.slice(folder.length).replace(/\.mdx?$/, '')
  const base = own === 'index' ? slugOf(folder.split('/').at(-2) ?? '') : own
  const used = new Set(taken)
  return pictures.map((picture, index) => {
    const alt = alts[index] ?? ''
    const ending = endings[picture?.type ?? '']
    if (!ending) return { alt }
    let number = index + 1
    while (used.has(`${folder}${base}-${number}.${ending}`)) number += pictures.length
    return { file: `${base}-${number}.${ending}`, alt }
  })
}
