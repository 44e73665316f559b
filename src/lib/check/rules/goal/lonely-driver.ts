import type { Entry } from '../../../content/entry.ts'
import { quote } from '../../../content/issue.ts'
import { driverOf } from '../../../knowledge/drivers.ts'
import { exampleGoal } from '../../example-goal.ts'
import { exampleProblem } from '../../example-problem.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

const goal = {
  'goals/drafts-each-week.mdx': exampleGoal({
    drivers:
      '[{ id: help, statement: Students get help while they write. }, { id: slots, statement: Each has a set time., parent: help }]',
  }),
  'problems/drafts.mdx': exampleProblem(),
}
const testing = (driver: string) => ({
  'prototypes/slots/index.mdx': examplePrototype(`problem: drafts\ndriver: ${driver}\n`),
})

export const lonelyDriver = defineRule({
  id: 'goal/lonely-driver',
  severity: 'info',
  summary: 'Nobody tests a driver of a goal.',
  why: 'A driver is a guess about what leads to the goal. A guess that nobody tests stays a guess, and its part of the road stays empty.',
  messages: {
    lonely: ({ statement }: { statement: string }) =>
      `No prototype works on “${statement}”. Who could try one small thing for it? If it does not matter after all, take it off the goal.`,
  },
  examples: {
    passes: [{ ...goal, ...testing('slots') }],
    fails: [goal, { ...goal, ...testing('help') }],
  },
  *check({ graph }) {
    const tested = new Map<Entry<'goal'>, Set<string>>()
    for (const prototype of graph.all('prototype')) {
      const place = prototype.data.draft ? undefined : driverOf(graph, prototype)
      if (place?.driver) tested.set(place.goal, (tested.get(place.goal) ?? new Set()).add(place.driver))
    }
    for (const goal of graph.all('goal')) {
      const { drivers = [], draft } = goal.data
      if (draft) continue
      const known = new Set(tested.get(goal))
      // Work on a driver is work on all that it serves.
      for (let size = -1; size < known.size;) {
        size = known.size
        for (const { id, parent } of drivers) if (parent && known.has(id)) known.add(parent)
      }
      for (const [index, { id, statement }] of drivers.entries()) {
        if (known.has(id)) continue
        const values = { statement: quote(statement.replace(/\.$/, '')) }
        yield { entry: goal, field: ['drivers', index, 'statement'], message: 'lonely', values }
      }
    }
  },
})
