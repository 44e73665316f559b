import type { Entry } from '../content/entry.ts'
import { driverOf } from '../knowledge/drivers.ts'
import type { PageContext } from './page-context.ts'

/** Prototypes that test a driver of a goal: they name it themselves, or their problem does. Drafts are left out. */
export function prototypesOfDriver(
  { graph }: PageContext,
  goal: Entry<'goal'>,
  driver: string,
): Entry<'prototype'>[] {
  return graph.all('prototype').filter((prototype) => {
    if (prototype.data.draft) return false
    const place = driverOf(graph, prototype)
    return place?.goal === goal && place.driver === driver
  })
}
