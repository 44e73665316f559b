import { parse } from 'yaml'
import type { Kind } from '../content/schemas/index.ts'
import { newMeasureId } from './measure-id.ts'
import { safeMdx } from './safe-text.ts'
import { writeEntry } from './write-entry.ts'

type Fields = Record<string, unknown>

/** What a browser knows when it saves. */
export interface SaveContext {
  /** The day as ISO text. */
  today: string
  /** Language of the form, when it is not the first of the zone. */
  lang?: string
  /** Id of the main measure of a prototype. */
  mainMeasure?: (prototype: string) => string | undefined
}

/** Marks fields that come from a file; never written. */
const fromAFile = 'isKept'

/** Bodies as their files have them, by the body that says the same. */
const bodies = new Map<string, string>()

/** The fields and the body of a file, for an editor to work on. Throws when the front matter is no YAML. */
export function readForEditor(text: string): Fields {
  const [, head = '', body = text] = /^---\n([\s\S]*?\n)?---(?:\n([\s\S]*))?$/.exec(text.trim()) ?? []
  const data = parse(head, { schema: 'core' }) as unknown
  const fields = typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Fields) : {}
  const plain = body.replace(/^\n+/, '').trimEnd()
  bodies.set(safeMdx(plain), plain)
  return { ...fields, body: plain, [fromAFile]: true }
}

/**
 * The text of the file that an editor saves: fields in the order of the schema, days and names filled in, a body
 * that every reader of MDX takes. A body that says the same as before stays as it was, byte for byte.
 */
export function writeFromEditor(kind: Kind, fields: Readonly<Fields>, context: SaveContext): string {
  const { body, belongsTo, number: _number, [fromAFile]: isKept, ...data } = fields
  const safe = safeMdx(typeof body === 'string' ? body : '')
  const whole = isKept ? data : { ...data, ...newFields(kind, data, String(belongsTo ?? ''), context) }
  return writeEntry(kind, { ...whole, ...laterFields(kind, whole, context) }, bodies.get(safe) ?? safe)
}

/** What a new file gets without being asked for. */
function newFields(kind: Kind, data: Fields, owner: string, context: SaveContext): Fields {
  const lang = context.lang && data.lang === undefined ? { lang: context.lang } : {}
  if (kind !== 'cycle') return lang
  const prediction = data.prediction as Fields | undefined
  const measure = prediction?.measure ?? context.mainMeasure?.(owner)
  return {
    ...lang,
    plannedOn: data.plannedOn ?? context.today,
    ...(prediction && { prediction: { measure, ...prediction } }),
  }
}

/** What any file gets when it is saved: names of measures that have none yet, and the day of the results. */
function laterFields(kind: Kind, data: Fields, { today }: SaveContext): Fields {
  if (kind === 'cycle') {
    // A row in which only the measure is chosen says nothing yet.
    const results = rowsOf(data.results).filter(
      ({ measure: _measure, ...said }) => !Object.values(said).every(isEmpty),
    )
    const resultsOn = data.resultsOn ?? (data.decision || results.length > 0 ? today : undefined)
    return { results, resultsOn }
  }
  if (kind !== 'prototype') return {}
  const measures = rowsOf(data.measures)
  const taken = new Set(measures.map(({ id }) => id))
  return {
    measures: measures.map((measure) => ({
      ...measure,
      id: measure.id || newMeasureId(measure.name, taken),
    })),
  }
}

const rowsOf = (rows: unknown): Fields[] => (Array.isArray(rows) ? (rows as Fields[]) : [])

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''
