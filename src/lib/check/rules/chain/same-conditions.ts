import { quote } from '../../../content/issue.ts'
import { chainsOf } from '../../../knowledge/chain.ts'
import { defineRule } from '../../rule.ts'

const enoughCycles = 3

const example = (third: string) =>
  Object.fromEntries(
    ['Fridays, period 2, room 12', 'Fridays, period 2, room 12', third].map((when, index) => [
      `prototypes/margin-codes/cycle-0${index + 1}.mdx`,
      `---\nscale: 2\nteachers: 1\nwhen: ${when}\n---\n`,
    ]),
  )

export const sameConditions = defineRule({
  id: 'chain/same-conditions',
  severity: 'tip',
  summary: 'Three cycles or more were all run at the same time and place.',
  why: 'A change is trusted when it was tried under many conditions, also where it may fail (IHI, Plan-Do-Study-Act).',
  messages: {
    same: ({ cycles, when }: { cycles: number; when: string }) =>
      `All ${cycles} cycles were at the same time and place (“${when}”). Test it where you think it may fail: another class, another teacher or another time of day.`,
  },
  examples: {
    passes: [example('Mondays, period 5, room 30')],
    fails: [example('fridays, period 2, room 12')],
  },
  *check({ graph }) {
    for (const cycles of chainsOf(graph).values()) {
      const [last] = cycles.slice(-1)
      const when = last?.data.when
      if (!last || !when || cycles.length < enoughCycles) continue
      const conditions = cycles.map(
        ({ data }) => data.when && [data.when.toLowerCase(), data.scale, data.teachers].join(' | '),
      )
      if (conditions.includes(undefined) || new Set(conditions).size > 1) continue
      yield {
        entry: last,
        field: ['when'],
        message: 'same',
        values: { cycles: cycles.length, when: quote(when) },
      }
    }
  },
})
