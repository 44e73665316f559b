import type { Question } from '../forms/form.ts'
import type { Locale } from '../i18n/locale.ts'
import { numberField, ownerField } from './belongs-to.ts'
import { fieldOf, type FormVersions } from './choose-form.ts'
import { fillAnswer } from './fill-answer.ts'
import { fillIn } from './fill-in.ts'
import type { FillContext, FilledEntry } from './filled-entry.ts'
import { fitSchema } from './fit-schema.ts'
import { lineFor, linesFor } from './line-for.ts'
import type { Given } from './read-answer.ts'
import { valueAt } from './value-at.ts'
import { importWords } from './words.ts'

/** Reads the answers of a form, by the names of its questions, into the fields of an entry. */
export function fillEntry(given: ReadonlyMap<string, Given>, context: FillContext): FilledEntry {
  const { versions, locale } = context
  const filled: FilledEntry = { data: {}, left: [], remarks: [], written: new Map(), asked: new Set() }
  for (const question of versions.in[versions.locale].questions) {
    const answer = given.get(fieldOf(question))
    if (answer) fillAnswer(filled, question, answer, context)
  }
  const { data } = filled
  const owner = context.owner ?? data[ownerField] ?? versions.competition
  if (typeof owner === 'string') filled.owner = owner
  if (typeof data[numberField] === 'number') filled.cycle = data[numberField]
  else if (filled.remarks.some(({ field }) => field === numberField)) filled.cycle = 'unclear'
  Reflect.deleteProperty(data, ownerField)
  Reflect.deleteProperty(data, numberField)
  fillIn(filled, context)
  fitSchema(filled, versions, locale)
  askForRest(filled, versions, locale)
  return filled
}

/** Asks for what the form needs and nobody answered. */
function askForRest(filled: FilledEntry, versions: FormVersions, locale: Locale): void {
  const words = importWords[locale]
  const known = new Set(
    filled.remarks.flatMap(({ weight, field }) => (weight === 'note' ? [] : (field ?? []))),
  )
  const isMissing = (question: Question) =>
    question.required &&
    valueAt(filled.data, question.path) === undefined &&
    !known.has(fieldOf(question)) &&
    question.path[0] !== ownerField
  const missing = versions.in[locale].questions.filter(isMissing)
  const groups = Map.groupBy(missing, ({ path: [name = ''] }) => name)
  for (const [name, questions] of groups)
    for (const [at, question] of questions.entries()) {
      const { label } = question
      const text =
        filled.data[name] !== undefined
          ? words.neededBelow(label, name, lineFor({ ...question, path: question.path.slice(1) }, locale))
          : at === 0
            ? words.needed(label, linesFor(questions, locale).join(', '))
            : words.neededAbove(label, name)
      filled.remarks.push({ weight: 'needed', field: fieldOf(question), text })
    }
  for (const { path, label, columns = [] } of versions.in[locale].questions) {
    const value = valueAt(filled.data, path)
    for (const [index, row] of (Array.isArray(value) ? (value as Record<string, unknown>[]) : []).entries())
      for (const column of columns)
        if (
          column.required &&
          valueAt(row, column.path) === undefined &&
          !filled.asked.has(`${path.join('.')}.${index + 1}.${column.path.join('.')}`)
        ) {
          const text = words.needed(
            `${label}, ${words.row(index + 1)}: ${column.label}`,
            lineFor(column, locale),
          )
          filled.remarks.push({ weight: 'needed', field: path.join('.'), text })
        }
  }
}
