import type { Entry } from '../content/entry.ts'
import { ownPrototypes } from '../knowledge/own-work.ts'
import type { PageContext } from './page-context.ts'

/** What a prototype costs, in the words of its team. */
export interface CostRow {
  prototype: Entry<'prototype'>
  teacherTime?: string
  cost?: string
  hours?: string
  stops: readonly string[]
}

/** Time and money of the zone's own prototypes, by their names, and the help asked for and got in one sentence. */
export function costTable({ graph, words, format }: PageContext): { help: string; rows: CostRow[] } {
  const say = words.portfolio.cost
  const prototypes = ownPrototypes(graph).sort((a, b) => a.title.localeCompare(b.title))
  const support = prototypes.flatMap(({ data }) => data.support ?? [])
  const sum = (values: readonly number[]) => format.number(values.reduce((all, value) => all + value, 0))
  return {
    help:
      support.length === 0
        ? say.noHelp
        : say.help(
            sum(support.map(({ askedHours }) => askedHours)),
            sum(support.map(({ gotHours = 0 }) => gotHours)),
          ),
    rows: prototypes.map((prototype) => {
      const { teacherTime, cost, support: help, stopDoing = [] } = prototype.data
      const got = help?.gotHours === undefined ? say.notYet : format.number(help.gotHours)
      return {
        prototype,
        ...(teacherTime && { teacherTime }),
        ...(cost && { cost }),
        ...(help && { hours: say.hoursOf(format.number(help.askedHours), got) }),
        stops: stopDoing,
      }
    }),
  }
}
