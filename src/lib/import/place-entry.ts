import { parseFrontmatter } from '../content/frontmatter.ts'
import { places } from '../content/kinds.ts'
import type { Kind } from '../content/schemas/index.ts'
import type { Form } from '../forms/form.ts'
import { isOwned, ownerKinds, pathOfNew, slugOf } from '../forms/path-of-new.ts'
import { safeMdx } from '../forms/safe-text.ts'
import { writeEntry } from '../forms/write-entry.ts'
import { addToEntry, additionTo } from './add-to-entry.ts'
import { ownerField } from './belongs-to.ts'
import type { FormVersions } from './choose-form.ts'
import type { FilledEntry, Remark } from './filled-entry.ts'
import type { Imported, ImportContext } from './imported.ts'
import { namePictures, type NamedPicture, type ReadPicture } from './name-pictures.ts'
import { pageNodes } from './page-nodes.ts'
import type { Section } from './read-sections.ts'
import { isSameWriteUp, type WriteUp } from './same-write-up.ts'
import { valueAt } from './value-at.ts'
import { writeBody } from './write-body.ts'
import { importWords, kindWords, type ImportWords } from './words.ts'

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
  pictures: readonly ReadPicture[],
  context: ImportContext,
): Imported {
  const { locale, known } = context
  const words = importWords[locale]
  const { kind } = versions.in[locale]
  const remarks = entry.remarks.filter(({ field, weight }) => field !== 'title' || weight !== 'needed')
  const left = [...entry.left]
  const data: Record<string, unknown> = { ...entry.data, ...titleOf(entry, kind, context, left, remarks) }
  const owner = ownerOf(entry, versions, context, remarks)
  const closed = closedCycle(entry, versions, owner, context, remarks)
  const name = nameOf(context)
  const dated = kind === 'note' && typeof data.date === 'string' ? `${data.date} ` : ''
  const path = closed?.path ?? pathOfNew(kind, dated + String(data.title ?? name), known.taken, owner?.id)
  const named = namePictures(path, pictures, entry.alts, known.taken, context.bytesOf)
  const bodyOf = (more: FilledEntry['left']) =>
    safeMdx(writeBody(pageNodes({ ...entry, left: [...left, ...more] }), named))
  const result = (files: Imported['files'], said: readonly Remark[]): Imported => ({
    files,
    pictures: files.length > 0 ? newPictures(path, named) : [],
    remarks: said.map((remark) => ({ path, ...remark })),
  })
  if (closed) {
    const there = parseFrontmatter(closed.text).data ?? {}
    const { fresh, left: waiting, remarks: more } = additionTo(there, data, versions, locale)
    const text = addToEntry(closed.text, fresh, bodyOf(waiting))
    if (text === closed.text)
      return result([], [{ weight: 'unclear', text: words.sameThere(path) }, ...differing(more)])
    const asked = [...stillOpen(remarks, there, more), ...more, ...askAboutPictures(named, words)]
    return result([{ path, text, adds: true }], asked)
  }
  remarks.push(...askAboutPictures(named, words))
  const isOpen = remarks.some(({ weight, field }) => weight === 'needed' && field !== undefined)
  if (isOpen || lacksAnswer(data, versions.in[locale])) {
    data.draft = true
    remarks.push({ weight: 'note', text: words.draft })
  }
  if (versions.locale !== known.zone.languages[0]) data.lang = versions.locale
  const body = bodyOf([])
  const same = samePath(path, { data, body }, versions.in[locale], context)
  if (same !== undefined)
    return { ...result([], []), remarks: [{ weight: 'unclear', path: same, text: words.sameThere(same) }] }
  return result([{ path, text: writeEntry(kind, data, body) }], remarks)
}

const nameOf = ({ name }: ImportContext) => name.replace(/\.[a-z]+$/i, '').trim()

/** The title of a page; one that is too long stands whole in its text. */
function titleOf(
  entry: ReadEntry,
  kind: Kind,
  context: ImportContext,
  left: FilledEntry['left'],
  remarks: Remark[],
): { title?: string } {
  const words = importWords[context.locale]
  if (entry.title.length > longestTitle) {
    left.push({ heading: words.wholeTitle, text: entry.title })
    return { title: entry.title.slice(0, longestTitle).replace(/\s+\S*$/, '') }
  }
  if (entry.title !== '') return { title: entry.title }
  if (kind === 'cycle') return {}
  const title = nameOf(context).slice(0, longestTitle) || kindWords[context.locale][kind]
  remarks.push({ weight: 'needed', field: 'title', text: words.title(title) })
  return { title }
}

