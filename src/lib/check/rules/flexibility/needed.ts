import { quote } from '../../../content/issue.ts'
import { exampleFile } from '../../example-file.ts'
import { exampleStage } from '../../example-stage.ts'
import { listStages } from '../../prototype-stage.ts'
import { findRuleInTheWay, roomWords } from '../../room-words.ts'
import { defineRule } from '../../rule.ts'

const stopped = (more = '') => ({
  'prototypes/margin-codes/cycle-01.mdx': exampleFile({
    inTheWay: `[{ what: The bell schedule ends the lesson at 50 minutes., kind: rule${more} }]`,
  }),
})

export const needed = defineRule({
  id: 'flexibility/needed',
  severity: 'tip',
  summary: 'A rule stands in the way of a test, and no room to move is linked.',
  why: 'Teams that quietly work around a rule cannot share what they did, and the rule stays for the next school (CRPE 2018).',
  messages: {
    change: ({ match, room }: { match: string; room: keyof typeof roomWords }) =>
      `“${match}” seems to need room in ${roomWords[room].en}. Look in the list of flexibilities and link one under \`flexibilities\`, or ask for it.`,
    cycle: ({ what, number }: { what: string; number: number }) =>
      `In cycle ${number} a rule got in the way: “${what}”. Look in the list of flexibilities and link one, or write down that you asked for it.`,
  },
  examples: {
    passes: [
      exampleStage(
        'departsFrom: We left the bell schedule for one day.\nflexibilities: [longer-periods]\n',
        [2],
      ),
      { ...exampleStage('', []), ...stopped(', flexibility: longer-periods') },
      exampleStage('departsFrom: Wednesday grammar moved into the partner reading.\n', [2]),
    ],
    fails: [
      exampleStage('departsFrom: On Fridays we use a longer period than the bell schedule gives.\n', [2]),
      { ...exampleStage('', []), ...stopped() },
    ],
  },
  *check({ graph }) {
    for (const { prototype, cycles } of listStages(graph)) {
      const { flexibilities = [], departsFrom = '', change } = prototype.data
      if (flexibilities.length > 0) continue
      const met = cycles.flatMap(({ data }, index) =>
        (data.inTheWay ?? []).flatMap(({ kind, what, flexibility }) =>
          kind === 'rule' && !flexibility
            ? [{ what: quote(what.replace(/\.$/, '')), number: index + 1 }]
            : [],
        ),
      )[0]
      const found = findRuleInTheWay(departsFrom) ?? findRuleInTheWay(change)
      const field = findRuleInTheWay(departsFrom) ? 'departsFrom' : 'change'
      if (met) yield { entry: prototype, field: ['change'], atKey: true, message: 'cycle', values: met }
      else if (found) yield { entry: prototype, field: [field], message: 'change', values: found }
    }
  },
})
