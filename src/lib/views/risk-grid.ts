import type { AnyEntry, Entry } from '../content/entry.ts'
import { pagesOfActions, staleSince } from '../knowledge/risk-actions.ts'
import type { PageContext } from './page-context.ts'

/** `linked`: a page shows that an action is done; `stale`: its newest one is over a semester old. */
export type CoverState = 'linked' | 'stale' | 'none'

export interface CoverCell {
  what: string
  state: CoverState
  /** The page to look at. */
  page?: AnyEntry
  /** Other pages that show it. */
  more: number
}

export interface RiskGrid {
  reading: string
  /** The most actions a risk has. */
  columns: number
  rows: readonly { risk: Entry<'risk'>; cells: readonly CoverCell[] }[]
}

/** Every risk with the state of each of its actions. */
export function riskGrid(context: PageContext): RiskGrid {
  const { graph, words, format } = context
  const number = ({ data }: Entry<'risk'>) => Number(data.number ?? Number.POSITIVE_INFINITY)
  const risks = graph
    .all('risk')
    .filter(({ data }) => !data.draft)
    .sort((a, b) => number(a) - number(b) || a.title.localeCompare(b.title))
  const rows = risks.map((risk) => {
    const pages = pagesOfActions(graph, risk)
    return {
      risk,
      cells: risk.data.actions.map(({ do: what }, index) => cellOf(context, what, pages[index] ?? [])),
    }
  })
  const cells = rows.flatMap((row) => row.cells)
  const count = (...states: CoverState[]) => cells.filter(({ state }) => states.includes(state)).length
  return {
    reading: words.oversight.risks.reading(
      format.number(count('linked', 'stale')),
      format.number(cells.length),
      format.number(count('stale')),
    ),
    columns: Math.max(0, ...rows.map((row) => row.cells.length)),
    rows,
  }
}

function cellOf(context: PageContext, what: string, pages: readonly AnyEntry[]): CoverCell {
  const [page] = pages
  if (!page) return { what, state: 'none', more: 0 }
  const state = staleSince(context, pages) ? 'stale' : 'linked'
  return { what, state, page, more: pages.length - 1 }
}
