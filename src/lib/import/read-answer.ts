import { withoutHidden } from '../content/decode.ts'
import { nearWord } from '../content/near-words.ts'
import { itemsIn } from '../content/settle-value.ts'
import type { Question } from '../forms/form.ts'
import { numberField } from './belongs-to.ts'
import { findEntry, type Known } from './find-entry.ts'
import { labelMatcher, plainLabel } from './match-label.ts'
import { readDay, type DaysAround } from './read-day.ts'
import { readNumber, readPlace } from './read-number.ts'

/** An answer as it stands in a document or a table, before anybody knows what it means. */
export interface Given {
  /** Its paragraphs or lines. */
  lines: readonly string[]
  /** Labels of the boxes that were ticked, where there were boxes. */
  ticked?: readonly string[]
  /** Rows of cells, where there was a table; the first has the headings. */
  rows?: readonly (readonly string[])[]
}

/** Something in an answer that could not be read, and what may be meant. */
export interface Unclear {
  asks: Question['asks']
  text: string
  near: readonly string[]
}

/** What an answer says: a value for the file, and what is to be looked at. */
export interface ReadAnswer {
  value?: unknown
  unclear?: readonly Unclear[]
  /** Set when a day can be read in two ways: what was written and the day that was taken. */
  eitherDay?: { text: string; day: string }
  /** Set when a day had no year: what was written and the day that was taken. */
  yearTaken?: { text: string; day: string }
}

/** What reading needs to know of the zone, and of the question's words in other languages. */
export interface AnswerContext {
  known: readonly Known[]
  /** The same question in every language; their options are all understood. */
  versions: readonly Question[]
  /** Where days without a year are; without it they are not read. */
  around?: DaysAround
}

/** Reads an answer as the question asks; an empty one has no value. Tables are read by `read-table.ts`. */
export function readAnswer(question: Question, given: Given, context: AnswerContext): ReadAnswer {
  const lines = given.lines.map(clean).filter((line) => line !== '')
  const text = lines.join('\n\n')
  if (question.asks === 'choice' || question.asks === 'choices' || question.asks === 'yes-no') {
    const picked = given.ticked && given.ticked.length > 0 ? given.ticked.map(clean) : lines
    return picked.length === 0 ? {} : readChoice(question, picked, context)
  }
  if (text === '') return {}
  switch (question.asks) {
    case 'number':
      return orUnclear(question, text, question.path[0] === numberField ? readPlace(text) : readNumber(text))
    case 'day':
      return readDayAnswer(question, text, context.around)
    case 'link':
    case 'links':
      return readLinks(question, lines, context)
    case 'lines':
      return { value: listOf(lines, question.limit) }
    case 'line':
      return { value: lines.join(' ') }
    default:
      return { value: text }
  }
}

/** Words without what can hide a message or break a word, and without spaces at their ends. */
export const clean = (text: string): string =>
  visible(text)
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()

/** A text without the characters that nobody sees. */
export const visible = (text: string): string => withoutHidden(text).text.replace(/[\u00ad\u200b\ufeff]/g, '')

const orUnclear = (
  question: Question,
  text: string,
  value: unknown,
  near: readonly string[] = [],
): ReadAnswer => (value === undefined ? { unclear: [{ asks: question.asks, text, near }] } : { value })

function readDayAnswer(question: Question, text: string, around?: DaysAround): ReadAnswer {
  const read = readDay(text, around)
  if (!read) return orUnclear(question, text, undefined)
  const { day, other, yearTaken } = read
  const taken = { text, day }
  return { value: day, ...(other ? { eitherDay: taken } : yearTaken && { yearTaken: taken }) }
}

const yes = new Set(['yes', 'y', 'si', 's', 'true', 'x', '1'])
const no = new Set(['no', 'n', 'false', '0', 'none', 'ninguno', 'ninguna'])

