import type { AnyEntry, Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'

/**
 * The pages that show an action of a risk is done, one list an action: those the risk names itself, then those of
 * leaders' records that name the risk and the action. Drafts show nothing yet.
 */
export function pagesOfActions(graph: KnowledgeGraph, risk: Entry<'risk'>): AnyEntry[][] {
  const pages = risk.data.actions.map(() => new Set<AnyEntry>())
  for (const { to, field } of graph.linksFrom(risk))
    if (field?.[0] === 'actions') pages[Number(field[1])]?.add(to)
  for (const { from, field } of graph.linksTo(risk)) {
    if (field?.[0] !== 'risks' || !from.complete || !('risks' in from.data)) continue
    const action = from.data.risks?.[Number(field[1])]?.action
    if (action) pages[action - 1]?.add(from)
  }
  return pages.map((each) => [...each].filter(({ complete, data }) => complete && !data.draft))
}
