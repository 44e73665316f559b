import { z } from 'zod'
import { kinds, schemas, type Zone } from '../content/schemas/index.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Asks, Form, FormName, Question } from './form.ts'
import { layouts, type FormKind } from './layouts.ts'
import { en } from './words/en/index.ts'
import { es } from './words/es/index.ts'

/** One part that a competition asks for, as its page says it. */
export interface EntryPart {
  id: string
  name: string
  ask?: string
  /** Words it may have. */
  words?: number
}

type Shape = z.core.JSONSchema.JSONSchema
type AnyWords = Record<string, Record<string, string | readonly [string, string, string?]>>
const words = { en, es }

/**
 * A form in a language, drawn from the schema of its kind: what it asks, in which order, what it calls each field
 * and what an answer may be. `parts` are those of the competition that an entry is for.
 */
export function formOf(name: FormName, locale: Locale, zone: Zone, parts: readonly EntryPart[] = []): Form {
  const { kind, asks, filledIn = [] } = layouts[name]
  const { title, about, body } = words[locale].forms[name]
  const whole = shapeOf(kind)
  const all = asks.map((ask) => {
    const path = ask.replace(/\*$/, '')
    return { path, question: questionOf(whole, kind, path, ask.endsWith('*'), locale, zone) }
  })
  const questions = all.flatMap(({ path, question }) => {
    if (path === 'parts') return parts.map((part) => partQuestion(part))
    if (all.some((other) => other.question.asks === 'table' && path.startsWith(`${other.path}.`))) return []
    if (question.asks !== 'table') return [question]
    const columns = all.filter((other) => other.path.startsWith(`${path}.`))
    return [
      {
        ...question,
        columns: columns.map((column) => ({ ...column.question, path: column.question.path.slice(1) })),
      },
    ]
  })
  return { name, kind, title, about, questions, filledIn, body: { label: body[0], help: body[1] } }
}

const partQuestion = ({ id, name, ask = '', words }: EntryPart): Question => ({
  path: ['parts', id],
  asks: 'text',
  label: name,
  help: ask,
  required: true,
  // A word and its space are about six characters; the check counts words.
  limit: Math.min(8000, (words ?? 1000) * 8),
})

const shapes = new Map<FormKind, Shape>()
function shapeOf(kind: FormKind): Shape {
  const known =
    shapes.get(kind) ?? (z.toJSONSchema(schemas[kind], { io: 'input', unrepresentable: 'any' }) as Shape)
  shapes.set(kind, known)
  return known
}

function questionOf(
  whole: Shape,
  kind: FormKind,
  path: string,
  required: boolean,
  locale: Locale,
  zone: Zone,
): Question {
  const field = fieldAt(whole, path)
  if (!field) throw new Error(`The form of a ${kind} asks for ${path}, which the schema does not have.`)
  const item = itemOf(field)
  const said = (words[locale].fields as AnyWords)[kind]?.[path] ?? path
  const [label, help, example] =
    typeof said === 'string' ? [said, field.description ?? item?.description ?? ''] : said
  const options = optionsOf(kind, path, locale)
  const asks = options && !item ? 'choice' : asksOf(field, item)
  const to = (item ?? field) as { ref?: string[] }
  const { minimum, maximum } = field
  const group = kind === 'cycle' && path === 'results.students' ? zone.minimumGroup : undefined
  return {
    path: path.split('.'),
    asks,
    label,
    help,
    required,
    ...(options && { options }),
    ...(options && field.type === 'integer' && { asNumber: true }),
    ...(to.ref && { to: kinds.filter((each) => to.ref?.includes(each)) }),
    ...((group ?? minimum) !== undefined && !options && { least: group ?? minimum }),
    ...(maximum !== undefined && maximum < 100_000 && !options && { most: maximum }),
    ...((item ?? field).maxLength !== undefined && { limit: (item ?? field).maxLength }),
    ...(example !== undefined && { example }),
  }
}

/** Answers longer than this get a box of several lines. */
const longestLine = 300

function asksOf(field: Shape, item: Shape | undefined): Asks {
  const { type, format, anyOf, maxLength = 0 } = field
  const isLink = 'ref' in (item ?? field)
  if (item) return item.properties ? 'table' : isLink ? 'links' : item.enum ? 'choices' : 'lines'
  if (isLink) return 'link'
  if (format === 'date') return 'day'
  if (type === 'boolean') return 'yes-no'
  if (type === 'number' || type === 'integer') return 'number'
  return anyOf || maxLength <= longestLine ? 'line' : 'text'
}

const itemOf = (field: Shape): Shape | undefined =>
  typeof field.items === 'object' && !Array.isArray(field.items) ? field.items : undefined

/** A field inside a group or a table is found below it; undefined when there is none. */
function fieldAt(whole: Shape, path: string): Shape | undefined {
  let field: Shape | undefined = whole
  for (const step of path.split('.')) {
    const next: Shape | boolean | undefined = (field && (itemOf(field) ?? field))?.properties?.[step]
    field = typeof next === 'object' ? next : undefined
  }
  return field
}

function optionsOf(kind: FormKind, path: string, locale: Locale): Question['options'] {
  const key = path.startsWith('measures.') ? path.replace('measures.', 'measure.') : `${kind}.${path}`
  const found = (words[locale].options as Record<string, Record<string, string>>)[key]
  return found && Object.entries(found).map(([value, label]) => ({ value, label }))
}
