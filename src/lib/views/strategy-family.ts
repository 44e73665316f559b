import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { statusOf, type Status } from '../knowledge/status.ts'
import type { PageContext } from './page-context.ts'

/** A prototype of the family of a card, with those adapted from it. */
export interface FamilyMember {
  entry: Entry<'prototype'>
  schools: readonly Entry<'school'>[]
  status: Status
  /** What the team changed for its own place. */
  changed: NonNullable<Entry<'prototype'>['data']['changedForUs']>
  children: FamilyMember[]
}

/**
 * Who used a card and who adapted it from whom: prototypes that its sites name or that started from it, the
 * ones those were adapted from, and all that were adapted from any of them.
 */
export function familyOf(context: PageContext, strategy: Entry<'strategy'>): FamilyMember[] {
  const { graph, today } = context
  const members = membersOf(graph, strategy)
  const placed = new Set<Entry<'prototype'>>()
  const build = (entry: Entry<'prototype'>): FamilyMember => {
    placed.add(entry)
    const children = adaptedBy(graph, entry).filter((child) => members.has(child) && !placed.has(child))
    return {
      entry,
      schools: graph.linkedTo(entry, 'school'),
      status: statusOf(graph, entry, today),
      changed: entry.data.changedForUs ?? [],
      children: children.map(build),
    }
  }
  const isFirst = (entry: Entry<'prototype'>) => {
    const parent = originOf(graph, entry)
    return !parent || !members.has(parent)
  }
  const first = [...members].filter(isFirst).map(build)
  // Those that name each other as their origin have no first one.
  const rest = [...members].flatMap((entry) => (placed.has(entry) ? [] : [build(entry)]))
  return [...first, ...rest]
}

function membersOf(graph: KnowledgeGraph, strategy: Entry<'strategy'>): Set<Entry<'prototype'>> {
  const members = new Set([...graph.linkedTo(strategy, 'prototype'), ...adaptedBy(graph, strategy)])
  // A set that grows while it is walked is walked to its end.
  for (const member of members) {
    const origin = originOf(graph, member)
    if (origin) members.add(origin)
    for (const child of adaptedBy(graph, member)) members.add(child)
  }
  return members
}

/** The prototype that one was adapted from. */
function originOf(graph: KnowledgeGraph, entry: Entry<'prototype'>): Entry<'prototype'> | undefined {
  const link = graph.linksFrom(entry).find(({ field }) => field?.[0] === 'adaptedFrom')
  return link?.to.kind === 'prototype' && link.to.complete ? link.to : undefined
}

function adaptedBy(
  graph: KnowledgeGraph,
  entry: Entry<'prototype'> | Entry<'strategy'>,
): Entry<'prototype'>[] {
  return graph
    .linksTo(entry)
    .flatMap(({ from, field }) =>
      from.kind === 'prototype' && from.complete && field?.[0] === 'adaptedFrom' ? [from] : [],
    )
}