function readChoice(question: Question, picked: readonly string[], { versions }: AnswerContext): ReadAnswer {
  if (question.asks === 'yes-no') {
    const words = picked.map((word) => plainLabel(word).split(' ')[0] ?? '')
    const value = words.every((word) => yes.has(word))
      ? true
      : words.every((word) => no.has(word))
        ? false
        : undefined
    return orUnclear(question, picked.join(', '), value)
  }
  const pick = optionPicker(versions)
  const whole =
    question.asks === 'choices'
      ? picked.flatMap((each) => (pick(each) ? [each] : partsOf(each)))
      : [picked.join(' ')]
  const items = whole.length === 1 && question.asks === 'choice' && picked.length > 1 ? [...picked] : whole
  const values = items.map((item) => ({ item, value: pick(item) }))
  const found = [...new Set(values.flatMap(({ value }) => value ?? []))]
  const near = (versions[0]?.options ?? []).map(({ label }) => label)
  const unclear = values.flatMap(({ item, value }) =>
    value ? [] : [{ asks: question.asks, text: item, near }],
  )
  if (question.asks === 'choices')
    return { ...(found.length > 0 && { value: found }), ...(unclear.length > 0 && { unclear }) }
  const [only] = found
  return found.length === 1
    ? { value: question.asNumber ? Number(only) : only }
    : orUnclear(question, picked.join(', '), undefined, near)
}

/** Finds the value of an option by its label in any language, its value, its start or a near word. */
function optionPicker(versions: readonly Question[]): (written: string) => string | undefined {
  const options = versions.flatMap((version) => version.options ?? [])
  const match = labelMatcher(
    options.map(({ value, label }) => ({ item: value, labels: [label, value, beforeDash(label)] })),
  )
  const values = [...new Set(options.map(({ value }) => value))]
  return (written) => {
    const first = plainLabel(written)
    const begins = [
      ...new Set(
        options
          .filter(({ label }) => first.length > 3 && plainLabel(label).startsWith(first))
          .map(({ value }) => value),
      ),
    ]
    return (
      match(written) ??
      match(beforeDash(written)) ??
      (begins.length === 1 ? begins[0] : undefined) ??
      (nearWord(written, values) || undefined)
    )
  }
}

/** What stands before a colon, a dash or a comma: `Adapt: change it` is about `Adapt`. */
const beforeDash = (text: string) => text.split(/\s*[:–—(]|\s-\s/)[0] ?? text

const partsOf = (text: string) =>
  text
    .split(/[\n;,]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Items longer than this may be sentences, with commas of their own. */
const shortItem = 120

/** Items of a list: one a line, or a single line of short ones with commas between them. */
function listOf(lines: readonly string[], limit = shortItem): string[] {
  const items = lines
    .flatMap((line) => line.split(/\n|;\s+/))
    .map((item) => item.replace(/^[-•*]\s+/, '').trim())
  const [only = '', ...more] = items.filter((item) => item !== '')
  return more.length === 0 && limit <= shortItem ? (itemsIn(only) ?? [only]) : [only, ...more]
}

function readLinks(question: Question, lines: readonly string[], { known }: AnswerContext): ReadAnswer {
  const to = question.to ?? []
  const found: string[] = []
  const unclear: Unclear[] = []
  for (const line of lines.flatMap((each) => each.split('\n'))) {
    const whole = findEntry(line, to, known)
    const parts = 'entry' in whole ? [line] : partsOf(line)
    for (const part of parts) {
      const each = part === line ? whole : findEntry(part, to, known)
      if ('entry' in each) found.push(each.reference)
      else if (!nothing.has(plainLabel(part)))
        unclear.push({
          asks: question.asks,
          text: part,
          near: each.near.map(({ id, title }) => `${id} (${title})`),
        })
    }
  }
  const values = [...new Set(found)]
  const [first, ...more] = values
  const several = question.asks === 'link' && more.length > 0
  return {
    ...(first !== undefined && { value: question.asks === 'link' ? first : values }),
    ...((unclear.length > 0 || several) && {
      unclear: several ? [...unclear, { asks: question.asks, text: more.join(', '), near: [] }] : unclear,
    }),
  }
}

/** Answers that say that there is nothing to name. */
const nothing = new Set([
  'none',
  'no',
  'na',
  'n a',
  'nothing',
  'none found',
  'ninguno',
  'ninguna',
  'nada',
  'no hay',
  'x',
])
