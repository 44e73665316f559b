import type { Entry } from '../../../content/entry.ts'
import type { KnowledgeGraph } from '../../../content/graph.ts'
import { isClosed } from '../../../knowledge/cycle-state.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

/** A grade or department and wider. */
const largeScale = 4
const fewestLow = 2

const zone = (scale: number, ...levels: readonly [number, number, number]) => ({
  'schools/ada-lovelace-middle.mdx': '---\ntitle: Ada Lovelace Middle\nlevel: middle\n---\n',
  'readiness/ada.mdx': `---
title: Ada Lovelace in August
school: ada-lovelace-middle
date: 2026-08-20
areas:
  leadership: { level: ${levels[0]} }
  space: { level: ${levels[1]} }
  teaching: { level: ${levels[2]} }
---
`,
  'prototypes/codes/index.mdx': examplePrototype(),
  'prototypes/codes/cycle-01.mdx': `---\nscale: ${scale}\nstarts: 2026-11-30\n---\n`,
})

export const lowStart = defineRule({
  id: 'readiness/low-start',
  severity: 'tip',
  summary: 'A large test starts in a school that is not ready in two or more areas.',
  why: 'A hard start in a tired school hurts the students there twice: they lose time, and the idea is called a failure. Start where the school is ready, and give the others help first (Education Elements 2016).',
  messages: {
    low: ({ school, low, areas, date }: { school: string; low: number; areas: number; date: string }) =>
      `${school} was at “not yet” in ${low} of ${areas} areas on ${date}, and this cycle starts with a grade or more. Support first, and start later or with one class? Ready now? Write a new readiness check.`,
  },
  examples: {
    passes: [zone(4, 3, 1, 2), zone(3, 1, 1, 2)],
    fails: [zone(4, 1, 1, 3), zone(5, 1, 1, 1)],
  },
  *check({ graph }) {
    const latest = latestBySchool(graph)
    if (latest.size === 0) return
    for (const cycle of graph.all('cycle')) {
      if ((cycle.data.scale ?? 0) < largeScale || isClosed(cycle) || cycle.data.borrowed) continue
      const prototype = graph.linkedTo(cycle, 'prototype')[0]
      for (const school of prototype ? graph.linkedTo(prototype, 'school') : []) {
        const { date = '', areas = {} } = latest.get(school.id)?.data ?? {}
        const levels = Object.values(areas).map((area) => area?.level)
        const low = levels.filter((level) => level === 1).length
        if (low < fewestLow) continue
        const values = { school: school.title, low, areas: levels.length, date }
        yield { entry: cycle, field: ['scale'], message: 'low', values }
      }
    }
  },
})

/** The last readiness check of each school, by the id of the school. */
function latestBySchool(graph: KnowledgeGraph): ReadonlyMap<string, Entry<'readiness'>> {
  const inOrder = graph
    .all('readiness')
    .filter(({ data }) => !data.draft)
    .sort((a, b) => (a.data.date < b.data.date ? -1 : 1))
  return new Map(
    inOrder.flatMap((entry) => graph.linkedTo(entry, 'school').map((school) => [school.id, entry] as const)),
  )
}
