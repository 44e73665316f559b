import type { BodyTable } from '../content/body-parts.ts'
import type { Span } from '../content/issue.ts'
import { countsStudents } from './small-groups.ts'

/** A number of students in a cell of a table, or what can be worked out of a cell that was left out. */
export interface TableCount {
  count: number
  /** True when the cell hides its number and the others give it away. */
  derived: boolean
  text: string
  span: Span
}

const total = /^(?:total|all|all students|overall|sum|todos|todas|en total)$/i
const hidden = /^(?:<|≤|fewer|less|menos|\*|–|—|-$|n\s?<|s$|ds$|hidden|oculto|suppressed|suprimido)/i
const number = /^\d{1,6}$/

/** Counts in the columns of a table whose head is a word for students, or "n". */
export function findTableCounts({ rows }: BodyTable): TableCount[] {
  const [head = [], ...body] = rows
  return head.flatMap((name, column) => {
    if (
      !countsStudents(name.text.replace(/^(?:number|count|número) (?:of|de) /i, '')) &&
      !/^n$/i.test(name.text)
    )
      return []
    const cells = body.flatMap((row) => {
      const cell = row[column]
      return cell ? [{ ...cell, isTotal: total.test(row[0]?.text ?? '') }] : []
    })
    const shown = cells.flatMap((cell) =>
      number.test(cell.text) ? { ...cell, count: Number(cell.text) } : [],
    )
    const counts = shown.map(({ count, text, span }) => ({ count, text, span, derived: false }))
    const left = cells.filter((cell) => hidden.test(cell.text))
    const [sum] = shown.filter((cell) => cell.isTotal)
    const [only] = left
    if (!sum || !only || left.length > 1) return counts
    const parts = shown.filter((cell) => !cell.isTotal).reduce((all, cell) => all + cell.count, 0)
    return [...counts, { count: sum.count - parts, text: only.text, span: only.span, derived: true }]
  })
}
