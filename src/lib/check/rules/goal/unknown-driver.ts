import type { Entry } from '../../../content/entry.ts'
import { quote } from '../../../content/issue.ts'
import { findNearest } from '../../../content/nearest.ts'
import { driverOf } from '../../../knowledge/drivers.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { exampleFile } from '../../example-file.ts'
import { exampleGoal } from '../../example-goal.ts'
import { exampleProblem } from '../../example-problem.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

interface Values {
  text: string
  /** Title of the goal that has no such driver. */
  goal: string
  near: readonly string[]
}

const files = (driver: string, parent?: string) => ({
  'goals/drafts-each-week.mdx': exampleGoal({
    drivers: `[{ id: help, statement: Help comes early. }, { id: slots, statement: Every week has time to write.${parent ? `, parent: ${parent}` : ''} }]`,
  }),
  'problems/drafts.mdx': exampleProblem(),
  'prototypes/writing-slots/index.mdx': examplePrototype(`problem: drafts\ndriver: ${driver}\n`),
})

export const unknownDriver = defineRule({
  id: 'goal/unknown-driver',
  severity: 'fix',
  summary: 'A page names a driver that its goal does not have.',
  why: 'The driver says why this work could move the goal. A wrong name leaves the work out of the goal’s picture, and the driver looks as if nobody tested it.',
  messages: {
    missing: ({ text, goal, near }: Values) =>
      `The goal “${goal}” has no driver “${text}”.${didYouMean.en(near)} Write the \`id\` of one of its drivers, or add this one to the goal.`,
    'no-goal': ({ text }: { text: string }) =>
      `It names the driver “${text}”, but no goal stands behind it. Name the goal in the problem (\`goal:\`), or take the driver away.`,
  },
  examples: {
    passes: [files('slots'), files('help', 'help')],
    fails: [
      files('slot'),
      files('slots', 'helps'),
      {
        'problems/few-drafts.mdx': exampleFile({
          title: 'Few drafts',
          statement: '9 of 30.',
          driver: 'slots',
        }),
      },
    ],
  },
  *check({ graph }) {
    for (const goal of graph.all('goal')) {
      const { drivers = [] } = goal.data
      for (const [index, { parent }] of drivers.entries())
        if (parent !== undefined && !has(goal, parent))
          yield { entry: goal, field: ['drivers', index, 'parent'], ...missing(parent, goal) }
    }
    for (const entry of [...graph.all('problem'), ...graph.all('prototype')]) {
      const { driver } = entry.data
      if (driver === undefined) continue
      const goal = entry.kind === 'problem' ? graph.linkedTo(entry, 'goal')[0] : driverOf(graph, entry)?.goal
      const at = { entry, field: ['driver'] }
      if (!goal) yield { ...at, message: 'no-goal', values: { text: quote(driver, 60) } }
      else if (!has(goal, driver)) yield { ...at, ...missing(driver, goal) }
    }
  },
})

const idsOf = (goal: Entry<'goal'>) => goal.data.drivers?.map(({ id }) => id) ?? []
const has = (goal: Entry<'goal'>, driver: string) => idsOf(goal).includes(driver)

function missing(text: string, goal: Entry<'goal'>) {
  const near = findNearest(text, idsOf(goal))
  const swap = near[0] === undefined ? undefined : ({ from: text, to: near[0], asks: true } as const)
  const values = { text: quote(text, 60), goal: quote(goal.title, 80), near }
  return { message: 'missing' as const, values, swap }
}
