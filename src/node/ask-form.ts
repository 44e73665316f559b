import type { Form, Question } from '../lib/forms/form.ts'
import { bodyField, fieldOf } from '../lib/import/choose-form.ts'
import type { Given } from '../lib/import/read-answer.ts'

/** Somebody who is asked: a person at a terminal, or answers from a file, one a line. */
export interface Asker {
  /** The lines of an answer; none when it was left out. */
  ask(question: Question): Promise<readonly string[]>
  close(): void
}

/** More rows than this belong in a file of their own. */
const mostRows = 20

/** Asks the questions of a form in their order, the free text last. Rows of a table end with an empty first answer. */
export async function askForm(
  form: Form,
  asker: Asker,
  skip: (field: string) => boolean,
): Promise<ReadonlyMap<string, Given>> {
  const given = new Map<string, Given>()
  for (const question of form.questions) {
    const field = fieldOf(question)
    if (skip(field)) continue
    const answer = question.columns
      ? { lines: [], rows: await askRows(question, question.columns, asker) }
      : { lines: await asker.ask(question) }
    if (answer.lines.length > 0 || (answer.rows?.length ?? 0) > 1) given.set(field, answer)
  }
  if (form.body) {
    const lines = await asker.ask({ path: [bodyField], asks: 'text', required: false, ...form.body })
    if (lines.length > 0) given.set(bodyField, { lines })
  }
  return given
}

async function askRows(question: Question, columns: readonly Question[], asker: Asker): Promise<string[][]> {
  const rows = [columns.map(({ label }) => label)]
  for (let number = 1; number <= mostRows; number += 1) {
    const row: string[] = []
    for (const [at, column] of columns.entries()) {
      const label = `${question.label} ${number}: ${column.label}`
      // An empty first answer ends the table, so it is never insisted upon.
      const lines = await asker.ask({ ...column, label, required: column.required && at > 0 })
      if (at === 0 && lines.length === 0) return rows
      row.push(lines.join('\n'))
    }
    rows.push(row)
  }
  return rows
}
