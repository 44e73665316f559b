import type { AnyEntry, Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { pagesOfActions } from '../knowledge/risk-actions.ts'

/** An action of a risk with the pages that show it is done. */
export interface RiskAction {
  index: number
  what: string
  pages: readonly AnyEntry[]
}

/** The actions of a risk, each with the pages that show it. */
export function actionsOf(graph: KnowledgeGraph, risk: Entry<'risk'>): RiskAction[] {
  const pages = pagesOfActions(graph, risk)
  return risk.data.actions.map((action, index) => ({ index, what: action.do, pages: pages[index] ?? [] }))
}
