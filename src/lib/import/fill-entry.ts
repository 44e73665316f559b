import type { Question } from '../forms/form.ts'
import { locales, type Locale } from '../i18n/locale.ts'
import { numberField, ownerField } from './belongs-to.ts'
import { fieldOf, type FormVersions } from './choose-form.ts'
import { fillIn } from './fill-in.ts'
import type { FillContext, FilledEntry, Remark } from './filled-entry.ts'
import { fitSchema } from './fit-schema.ts'
import { lineFor } from './line-for.ts'
import { readAnswer, type AnswerContext, type Given, type Unclear } from './read-answer.ts'
import { readTable, setAt } from './read-table.ts'
import { settleAnswer } from './settle-answer.ts'
import { importWords } from './words.ts'

/** Reads the answers of a form, by the names of its questions, into the fields of an entry. */
export function fillEntry(given: ReadonlyMap<string, Given>, context: FillContext): FilledEntry {
  const { versions, known, locale } = context
  const filled: FilledEntry = { data: {}, left: [], remarks: [] }
  for (const question of versions.in[versions.locale].questions) {
    const answer = given.get(fieldOf(question))
    const same = locales.flatMap((each) => sameQuestion(versions, each, question) ?? [])
    if (answer) fillAnswer(filled, question, answer, { known: known.entries, versions: same }, context)
  }
  const { data } = filled
  const owner = context.owner ?? data[ownerField] ?? versions.competition
  if (typeof owner === 'string') filled.owner = owner
  if (typeof data[numberField] === 'number') filled.cycle = data[numberField]
  Reflect.deleteProperty(data, ownerField)
  Reflect.deleteProperty(data, numberField)
  fillIn(filled, context)
  fitSchema(filled, versions, locale)
  askForRest(filled, versions, locale)
  return filled
}

/** The same question in another language. */
const sameQuestion = (versions: FormVersions, locale: Locale, question: { path: readonly string[] }) =>
  versions.in[locale].questions.find((other) => fieldOf(other) === fieldOf(question))

function fillAnswer(
  filled: FilledEntry,
  question: Question,
  answer: Given,
  reading: AnswerContext,
  { versions, locale }: FillContext,
): void {
  const words = importWords[locale]
  const { label } = sameQuestion(versions, locale, question) ?? question
  const remark = (weight: Remark['weight'], text: string) =>
    void filled.remarks.push({ weight, field: fieldOf(question), text })
  const kind = versions.in[locale].kind
  const table = question.asks === 'table' ? tableOf(answer, reading) : undefined
  const read = table ?? readAnswer(question, answer, reading)
  if (read.value !== undefined) setAt(filled.data, question.path, settleAnswer(kind, question, read.value))
  for (const unclear of read.unclear ?? []) remark('unclear', unclearWords(label, unclear, locale))
  if ('eitherDay' in read && read.eitherDay)
    remark('note', words.either(label, read.eitherDay.text, read.eitherDay.day))
  const left = [...(read.unclear ?? []).map(({ text }) => text), ...(table?.left ?? [])]
  const isField = question.path[0] !== ownerField && question.path[0] !== numberField
  if (left.length > 0 && isField) filled.left.push({ heading: question.label, text: left.join('\n\n') })
}

/** A table, or lines in which the cells stand behind each other. */
const tableOf = ({ rows, lines }: Given, reading: AnswerContext) =>
  readTable(
    rows ?? lines.flatMap((line) => line.split('\n')).map((line) => line.split(/\t|\s*[|;]\s*/)),
    reading,
  )

function unclearWords(label: string, { asks, text, near }: Unclear, locale: Locale): string {
  const words = importWords[locale]
  const written = text.length > 80 ? `${text.slice(0, 79)}…` : text
  if (asks === 'day') return words.day(label, written)
  if (asks === 'number') return words.number(label, written)
  if (asks === 'link' || asks === 'links') return words.link(label, written, near.join(', '))
  return words.choice(label, written, near.length > 0 ? near.join(' | ') : words.yesNo)
}

/** Asks for what the form needs and nobody answered. */
function askForRest(filled: FilledEntry, versions: FormVersions, locale: Locale): void {
  const words = importWords[locale]
  const known = new Set(
    filled.remarks.flatMap(({ weight, field }) => (weight === 'note' ? [] : (field ?? []))),
  )
  for (const question of versions.in[locale].questions) {
    const field = fieldOf(question)
    const value = valueAt(filled.data, question.path)
    const ask = (label: string, line: string) =>
      void filled.remarks.push({ weight: 'needed', field, text: words.needed(label, line) })
    if (question.required && value === undefined && !known.has(field) && field !== ownerField)
      ask(question.label, lineFor(question, locale))
    for (const [index, row] of (Array.isArray(value) && question.columns ? value : []).entries())
      for (const column of question.columns ?? [])
        if (column.required && valueAt(row as Record<string, unknown>, column.path) === undefined)
          ask(`${question.label}, ${words.row(index + 1)}: ${column.label}`, lineFor(column, locale))
  }
}

/** What stands at a path of fields; undefined when there is nothing. */
export const valueAt = (data: Record<string, unknown>, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], data)
