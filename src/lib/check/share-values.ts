import { isKind, type AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { FieldPath } from '../content/issue.ts'
import { measuresFor } from '../knowledge/measures.ts'
import { isShareOfStudents } from './student-shares.ts'

/** A counted share of students in a field or on a line of `data.csv`, with how many students it is of. */
export type ShareValue = { percent: number; of?: number } & (
  { entry: AnyEntry; field: FieldPath } | { path: string; line: number }
)

/** Every result, baseline and row whose measure is a share of students. */
export function* listShareValues(graph: KnowledgeGraph): Generator<ShareValue> {
  for (const entry of graph.entries) {
    if (isKind(entry, 'cycle')) {
      const results = entry.data.results ?? []
      if (results.length === 0) continue
      const shares = new Set(
        measuresFor(graph, entry).flatMap((item) => (isShareOfStudents(item) ? item.id : [])),
      )
      for (const [index, { measure, value, students }] of results.entries())
        if (value !== undefined && shares.has(measure))
          yield { percent: value, ...of(students), entry, field: ['results', index, 'value'] }
    }
    if (isKind(entry, 'prototype')) {
      for (const [index, measure] of (entry.data.measures ?? []).entries())
        if (measure.baseline && !measure.baseline.measure && isShareOfStudents(measure)) {
          const { value, students } = measure.baseline
          yield { percent: value, ...of(students), entry, field: ['measures', index, 'baseline', 'value'] }
        }
    }
  }
  for (const file of graph.beside) {
    if (file.role !== 'data') continue
    const measures = graph.get('prototype', file.owner)?.data.measures ?? []
    const shares = new Set(measures.flatMap((item) => (isShareOfStudents(item) ? item.id : [])))
    for (const { measure, value, n, line } of file.points)
      if (shares.has(measure)) yield { percent: value, ...of(n), path: file.path, line }
  }
}

const of = (students: number | undefined) => (students === undefined ? {} : { of: students })
