import type { Diagnostic } from '../check/check.ts'
import type { Entry } from '../content/entry.ts'
import { cycleNumber } from '../content/kinds.ts'
import { stateOfCycle } from '../knowledge/cycle-state.ts'
import type { PageContext } from './page-context.ts'
import { ribbonsOf } from './ribbon.ts'
import { standingOfPrototype } from './where-it-stands.ts'

/** One thing a team can do next: what a cycle waits for, what the check asks to mend, else what leads further. */
export type NextThing = { finding: Diagnostic } | { text: string }

const most = 2

/** At most two things a team can do next, most pressing first. None when the work is done, stopped or borrowed. */
export function nextUp(context: PageContext, prototype: Entry<'prototype'>): NextThing[] {
  if (prototype.data.borrowed) return []
  const open = openCycle(context, prototype)
  const waits = open ? [{ text: sayOpen(context, open) }] : []
  const asked = ribbonsOf(context, prototype).next.filter(({ severity }) => severity !== 'tip')
  const leads = standingOfPrototype(context, prototype).next
  return [...waits, ...asked.map((finding) => ({ finding })), ...leads.map((text) => ({ text }))].slice(
    0,
    most,
  )
}

/** The first cycle that runs or is over without a decision. */
export function openCycle(
  { graph, today }: PageContext,
  prototype: Entry<'prototype'>,
): Entry<'cycle'> | undefined {
  return graph.cyclesOf(prototype).find((cycle) => ['open', 'waiting'].includes(stateOfCycle(cycle, today)))
}

function sayOpen({ words, format, today }: PageContext, cycle: Entry<'cycle'>): string {
  const say = words.predictions.nextUp
  const name = words.kinds.cycleNumber(format.number(cycleNumber(cycle.id)))
  const { ends } = cycle.data
  if (!ends) return say.open(name)
  return ends < today ? say.over(name, format.day(ends)) : say.until(name, format.day(ends))
}
