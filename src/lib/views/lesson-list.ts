import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { rowOf, type Row } from './list.ts'
import type { PageContext } from './page-context.ts'

/** In what order lessons can be read; all but the first have a page, `/lessons/by/newest/`. */
export const lessonOrders = ['reused', 'newest', 'review-due'] as const
export type LessonOrder = (typeof lessonOrders)[number]

/** Rows of lessons in an order. The review order leaves out lessons without a day on which to look again. */
export function lessonRows(
  context: PageContext,
  lessons: readonly Entry<'lesson'>[] = context.graph.all('lesson'),
  order: LessonOrder = 'reused',
): Row[] {
  const keyed = lessons
    .filter(({ data }) => order !== 'review-due' || data.reviewBy !== undefined)
    .map((lesson) => ({ lesson, key: keyOf(context, lesson, order) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.lesson.id < b.lesson.id ? -1 : 1))
  return keyed.map(({ lesson }) => rowOf(context, lesson))
}

/** Smaller keys come first. */
function keyOf({ graph }: PageContext, lesson: Entry<'lesson'>, order: LessonOrder): number | string {
  const { data } = lesson
  if (order === 'reused') return -usesOf(graph, lesson).length
  if (order === 'review-due') return data.reviewBy ?? ''
  return -Number((data.updated ?? data.checkedOn ?? '0').replaceAll('-', ''))
}

/** Pages that took a lesson up: teams that looked at it first, cards made of it, stories that reused it. Each once. */
function usesOf(graph: KnowledgeGraph, lesson: Entry<'lesson'>) {
  const fields: readonly unknown[] = ['lessonsChecked', 'lessons', 'reused']
  const users = graph
    .linksTo(lesson)
    .flatMap(({ from, field }) => (from.kind !== 'note' && fields.includes(field?.[0]) ? [from] : []))
  return [...new Set(users)]
}
