import { isKind, type AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { FieldPath, Span } from '../content/issue.ts'
import type { Measure } from '../content/schemas/index.ts'
import { measuresFor } from '../knowledge/measures.ts'
import { countsStudents, findStudentCounts, type StudentCount } from './small-groups.ts'

/** The counts of students in one place of an entry: a paragraph or a text field. */
export interface CountedPlace {
  place: { field: FieldPath } | { span: Span }
  counts: StudentCount[]
}

/** Every text of an entry that counts students: prose of the body and of the fields. */
export const listTextCounts = (entry: AnyEntry): CountedPlace[] =>
  [
    ...entry.body.blocks.map(({ text, span }) => ({ place: { span }, text })),
    ...listTexts(entry.data, []).map(({ field, text }) => ({ place: { field }, text })),
  ]
    .map(({ place, text }) => ({ place, counts: findStudentCounts(text) }))
    .filter(({ counts }) => counts.length > 0)

/** The numbers of students in every `data.csv`, with their lines. */
export function listStudentRows(
  graph: KnowledgeGraph,
): { path: string; rows: { line: number; count: number }[] }[] {
  return graph.beside.flatMap((file) => {
    if (file.role !== 'data') return []
    const measures = studentMeasures(graph.get('prototype', file.owner)?.data.measures)
    const rows = file.points.flatMap(({ line, n, value, measure }) => [
      ...(n === undefined ? [] : [{ line, count: n }]),
      ...(measures.has(measure) ? [{ line, count: value }] : []),
    ])
    return [{ path: file.path, rows }]
  })
}

/** Text fields, however deep. The size of a problem is read as one text: "5" and "of 26 pupils" belong together. */
function listTexts(value: unknown, field: FieldPath): { field: FieldPath; text: string }[] {
  if (typeof value === 'string') return value.includes(' ') ? [{ field, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  if (field.at(-1) === 'howMany') {
    const { value: size, of, source } = value as { value?: unknown; of?: string; source?: string }
    return [{ field, text: `${String(size ?? '')} ${of ?? ''}` }, ...listTexts(source, [...field, 'source'])]
  }
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return steps.flatMap(([step, inner]) => listTexts(inner, [...field, step]))
}

/** Every field of an entry that holds a number of students. */
export function listNumberCounts(
  graph: KnowledgeGraph,
  entry: AnyEntry,
): { field: FieldPath; count: number }[] {
  const found: { field: FieldPath; count: number }[] = []
  const add = (field: FieldPath, count: number | undefined) => {
    if (typeof count === 'number') found.push({ field, count })
  }
  if (isKind(entry, 'cycle')) {
    const measures = studentMeasures(measuresFor(graph, entry))
    for (const [index, result] of (entry.data.results ?? []).entries()) {
      add(['results', index, 'students'], result.students)
      if (measures.has(result.measure)) add(['results', index, 'value'], result.value)
    }
  }
  if (isKind(entry, 'goal'))
    for (const [index, { students }] of (entry.data.howMuch?.counted ?? []).entries())
      add(['howMuch', 'counted', index, 'students'], students)
  if (isKind(entry, 'prototype')) {
    const measures = studentMeasures(entry.data.measures)
    for (const [index, { id, baseline }] of (entry.data.measures ?? []).entries()) {
      add(['measures', index, 'baseline', 'students'], baseline?.students)
      if (measures.has(baseline?.measure ?? id))
        add(['measures', index, 'baseline', 'value'], baseline?.value)
    }
  }
  return found
}

/** Ids of the measures whose values are students, for example "Pupils who did not speak". */
const studentMeasures = (measures: readonly Measure[] = []): ReadonlySet<string> =>
  new Set(
    measures
      .filter(({ kind, name, unit }) => kind === 'count' && countsStudents(unit ?? name))
      .map(({ id }) => id),
  )
