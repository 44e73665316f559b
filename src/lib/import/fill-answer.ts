import type { Question } from '../forms/form.ts'
import { locales, type Locale } from '../i18n/locale.ts'
import { numberField, ownerField } from './belongs-to.ts'
import { fieldOf, type FormVersions } from './choose-form.ts'
import type { FillContext, FilledEntry, Remark } from './filled-entry.ts'
import { lineFor } from './line-for.ts'
import { readAnswer, type AnswerContext, type Given, type ReadAnswer, type Unclear } from './read-answer.ts'
import { readTable, setAt } from './read-table.ts'
import { settleAnswer } from './settle-answer.ts'
import { importWords } from './words.ts'

/** Reads the answer to one question into its field, and says what was not clear. */
export function fillAnswer(
  filled: FilledEntry,
  question: Question,
  answer: Given,
  { versions, locale, known, today }: FillContext,
): void {
  const same = [locale, ...locales.filter((each) => each !== locale)].flatMap(
    (each) => sameQuestion(versions, each, question) ?? [],
  )
  const reading: AnswerContext = {
    known: known.entries,
    versions: same,
    around: { today, calendar: known.zone.calendar },
  }
  const own = same[0] ?? question
  if (question.asks === 'table') {
    fillTable(filled, { question, own }, answer, reading, locale, versions.locale)
    return
  }
  const read = readAnswer(question, answer, reading)
  const field = fieldOf(question)
  if (typeof read.value === 'number') filled.written.set(field, answer.lines.join(' ').trim())
  if (read.value !== undefined)
    setAt(filled.data, question.path, settleAnswer(versions.in[locale].kind, question, read.value))
  const isField = question.path[0] !== ownerField && question.path[0] !== numberField
  const { inText } = importWords[locale]
  const end = /day|number/.test(question.asks) && isField ? ` ${inText(lineFor(own, locale))}` : ''
  tell(filled, field, { label: own.label, end, isOwner: question.path[0] === ownerField }, read, locale)
  const left = (read.unclear ?? []).map(({ text }) => text)
  if (left.length > 0 && isField) filled.left.push({ heading: question.label, text: left.join('\n\n') })
}

/** The same question in another language. */
const sameQuestion = (
  versions: FormVersions,
  locale: Locale,
  question: { path: readonly string[] },
): Question | undefined => versions.in[locale].questions.find((other) => fieldOf(other) === fieldOf(question))

/** A table, or lines in which the cells stand behind each other. */
function fillTable(
  filled: FilledEntry,
  { question, own }: { question: Question; own: Question },
  { rows, lines }: Given,
  reading: AnswerContext,
  locale: Locale,
  language: Locale,
): void {
  const words = importWords[locale]
  const field = fieldOf(question)
  const table = readTable(
    rows ?? lines.flatMap((line) => line.split('\n')).map((line) => line.split(/\t|\s*[|;]\s*/)),
    reading,
  )
  if (table.value) setAt(filled.data, question.path, table.value)
  const left: string[] = []
  const keep = (row: number, heading: string, text: string) =>
    void left.push(`${importWords[language].row(row)}${heading === '' ? '' : `, ${heading}`}: ${text}`)
  for (const { row, column, written, read } of table.cells) {
    const [label, heading] = [own, question].map(
      ({ columns }) => columns?.find(({ path }) => path.join() === column.path.join())?.label ?? '',
    )
    const name = `${own.label}, ${words.row(row)}: ${label}`
    tell(filled, field, { label: name, end: '', isOwner: false }, read, locale)
    for (const { text } of read.unclear ?? []) keep(row, heading ?? '', text)
    const cell = `${field}.${row}.${column.path.join('.')}`
    if (read.unclear?.length) filled.asked.add(cell)
    else if (typeof read.value === 'number') filled.written.set(cell, written)
  }
  for (const { row, heading, text } of table.left) keep(row, heading, text)
  if (table.left.length > 0)
    filled.remarks.push({ weight: 'note', field, text: words.extraColumn(own.label) })
  if (left.length > 0) filled.left.push({ heading: question.label, text: left.join('\n\n') })
}

function tell(
  { remarks }: FilledEntry,
  field: string,
  { label, end, isOwner }: { label: string; end: string; isOwner: boolean },
  { unclear = [], eitherDay, yearTaken }: ReadAnswer,
  locale: Locale,
): void {
  const words = importWords[locale]
  const remark = (weight: Remark['weight'], text: string) => void remarks.push({ weight, field, text })
  for (const each of unclear)
    if (field === numberField) remark('needed', words.cycleNumber(label, each.text))
    else if (isOwner && each.near.length === 0) remark('unclear', words.ownerLink(label, each.text))
    else remark('unclear', unclearWords(label, each, locale) + end)
  if (eitherDay) remark('note', words.either(label, eitherDay.text, eitherDay.day))
  if (yearTaken) remark('note', words.year(label, yearTaken.text, yearTaken.day))
}

function unclearWords(label: string, { asks, text, near }: Unclear, locale: Locale): string {
  const words = importWords[locale]
  const written = text.length > 80 ? `${text.slice(0, 79)}…` : text
  if (asks === 'day') return words.day(label, written)
  if (asks === 'number') return words.number(label, written)
  if (asks === 'link' || asks === 'links') return words.link(label, written, near.join(', '))
  return words.choice(label, written, near.length > 0 ? near.join(' | ') : words.yesNo)
}
