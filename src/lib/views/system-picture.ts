import type { Bar } from '../charts/bar-layout.ts'
import type { AnyEntry, Entry } from '../content/entry.ts'
import { originalOf } from '../content/translate-graph.ts'
import { ownCyclesOf, ownPrototypes } from '../knowledge/own-work.ts'
import { nameDepartments } from './department-names.ts'
import { formatStudents } from './evidence-value.ts'
import type { ChartCell, ChartText } from './chart-table.ts'
import type { PageContext } from './page-context.ts'
import type { BarChartView } from './work-flow.ts'

/** One thing that got in the way of a cycle. */
export interface Obstacle {
  what: string
  kind: string
  department?: string
  /** The department in the words of the writer, the same in every language of the page. */
  departmentKey?: string
  cycle: Entry<'cycle'>
  prototype: Entry<'prototype'>
  flexibility?: AnyEntry
}

/** Everything that teams wrote down as being in the way, in the order of their files. */
export function obstaclesOf({ graph, words }: PageContext): Obstacle[] {
  return ownPrototypes(graph).flatMap((prototype) =>
    ownCyclesOf(graph, prototype).flatMap((cycle) =>
      (cycle.data.inTheWay ?? []).map(({ what, kind, department }, index) => {
        const written = originalOf(cycle as AnyEntry) as Entry<'cycle'>
        const departmentKey = written.data.inTheWay?.[index]?.department ?? department
        const link = graph
          .linksFrom(cycle as AnyEntry)
          .find(({ field }) => field?.[0] === 'inTheWay' && field[1] === index)
        return {
          ...{ what, kind: words.records.obstacles[kind], cycle, prototype },
          ...(department && { department }),
          ...(departmentKey && { departmentKey }),
          ...(link && { flexibility: link.to }),
        }
      }),
    ),
  )
}

/** What is in the way, by kind and by department; undefined while nothing is written down. */
export function inTheWayCharts(
  context: PageContext,
): { kinds: BarChartView; departments: BarChartView } | undefined {
  const { words, format } = context
  const say = words.portfolio.way
  const obstacles = obstaclesOf(context)
  if (obstacles.length === 0) return undefined
  const cycles = new Set(obstacles.map(({ cycle }) => cycle)).size
  const sentences = [
    say.says(obstacles.length, format.number(obstacles.length), format.number(cycles)),
    say.limit,
  ]
  const kinds = countBy(
    context,
    obstacles.map(({ kind }) => kind),
  )
  const names = nameDepartments(
    context,
    obstacles.flatMap(({ cycle, department: name, departmentKey: key }) =>
      name && key ? [{ entry: cycle as AnyEntry, name, key }] : [],
    ),
  )
  const departments = countBy(
    context,
    obstacles.map(({ departmentKey = '' }) => names.get(departmentKey)?.name ?? say.nobody),
  )
  const most = mostOf(kinds)
  const asked = mostOf(departments.filter(({ label }) => label !== say.nobody))
  const chart = (id: string, finding: string, caption: string, column: string, bars: readonly Bar[]) => ({
    ...{ id, finding, caption, sentences, bars },
    csv: `/leading/${id}.csv`,
    table: tableOfBars(bars, column, say.count),
  })
  return {
    kinds: chart(
      'in-the-way-by-kind',
      most
        ? say.finding(
            format.list(most.labels),
            most.text,
            format.number(obstacles.length),
            most.labels.length > 1,
          )
        : say.title,
      say.caption,
      say.kind,
      kinds,
    ),
    departments: chart(
      'in-the-way-by-department',
      asked
        ? say.departments(format.list(asked.labels), asked.text, asked.labels.length > 1)
        : say.byDepartment,
      say.captionDepartments,
      say.department,
      departments,
    ),
  }
}

const tiesShown = 2

/** The longest bars; nothing when more than two are as long, because then none stands out. */
function mostOf(bars: readonly Bar[]): { labels: string[]; text: string } | undefined {
  const most = Math.max(0, ...bars.map(({ value }) => value))
  const longest = bars.filter(({ value }) => value === most)
  const [first] = longest
  return first && longest.length <= tiesShown
    ? { labels: longest.map(({ label }) => label), text: first.text }
    : undefined
}

/** Prototypes by grade, lowest grade first; undefined while no prototype names its grades. */
export function servedChart(context: PageContext): BarChartView | undefined {
  const { graph, words, format } = context
  const say = words.portfolio.served
  const grades = ownPrototypes(graph).flatMap(({ data }) => [...new Set((data.grades ?? []).flatMap(unfold))])
  if (grades.length === 0) return undefined
  const order = (label: string) => (label === 'K' ? 0 : Number(label))
  const counted = countBy(context, grades).sort((a, b) => order(a.label) - order(b.label))
  const most = mostOf(counted)
  const bars = counted.map((bar) => ({ ...bar, label: say.grade(bar.label) }))
  return {
    id: 'prototypes-by-grade',
    finding: most ? say.finding(format.list(most.labels), most.text, most.labels.length > 1) : say.title,
    caption: say.caption,
    sentences: [say.says(format.number(bars.length)), say.limit],
    csv: '/leading/prototypes-by-grade.csv',
    table: tableOfBars(bars, say.gradeColumn, say.prototypes),
    bars,
  }
}

/** `6-8` as its grades; what is no number stays as it is. */
function unfold(grade: string): string[] {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(grade) ?? []
  if (!from || !to || Number(to) < Number(from) || Number(to) > 13) return [grade]
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${Number(from) + index}`)
}

/** Who could miss out, prototype by prototype; a group under the zone's minimum is never a number. */
export const leftOutRows = (context: PageContext) =>
  ownPrototypes(context.graph)
    .sort((a, b) => a.title.localeCompare(b.title))
    .map((prototype) => ({
      prototype,
      students: studentsIn(context, prototype),
      answer: prototype.data.leftOut,
    }))

/** Students in the largest cycle: a number that was counted, else the band that was planned. */
function studentsIn(context: PageContext, prototype: Entry<'prototype'>): string {
  const cycles = ownCyclesOf(context.graph, prototype)
  const counted = cycles.flatMap(({ data }) => (data.results ?? []).flatMap(({ students }) => students ?? []))
  const band = cycles.findLast(({ data }) => data.students !== undefined)?.data.students
  return formatStudents(context, counted.length > 0 ? Math.max(...counted) : band)
}

/** How often each word comes, the most frequent first, then by the alphabet. */
function countBy({ format }: PageContext, words: readonly string[]): Bar[] {
  return [...Map.groupBy(words, (word) => word)]
    .map(([label, { length }]) => ({ label, value: length, text: format.number(length) }))
    .sort((a, b) => b.value - a.value || a.label.localeCompare(b.label))
}

const tableOfBars = (bars: readonly Bar[], name: string, count: string): ChartText['table'] => ({
  columns: [{ name }, { name: count, number: true }],
  rows: bars.map(({ label, value, text }): ChartCell[] => [{ text: label }, { text, raw: value }]),
})
