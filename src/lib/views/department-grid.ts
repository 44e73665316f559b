import type { AnyEntry, Entry } from '../content/entry.ts'
import { originalOf } from '../content/translate-graph.ts'
import { nameDepartments } from './department-names.ts'
import type { PageContext } from './page-context.ts'

/** A department with how far it is in on each goal; undefined where nobody has asked it. */
export interface DepartmentRow {
  name: string
  lang?: string
  cells: readonly (string | undefined)[]
}

/** Goals by departments, the departments in the order of the alphabet. */
export function departmentGrid(context: PageContext): {
  goals: readonly Entry<'goal'>[]
  rows: DepartmentRow[]
} {
  const { graph, words, format } = context
  const goals = graph.all('goal').filter(({ data }) => !data.draft && data.departments?.length)
  const all = goals.flatMap((goal) => {
    const written = (originalOf(goal as AnyEntry) as Entry<'goal'>).data.departments
    return (goal.data.departments ?? []).map((department, index) => ({
      ...{ goal, department, entry: goal as AnyEntry, name: department.name.trim() },
      key: (written?.[index]?.name ?? department.name).trim(),
    }))
  })
  const rows = [...nameDepartments(context, all)].map(([key, { name, lang }]): DepartmentRow => ({
    name,
    ...(lang && { lang }),
    cells: goals.map((goal) => {
      const found = all.find((each) => each.goal === goal && each.key === key)?.department
      if (!found) return undefined
      const joined = words.choices.joined[found.joined]
      return found.since ? `${joined}, ${words.portfolio.departments.since(format.day(found.since))}` : joined
    }),
  }))
  return { goals, rows: rows.sort((a, b) => a.name.localeCompare(b.name)) }
}
