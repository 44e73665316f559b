import { isFinished } from '../../../knowledge/lesson-evidence.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { exampleStrategy } from '../../example-strategy.ts'
import { defineRule } from '../../rule.ts'

const schools = {
  'schools/ada-lovelace-middle.mdx': '---\ntitle: Ada Lovelace Middle\nlevel: middle\n---\n',
  'schools/eastside.mdx': '---\ntitle: Eastside\nlevel: K-8\n---\n',
}
const site = (school: string) => `{ school: ${school}, outcome: More drafts came in. }`
const card = (...sites: string[]) => ({
  ...schools,
  'strategies/slots.mdx': exampleStrategy({ sites: `[${sites.map(site).join(', ')}]` }),
})

export const oneTeam = defineRule({
  id: 'strategy/one-team',
  severity: 'info',
  summary: 'A strategy was only used at the school it comes from.',
  why: 'What works with the people who made it may need them. A second team shows what the card leaves out (level 4 of Nesta’s Standards of Evidence asks for it).',
  messages: {
    one: ({ school }: { school: string }) =>
      `Every site of this card is at “${school}”. It has not been tried without its first team yet. Which other school could try it, with this card alone?`,
  },
  examples: {
    passes: [
      card('ada-lovelace-middle', 'eastside'),
      card(),
      {
        ...card('eastside'),
        'prototypes/slots/index.mdx': examplePrototype('adaptedFrom: strategies/slots\n'),
        'prototypes/slots/cycle-01.mdx': '---\nobservations: More drafts came in.\ndecision: adopt\n---\n',
      },
    ],
    fails: [card('eastside'), card('eastside', 'eastside')],
  },
  *check({ graph }) {
    for (const strategy of graph.all('strategy')) {
      if ((strategy.data.sites?.length ?? 0) === 0) continue
      const takenUp = graph
        .linkedFrom(strategy, 'prototype')
        .filter((prototype) => graph.cyclesOf(prototype).some(isFinished))
      const users = [strategy, ...takenUp].flatMap((entry) => graph.linkedTo(entry, 'school'))
      const [school, another] = new Set(users)
      if (school && !another)
        yield { entry: strategy, field: ['sites'], message: 'one', values: { school: school.title } }
    }
  },
})
