import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Decision } from '../content/schemas/index.ts'
import { lastResultDay } from '../knowledge/cycle-days.ts'
import { stateOfCycle } from '../knowledge/cycle-state.ts'

/** One prototype of the zone's own as a leader sees it among all others. */
export interface PortfolioRow {
  prototype: Entry<'prototype'>
  schools: readonly Entry<'school'>[]
  /** Cycles that have begun and are not decided. */
  open: readonly Entry<'cycle'>[]
  /** The latest decision and its day, when it has one. */
  decision?: Decision
  decidedOn?: string
  /** The largest scale of its cycles, 1 to 7; 0 while none says. */
  scale: number
  /** False once it was adopted, paused or abandoned and no cycle runs. */
  underWay: boolean
}

const ended: readonly (Decision | undefined)[] = ['adopt', 'pause', 'abandon']

/** The zone's own prototypes; drafts and work retold from elsewhere are left out. Made once a run for all rules. */
export function listPortfolio(graph: KnowledgeGraph, today: string): readonly PortfolioRow[] {
  let known = made.get(graph)
  if (known?.today !== today) {
    known = { today, rows: makeRows(graph, today) }
    made.set(graph, known)
  }
  return known.rows
}

const made = new WeakMap<KnowledgeGraph, { today: string; rows: readonly PortfolioRow[] }>()

function makeRows(graph: KnowledgeGraph, today: string): PortfolioRow[] {
  return graph
    .all('prototype')
    .filter(({ data }) => !data.draft && !data.borrowed)
    .map((prototype) => {
      const cycles = graph.cyclesOf(prototype)
      const open = cycles.filter((cycle) => ['open', 'waiting'].includes(stateOfCycle(cycle, today)))
      const decided = cycles.findLast(({ data }) => data.decision !== undefined)
      const decision = decided?.data.decision
      const decidedOn = decided && lastResultDay(decided)
      return {
        prototype,
        schools: graph.linkedTo(prototype, 'school'),
        open,
        ...(decision && { decision }),
        ...(decidedOn && { decidedOn }),
        scale: Math.max(0, ...cycles.map(({ data }) => data.scale ?? 0)),
        underWay: open.length > 0 || !ended.includes(decision),
      }
    })
}

/** The prototypes of each school. */
export function bySchool(rows: readonly PortfolioRow[]): Map<Entry<'school'>, PortfolioRow[]> {
  const schools = new Map<Entry<'school'>, PortfolioRow[]>()
  for (const row of rows) {
    for (const school of row.schools) {
      const list = schools.get(school)
      if (list) list.push(row)
      else schools.set(school, [row])
    }
  }
  return schools
}
