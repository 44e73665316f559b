import type { Question } from '../forms/form.ts'
import { labelMatcher, type LabelMatcher } from './match-label.ts'
import { clean, readAnswer, type AnswerContext, type ReadAnswer } from './read-answer.ts'

/** The rows of a table as a list of groups of fields, and what became of each cell. Rows are counted from 1. */
export interface TableRead {
  value?: Record<string, unknown>[]
  cells: readonly { row: number; column: Question; written: string; read: ReadAnswer }[]
  /** Cells that fit no column, with the heading of theirs. */
  left: readonly { row: number; heading: string; text: string }[]
}

/**
 * Reads a table under a question that asks for one. Columns are known by their headings; without any known heading they
 * are taken in the order of the question.
 */
export function readTable(
  rows: readonly (readonly string[])[],
  { known, versions, around }: AnswerContext,
): TableRead {
  const columns = versions[0]?.columns ?? []
  const versionsOf = (column: Question) =>
    versions.flatMap(
      (version) => version.columns?.find(({ path }) => path.join() === column.path.join()) ?? [],
    )
  const match = labelMatcher(
    columns.map((column) => ({ item: column, labels: versionsOf(column).map(({ label }) => label) })),
  )
  const written = rows.map((row) => row.map(clean)).filter((row) => row.some((cell) => cell !== ''))
  // A first row that only numbers the answers goes.
  const cells = isTurned(written, match)
    ? turn(match(written[0]?.[0] ?? '') ? written : written.slice(1))
    : written
  const [first = [], ...rest] = cells
  const headed = first.some((cell) => match(cell) !== undefined)
  const order = headed ? first.map((cell) => match(cell)) : columns
  const read: TableRead['cells'][number][] = []
  const left: TableRead['left'][number][] = []
  const value: Record<string, unknown>[] = []
  for (const written of headed ? rest : cells) {
    const group: Record<string, unknown> = {}
    const row = value.length + 1
    written.forEach((cell, index) => {
      const column = order[index]
      if (cell === '') return
      if (!column) {
        left.push({ row, heading: (headed && first[index]) || '', text: cell })
        return
      }
      const context = { known, versions: versionsOf(column), ...(around && { around }) }
      const answer = readAnswer(column, { lines: [cell] }, context)
      read.push({ row, column, written: cell, read: answer })
      if (answer.value !== undefined) setAt(group, column.path, answer.value)
    })
    if (Object.keys(group).length > 0) value.push(group)
  }
  return { ...(value.length > 0 && { value }), cells: read, left }
}

type Rows = readonly (readonly string[])[]

/** True for a table with its questions down the side and an answer in each column. */
const isTurned = (rows: Rows, match: LabelMatcher<unknown>) => {
  const known = (cells: readonly (string | undefined)[]) =>
    cells.filter((cell) => cell && match(cell) !== undefined).length
  return known(rows.map((row) => row[0])) > Math.max(1, known(rows[0] ?? []))
}

/** Swaps rows and columns. */
function turn(rows: Rows): string[][] {
  const width = Math.max(...rows.map((row) => row.length))
  return Array.from({ length: width }, (_none, at) => rows.map((row) => row[at] ?? ''))
}

/** Puts a value into a group of fields, making the groups on the way. */
export function setAt(group: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name, ...rest] = path
  if (name === undefined) return
  if (rest.length === 0) {
    group[name] = value
    return
  }
  const inner = group[name]
  const next = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {}
  group[name] = next
  setAt(next, rest, value)
}
