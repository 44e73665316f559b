import type { KnowledgeGraph } from '../../../content/graph.ts'
import { addDays } from '../../../knowledge/days.ts'
import type { Change, History } from '../../../knowledge/history.ts'
import { exampleHistory } from '../../example-history.ts'
import { exampleTerm, exampleZone } from '../../example-zone.ts'
import { defineRule } from '../../rule.ts'

const mostOf = 0.6
const fewestChanges = 10

/** Changes to a glossary, so many of them by one person. */
const changes = (byOne: number, { year = 2026, all = fewestChanges } = {}) => ({
  ...exampleZone,
  'glossary/aim.mdx': exampleTerm('Aim'),
  'glossary/cycle.mdx': exampleTerm('Cycle'),
  ...exampleHistory(
    ...Array.from({ length: all }, (_, index) => ({
      day: `${year}-0${Math.min(9, index + 1)}-15`,
      by: index < byOne ? 1 : index,
      files: { [`glossary/${index % 2 === 0 ? 'aim' : 'cycle'}.mdx`]: `version ${index}` },
    })),
  ),
})

interface Values {
  section: string
  own: number
  all: number
  pages: number
}

export const onePerson = defineRule({
  id: 'knowledge/one-person',
  severity: 'info',
  summary: 'Most of the changes in one part of the site came from one person.',
  why: 'Districts lost what they had learned when the one person who kept it left (CRPE 2018). A second person who writes there now and then is enough.',
  messages: {
    one: ({ section, own, all, pages }: Values) =>
      `${own} of the ${all} changes in \`${section}/\` in the last year came from one person. ${pages === 0 ? 'If that role were empty tomorrow, few others would know these pages.' : `If that role were empty tomorrow, ${pages === 1 ? 'one page' : `${pages} pages`} would have no one who has worked on ${pages === 1 ? 'it' : 'them'}.`} Ask a second person to read and change a page there.`,
  },
  examples: {
    passes: [changes(6), changes(10, { year: 2024 }), changes(9, { all: 9 })],
    fails: [changes(7), changes(10)],
  },
  *check({ graph, history, today }) {
    const since = addDays(today, -365)
    for (const [section, pages] of changesBySection(graph, history)) {
      const byCommit = new Map<string, string>()
      for (const changes of pages)
        for (const { day, commit, author } of changes) if (day > since) byCommit.set(commit, author)
      if (byCommit.size < fewestChanges) continue
      const [author, own] = mostFrequent(byCommit.values())
      if (own <= byCommit.size * mostOf) continue
      const alone = pages.filter((changes) => changes.every((change) => change.author === author)).length
      yield { message: 'one', values: { section, own, all: byCommit.size, pages: alone } }
    }
  },
})

/** For each folder, the saved changes of each of its pages. */
function changesBySection(graph: KnowledgeGraph, history: History): Map<string, (readonly Change[])[]> {
  const sections = new Map<string, (readonly Change[])[]>()
  if (history.state !== 'whole') return sections
  for (const { path } of graph.entries) {
    const changes = history.changesOf(path)
    const section = path.slice(0, path.indexOf('/'))
    const known = sections.get(section)
    if (changes.length === 0) continue
    if (known) known.push(changes)
    else sections.set(section, [changes])
  }
  return sections
}

/** The most frequent of these, and how often it comes. */
function mostFrequent(values: Iterable<string>): [string, number] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])
}
