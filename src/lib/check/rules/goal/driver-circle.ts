import type { DataOf } from '../../../content/schemas/index.ts'
import { exampleGoal } from '../../example-goal.ts'
import { defineRule } from '../../rule.ts'

const drivers = (...parents: (string | undefined)[]) => ({
  'goals/drafts.mdx': exampleGoal({
    drivers: `[${parents.map((parent, index) => `{ id: ${'abc'[index]}, statement: It changes., ${parent ? `parent: ${parent}` : ''} }`).join(', ')}]`,
  }),
})

export const driverCircle = defineRule({
  id: 'goal/driver-circle',
  severity: 'stop',
  summary: 'Drivers of a goal serve each other in a circle.',
  why: 'A driver serves another one or the goal itself. In a circle no line leads to the goal, and the page cannot show one.',
  messages: {
    circle: ({ drivers }: { drivers: readonly string[] }) =>
      `These drivers serve each other in a circle: ${drivers.join(' → ')}. Which one serves the goal itself? Take \`parent\` away from that one.`,
  },
  examples: {
    passes: [drivers(undefined, 'a', 'b'), drivers('nobody')],
    fails: [drivers('b', 'a'), drivers('a'), drivers(undefined, 'c', 'b')],
  },
  *check({ graph }) {
    for (const goal of graph.all('goal')) {
      const all = goal.data.drivers ?? []
      for (const circle of circlesOf(all)) {
        const index = all.findIndex(({ id }) => id === circle[0])
        const drivers = [...circle, ...circle.slice(0, 1)]
        yield { entry: goal, field: ['drivers', index, 'parent'], message: 'circle', values: { drivers } }
      }
    }
  },
})

/** Ids of the drivers in each circle, beginning with the first of the file. */
function circlesOf(drivers: NonNullable<DataOf<'goal'>['drivers']>): string[][] {
  const parents = new Map(drivers.map(({ id, parent }) => [id, parent]))
  const walked = new Set<string>()
  return drivers.flatMap(({ id: first }) => {
    const path: string[] = []
    let id: string | undefined = first
    while (id !== undefined && parents.has(id) && !walked.has(id)) {
      walked.add(id)
      path.push(id)
      id = parents.get(id)
    }
    const from = id === undefined ? -1 : path.indexOf(id)
    return from === -1 ? [] : [path.slice(from)]
  })
}
