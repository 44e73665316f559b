import { splitFence } from '../content/fence.ts'
import { parseFrontmatter } from '../content/frontmatter.ts'
import { schemas } from '../content/schemas/index.ts'
import type { Form } from '../forms/form.ts'
import { writeEntry } from '../forms/write-entry.ts'
import type { Locale } from '../i18n/locale.ts'
import { answerWords, rowWords } from './answer-words.ts'
import { fieldOf, type FormVersions } from './choose-form.ts'
import type { FilledEntry, Remark } from './filled-entry.ts'
import { lineFor } from './line-for.ts'
import { isEqual, newParts } from './same-write-up.ts'
import { valueAt } from './value-at.ts'
import { importWords } from './words.ts'

/** Answers for a file that is there: the fields it has not, what waits in its text, and what to tell. */
export interface Addition {
  fresh: Record<string, unknown>
  left: FilledEntry['left']
  remarks: Remark[]
}

/**
 * Sorts answers for a file that is there. What stands in it stays. A row that is not complete would make a sound page
 * unsound, so it waits in the text.
 */
export function additionTo(
  there: Readonly<Record<string, unknown>>,
  data: Readonly<Record<string, unknown>>,
  versions: FormVersions,
  locale: Locale,
): Addition {
  const words = importWords[locale]
  const form = versions.in[locale]
  const addition: Addition = { fresh: {}, left: [], remarks: [] }
  for (const [name, value] of Object.entries(data)) if (!(name in there)) addition.fresh[name] = value
  for (const question of form.questions) {
    const { label, path } = question
    const [said, stands] = [valueAt(data, path), valueAt(there, path)]
    if (said === undefined || (path[0] ?? '') in addition.fresh || isEqual(said, stands)) continue
    const text = words.kept(label, answerWords(question, said, locale))
    addition.remarks.push({ weight: 'unclear', field: fieldOf(question), text })
  }
  takeUnfit(addition, there, versions, locale)
  return addition
}

/** Moves what would make the file unsound out of its fields: a row of a table, or all of an answer. */
function takeUnfit(
  { fresh, left, remarks }: Addition,
  there: Readonly<Record<string, unknown>>,
  versions: FormVersions,
  locale: Locale,
): void {
  const words = importWords[locale]
  const form = versions.in[versions.locale]
  for (const [name, value] of Object.entries(fresh)) {
    const unfit = unfitParts(form, { ...there, ...fresh }, name)
    const question = questionOf(form, name)
    if (unfit.size === 0 || !question) continue
    const { label } = questionOf(versions.in[locale], name) ?? question
    const rows = Array.isArray(value) && question.columns ? (value as Record<string, unknown>[]) : undefined
    if (!rows || unfit.has(undefined)) {
      left.push({ heading: question.label, text: answerWords(question, value, versions.locale) })
      Reflect.deleteProperty(fresh, name)
      continue
    }
    rows.forEach((row, at) => {
      if (!unfit.has(at)) return
      left.push({ heading: question.label, text: rowWords(question.columns ?? [], row, versions.locale) })
      const text = words.rowWaits(label, at + 1, lineFor(question, locale))
      remarks.push({ weight: 'needed', field: name, text })
    })
    const whole = rows.filter((_row, at) => !unfit.has(at))
    if (whole.length > 0) fresh[name] = whole
    else Reflect.deleteProperty(fresh, name)
  }
}

const questionOf = (form: Form, name: string) => form.questions.find(({ path }) => path[0] === name)

/** The rows of a field that the schema refuses; undefined stands for the field itself. */
function unfitParts(form: Form, data: Record<string, unknown>, name: string): Set<unknown> {
  const issues = schemas[form.kind].safeParse(data).error?.issues ?? []
  return new Set(
    issues.flatMap(({ path: [field, row] }) =>
      field === name ? [typeof row === 'number' ? row : undefined] : [],
    ),
  )
}

/** The text of a cycle's file with fields before its closing line and text at its end, each unless it stands there. */
export function addToEntry(text: string, fresh: Readonly<Record<string, unknown>>, body: string): string {
  const fence = splitFence(text)
  if (!fence) return text
  const lines = writeEntry('cycle', fresh).split('\n').slice(1, -2)
  const added = lines.map((line) => `${line}\n`).join('')
  const fresher = newParts(body, parseFrontmatter(text).body)
  if (added === '' && fresher === '') return text
  const rest = text.slice(fence.yamlEnd).trimEnd()
  const whole = `${text.slice(0, fence.yamlEnd)}${added}${rest}\n${fresher === '' ? '' : `\n${fresher}\n`}`
  return text.includes('\r\n') ? whole.replace(/\r?\n/g, '\r\n') : whole
}
