import type { Entry } from '../content/entry.ts'
import { dayOfCycle, latestDecided } from './latest.ts'
import type { PageContext } from './page-context.ts'

/** A prototype with its latest decided cycle. */
export interface DecidedRow {
  prototype: Entry<'prototype'>
  cycle: Entry<'cycle'>
}

export interface Home {
  /** The zone's own prototypes; `schools` and `decisions` count their schools and decisions. */
  prototypes: number
  schools: number
  decisions: number
  /** Prototypes retold from elsewhere. */
  borrowed: number
  decided: readonly DecidedRow[]
  /** The competition that closes last; judges start there. */
  competition?: Entry<'competition'>
}

const rowsShown = 6

/** The live numbers and the latest decisions of the zone's own work. */
export function homeOf(context: PageContext): Home {
  const { graph } = context
  const written = graph.all('prototype').filter(({ data }) => !data.draft)
  const prototypes = written.filter(({ data }) => !data.borrowed)
  const schools = new Set(
    prototypes.flatMap((prototype) => graph.linkedTo(prototype, 'school').map(({ id }) => id)),
  )
  const lastDay = ({ data }: Entry<'competition'>) => data.stages?.at(-1)?.closes ?? ''
  const competition = [...graph.all('competition')].sort((a, b) => lastDay(b).localeCompare(lastDay(a)))[0]
  return {
    prototypes: prototypes.length,
    schools: schools.size,
    decisions: prototypes.flatMap(graph.cyclesOf).filter(({ data }) => data.decision).length,
    borrowed: written.length - prototypes.length,
    decided: decidedLately(context, prototypes),
    ...(competition && { competition }),
  }
}

/** The latest decision of each prototype, newest first. Stopped work keeps a place among them when there is any. */
function decidedLately(context: PageContext, prototypes: readonly Entry<'prototype'>[]): DecidedRow[] {
  const all = prototypes
    .flatMap((prototype) => {
      const cycle = latestDecided(context, prototype)
      return cycle ? [{ prototype, cycle }] : []
    })
    .sort((a, b) => dayOfCycle(b.cycle).localeCompare(dayOfCycle(a.cycle)))
  const shown = all.slice(0, rowsShown)
  const isStopped = ({ cycle }: DecidedRow) =>
    cycle.data.decision === 'abandon' || cycle.data.decision === 'pause'
  const stopped = all.find(isStopped)
  return stopped && !shown.includes(stopped) ? [...shown.slice(0, -1), stopped] : shown
}