/** What is still open where a file is only added to: not what it answers already, and each row once. */
const stillOpen = (
  remarks: readonly Remark[],
  there: Readonly<Record<string, unknown>>,
  more: readonly Remark[],
) => {
  const waiting = new Set(more.flatMap(({ weight, field }) => (weight === 'needed' ? [field] : [])))
  return remarks.filter(
    ({ weight, field }) =>
      weight !== 'needed' ||
      field === undefined ||
      (valueAt(there, field.split('.')) === undefined && !waiting.has(field)),
  )
}

const differing = (remarks: readonly Remark[]) => remarks.filter(({ weight }) => weight === 'unclear')

const newPictures = (path: string, named: readonly NamedPicture[]) =>
  named.flatMap(({ file, isThere }, index) =>
    file && !isThere ? [{ path: path.slice(0, path.lastIndexOf('/') + 1) + file, index }] : [],
  )

/** Asks what only a person can say of each picture that is new. */
const askAboutPictures = (named: readonly NamedPicture[], words: ImportWords): Remark[] =>
  named.flatMap(({ file, alt, isThere }): Remark[] =>
    !file || isThere
      ? []
      : [
          ...(alt === '' ? [{ weight: 'needed' as const, text: words.alt(file) }] : []),
          { weight: 'needed', text: words.people(file) },
        ],
  )

/** Path of a file beside a new one that says the same already. */
function samePath(
  path: string,
  writeUp: WriteUp,
  form: Form,
  { known, textOf }: ImportContext,
): string | undefined {
  const name = withoutNumber(path)
  return known.taken.find((each) => {
    const text = withoutNumber(each) === name && /\.mdx?$/.test(each) ? textOf?.(each) : undefined
    return text !== undefined && isSameWriteUp(writeUp, text, form)
  })
}

const withoutNumber = (path: string) => path.replace(/(?:-\d+)?(?:\/index)?(?:\.[a-z]{2})?\.mdx?$/, '')

const longestTitle = 120

/** True while a question that has to be answered is not, also where an answer was not clear. */
const lacksAnswer = (data: Record<string, unknown>, { questions }: Form) =>
  questions.some(
    ({ path, required }) => required && path[0] !== ownerField && valueAt(data, path) === undefined,
  )

interface Owner {
  id: string
  /** False for a folder that only waits until somebody says which. */
  isKnown: boolean
}

/** The entry it belongs to; without one, a folder of its own name until somebody says which. */
function ownerOf(
  entry: ReadEntry,
  { in: forms }: FormVersions,
  { locale, known }: ImportContext,
  remarks: Remark[],
): Owner | undefined {
  const { kind } = forms[locale]
  if (!isOwned(kind)) return undefined
  const candidates = known.entries.filter((each) => each.kind === ownerKinds[kind])
  const said = candidates.find(({ id }) => id === entry.owner)
  if (said) return { id: said.id, isKnown: true }
  const [only, second] = new Set(candidates.map(({ id }) => id))
  if (kind === 'entry' && only !== undefined && second === undefined) return { id: only, isKnown: true }
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
  return { id: owner, isKnown: false }
}

/**
 * The saved cycle that is closed: the one with the number, or the latest of its prototype. None while nobody knows which
 * prototype or which number it is: results never go to a cycle that was only guessed.
 */
function closedCycle(
  { cycle }: ReadEntry,
  { name }: FormVersions,
  owner: Owner | undefined,
  { known, textOf, locale }: ImportContext,
  remarks: Remark[],
) {
  if (name !== 'close-cycle' || !owner?.isKnown || cycle === 'unclear') return undefined
  const start = `prototypes/${owner.id}/cycle-`
  const number = cycle === undefined ? undefined : String(cycle).padStart(2, '0')
  const paths = known.taken
    .filter((path) => path.startsWith(start) && /\/cycle-\d\d\.mdx?$/.test(path))
    .sort()
  const path = number === undefined ? paths.at(-1) : paths.find((each) => each.startsWith(start + number))
  const text = path === undefined ? undefined : textOf?.(path)
  if (path !== undefined && text !== undefined) return { path, text }
  remarks.push({ weight: 'unclear', text: importWords[locale].noCycle })
  return undefined
}
