import type { Kind } from '../content/schemas/index.ts'
import { collections, type CollectionName } from './collections.ts'
import { layouts } from './layouts.ts'
import type { FormName } from './form.ts'

/** Where the form in the browser stands, below the root of the site. */
const editorPath = '/submit/write/'

/** Fills answers in before a person sees the form: the name of a field and its text, or several ids. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Path below the site's root at which a new write-up is started, for example
 * `/submit/write/?form=plan-cycle#/collections/cycles/new?belongsTo=quiet-start&number=02`. Cycles, notes and
 * competition entries need to be told whose they are: `belongsTo` in `given`, and for a cycle `number`.
 */
export function newFormAddress(form: FormName, given: Given = {}): string {
  const query = new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => {
      const values = value === undefined ? [] : typeof value === 'string' ? [value] : value
      return values.map((each) => [name, each])
    }),
  )
  return `${editorPath}${half(form)}#/collections/${collectionOf(layouts[form].kind)}/new${query.size > 0 ? `?${query}` : ''}`
}

/**
 * Path below the site's root at which a write-up is changed; undefined for a kind that has no form. `form` asks for
 * one half of a cycle only.
 */
export function editFormAddress(kind: Kind, id: string, form?: FormName): string | undefined {
  const collection = collectionOf(kind)
  if (!collection) return undefined
  const [owner = '', own = ''] = id.split('/')
  const inside = { note: `${owner}/notes/${own}`, entry: `${owner}/entries/${own}` }[kind as string] ?? id
  return `${editorPath}${form ? half(form) : ''}#/collections/${collection}/entries/${inside}`
}

const half = (form: FormName) => (form === 'plan-cycle' || form === 'close-cycle' ? `?form=${form}` : '')

const collectionOf = (kind: Kind): CollectionName | undefined =>
  (Object.keys(collections) as CollectionName[]).find((name) => collections[name].kind === kind)
