import type { Entry } from '../content/entry.ts'
import { evidenceLevel } from '../knowledge/evidence-level.ts'
import { ownCyclesOf, ownPrototypes } from '../knowledge/own-work.ts'
import { stageOf } from '../knowledge/stage.ts'
import type { ChartText } from './chart-table.ts'
import { statusOf, type Status } from '../knowledge/status.ts'
import type { PageContext } from './page-context.ts'

/** The four parts of the field: how big the largest cycle was by how sure the evidence makes us. */
export type Quadrant = 'ready' | 'unproven' | 'stuck' | 'fresh'

/** A prototype with its place in the field. */
export interface PlacedPrototype {
  prototype: Entry<'prototype'>
  scale: number
  level: number
  cycles: number
  status: Status
  quiet: boolean
  quadrant: Quadrant
}

/** The zone's own prototypes by size and proof. */
export interface PortfolioScatter extends ChartText {
  placed: readonly PlacedPrototype[]
}

/** From a grade or department on, work is big; from "tried over time" on, it is proven. */
export const bigScale = 4
export const provenLevel = 3

/** Places each prototype by the size of its largest cycle and by its evidence level; undefined while none has one. */
export function portfolioScatter(context: PageContext): PortfolioScatter | undefined {
  const { words, format } = context
  const say = words.portfolio.scatter
  const all = ownPrototypes(context.graph)
  const placed = all.flatMap((prototype) => place(context, prototype))
  if (placed.length === 0) return undefined
  const left = all.length - placed.length
  return {
    id: 'size-and-proof',
    finding: say.finding(findingOf(context, placed)),
    caption: '',
    sentences: [
      say.says(format.number(placed.length)),
      say.limit,
      ...(left > 0 ? [say.noScale(left, format.number(left))] : []),
    ],
    csv: '/leading/size-and-proof.csv',
    table: tableOf(context, placed),
    placed,
  }
}

function place(context: PageContext, prototype: Entry<'prototype'>): PlacedPrototype[] {
  const { graph, today } = context
  const cycles = ownCyclesOf(graph, prototype)
  const scale = Math.max(0, ...cycles.map((cycle) => cycle.data.scale ?? 0))
  if (scale === 0) return []
  const { level } = evidenceLevel(context, prototype)
  const isProven = level >= provenLevel
  const quadrant = scale >= bigScale ? (isProven ? 'ready' : 'unproven') : isProven ? 'stuck' : 'fresh'
  const quiet = stageOf(graph, prototype, today).stage === 'quiet'
  const status = statusOf(graph, prototype, today)
  return [{ prototype, scale, level, cycles: cycles.length, status, quiet, quadrant }]
}

/** What a leader should look at first. */
function findingOf({ words, format }: PageContext, placed: readonly PlacedPrototype[]): string {
  const { findings } = words.portfolio.scatter
  const count = (quadrant: Quadrant) => placed.filter((each) => each.quadrant === quadrant).length
  const parts = (['unproven', 'ready', 'stuck'] as const).flatMap((quadrant) => {
    const found = count(quadrant)
    return found > 0 ? [findings[quadrant](found, format.number(found))] : []
  })
  return parts.length > 0 ? format.list(parts) : findings.fresh
}

function tableOf({ words, format }: PageContext, placed: readonly PlacedPrototype[]): ChartText['table'] {
  const say = words.portfolio.scatter
  return {
    columns: [
      { name: say.prototype },
      { name: say.x },
      { name: say.y },
      { name: say.cycles, number: true },
      { name: say.decision },
      { name: say.place },
    ],
    rows: placed.map(({ prototype, scale, level, cycles, status, quadrant }) => [
      { text: prototype.title, entry: prototype },
      { text: say.scale[scale - 1] ?? '' },
      { text: words.levels.evidence.names[level] ?? '' },
      { text: format.number(cycles), raw: cycles },
      { text: words.records.status[status] },
      { text: say.corners[quadrant] },
    ]),
  }
}
