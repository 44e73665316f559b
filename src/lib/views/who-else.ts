import type { AnyEntry, Entry } from '../content/entry.ts'
import { isOwn } from '../knowledge/own-work.ts'
import { formatGrades } from './evidence-place.ts'
import type { PageContext } from './page-context.ts'
import { practiceOf } from './practice.ts'

/** Somebody who works on the same thing, and on what. */
export interface WhoElse {
  entry: Entry<'prototype'> | Entry<'community'>
  schools: readonly Entry<'school'>[]
  /** In the language of the page: `same problem`, `same practice: conferences`, `grade 8 too`. */
  why: string
}

const most = 5
const mostByGrade = 2

/**
 * Other prototypes and communities of the zone on the same problem, then with the same practice, then in the
 * same grade: five at most, each once. `known` are named elsewhere on the page.
 */
export function whoElse(
  context: PageContext,
  prototype: Entry<'prototype'>,
  known: readonly AnyEntry[] = [],
): WhoElse[] {
  const { graph, words } = context
  const say = words.predictions.whoElse
  const taken = new Set<AnyEntry>([prototype, ...known])
  const found: WhoElse[] = []
  const add = (entry: AnyEntry, why: string) => {
    if ((entry.kind !== 'prototype' && entry.kind !== 'community') || taken.has(entry) || !isOwn(entry))
      return
    if (!entry.complete || found.length >= most) return
    taken.add(entry)
    found.push({ entry, why, schools: graph.linkedTo(entry, 'school') })
  }
  for (const problem of graph.linkedTo(prototype, 'problem')) {
    for (const other of graph.linkedFrom(problem, 'prototype')) add(other, say.problem)
    for (const other of graph.linkedFrom(problem, 'community')) add(other, say.problem)
  }
  for (const id of prototype.data.practiceTags ?? []) {
    const tag = graph.practiceTags.get(id)
    const practice = tag && practiceOf(context, tag)
    for (const page of practice?.pages ?? []) add(page, say.practice(practice?.name ?? ''))
  }
  const grades = prototype.data.grades ?? []
  const inGrade = graph
    .all('prototype')
    .filter(
      (other) =>
        !taken.has(other) && isOwn(other) && other.data.grades?.some((each) => grades.includes(each)),
    )
  for (const other of inGrade.slice(0, mostByGrade))
    add(
      other,
      say.grade(
        formatGrades(
          context,
          other.data.grades?.filter((each) => grades.includes(each)),
        ),
      ),
    )
  return found
}
