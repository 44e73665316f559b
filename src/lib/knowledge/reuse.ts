import type { AnyEntry, Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { prototypesBehind } from './lesson-evidence.ts'
import { isOwn, ownPrototypes } from './own-work.ts'

/** Something learned in one school that a team in another school built on. */
export interface Reuse {
  /** The lesson looked at first, or the prototype or card it was adapted from. */
  what: AnyEntry
  from: readonly Entry<'school'>[]
  by: Entry<'prototype'>
  /** Schools of the team that are not among those it comes from. */
  to: readonly Entry<'school'>[]
}

const fields: readonly unknown[] = ['lessonsChecked', 'adaptedFrom']

/** Every reuse across schools by the zone's own prototypes, in the order of their files. */
export function reusesIn(graph: KnowledgeGraph): Reuse[] {
  return ownPrototypes(graph).flatMap((by) => {
    const schools = graph.linkedTo(by, 'school')
    const used = graph.linksFrom(by).filter(({ to, field }) => fields.includes(field?.[0]) && to.complete)
    return [...new Set(used.map((link) => link.to))].flatMap((what): Reuse[] => {
      const from = schoolsBehind(graph, what)
      const to = schools.filter((school) => !from.includes(school))
      return from.length > 0 && to.length > 0 ? [{ what, from, by, to }] : []
    })
  })
}

/** The schools in which something was learned. */
export function schoolsBehind(graph: KnowledgeGraph, what: AnyEntry): Entry<'school'>[] {
  const prototypes =
    what.kind === 'lesson'
      ? prototypesBehind(graph, what)
      : what.kind === 'prototype'
        ? [what]
        : graph.linkedTo(what, 'prototype')
  const origins = what.kind === 'strategy' ? [what, ...prototypes] : prototypes
  return [...new Set(origins.flatMap((origin) => graph.linkedTo(origin as AnyEntry, 'school')))]
}

/** How much a school takes up and gives back. Counts, never a rank. */
export interface GiveAndTake {
  school: Entry<'school'>
  prototypes: number
  /** Prototypes that built on something from another school. */
  building: number
  lessons: number
  /** Lessons of the school that a team elsewhere built on. */
  taken: number
}

/** One row a school of the zone, in the order of their names. */
export function giveAndTakeOf(graph: KnowledgeGraph): GiveAndTake[] {
  const reuses = reusesIn(graph)
  const lessons = graph.all('lesson').filter(isOwn)
  const own = ownPrototypes(graph)
  return graph
    .all('school')
    .filter(isOwn)
    .map((school) => {
      const here = own.filter((prototype) => graph.linkedTo(prototype, 'school').includes(school))
      const given = lessons.filter((lesson) => schoolsBehind(graph, lesson as AnyEntry).includes(school))
      return {
        school,
        prototypes: here.length,
        building: here.filter((by) => reuses.some((reuse) => reuse.by === by && reuse.to.includes(school)))
          .length,
        lessons: given.length,
        taken: given.filter((lesson) => reuses.some(({ what }) => what === (lesson as AnyEntry))).length,
      }
    })
    .sort((a, b) => a.school.title.localeCompare(b.school.title))
}
