import type { Entry } from '../content/entry.ts'
import type { DataOf } from '../content/schemas/index.ts'
import { prototypesOfDriver } from './goal-drivers.ts'
import type { PageContext } from './page-context.ts'

/** What must change for a goal, with what is tried for it and what must change for it in turn. */
export interface DriverNode {
  driver: NonNullable<DataOf<'goal'>['drivers']>[number]
  tests: readonly Entry<'prototype'>[]
  below: readonly DriverNode[]
  /** True when something is tried for it or for what is below it. */
  tested: boolean
}

/** The drivers of a goal as a tree. A driver whose parent is unknown stands at the top; a circle is cut. */
export function driverTree(context: PageContext, goal: Entry<'goal'>): DriverNode[] {
  const { drivers = [] } = goal.data
  const ids = new Set(drivers.map(({ id }) => id))
  const placed = new Set<string>()
  const nodeOf = (driver: DriverNode['driver']): DriverNode => {
    placed.add(driver.id)
    const tests = prototypesOfDriver(context, goal, driver.id)
    const below = drivers.filter(({ id, parent }) => parent === driver.id && !placed.has(id)).map(nodeOf)
    return { driver, tests, below, tested: tests.length > 0 || below.some(({ tested }) => tested) }
  }
  const tops = drivers.filter(({ parent }) => !parent || !ids.has(parent)).map(nodeOf)
  // Drivers that only name each other hang on nothing, and are shown all the same.
  const circles = drivers.flatMap((driver) => (placed.has(driver.id) ? [] : [nodeOf(driver)]))
  return [...tops, ...circles]
}
