import type { Entry } from '../content/entry.ts'
import type { PageContext } from './page-context.ts'

/** Prototypes that test a driver of a goal: they name it themselves, or their problem does. Drafts are left out. */
export function prototypesOfDriver(
  { graph }: PageContext,
  goal: Entry<'goal'>,
  driver: string,
): Entry<'prototype'>[] {
  const problems = graph.linkedFrom(goal, 'problem')
  return graph.all('prototype').filter((prototype) => {
    const problem = graph.linkedTo(prototype, 'problem')[0]
    if (prototype.data.draft || !problem || !problems.includes(problem)) return false
    return (prototype.data.driver ?? problem.data.driver) === driver
  })
}
