import { quote } from '../../../content/issue.ts'
import { notesOf } from '../../../knowledge/notes.ts'
import { exampleCommunity } from '../../example-community.ts'
import { defineRule } from '../../rule.ts'

const meetings = 3
const ada = { schools: '[ada]' }

export const oneSchool = defineRule({
  id: 'community/one-school',
  severity: 'tip',
  summary: 'Only one school was at the last three meetings of a community.',
  why: 'A community of practice carries what is learned from school to school; inside one school it is a team (CRPE 2018).',
  messages: {
    one: ({ school }: { school: string }) =>
      `Only ${school} was at the last three meetings. Invite another school to the next one. One person who asks how it works elsewhere is enough.`,
  },
  examples: {
    passes: [
      exampleCommunity({}, ada, ada, { schools: '[ada, eastside]' }),
      exampleCommunity(ada, ada, ada),
      exampleCommunity({}, {}, {}, {}),
    ],
    fails: [exampleCommunity({}, ada, ada, ada), exampleCommunity(ada, {}, {}, {})],
  },
  *check({ graph }) {
    for (const community of graph.all('community')) {
      const last = notesOf(graph, community).slice(0, meetings)
      if (last.length < meetings) continue
      const seen = last.flatMap((note) => graph.linkedTo(note, 'school'))
      const [first, ...more] = new Set(seen.length > 0 ? seen : graph.linkedTo(community, 'school'))
      if (!first || more.length > 0) continue
      const values = { school: quote(first.title) }
      yield { entry: community, field: ['schools'], atKey: true, message: 'one', values }
    }
  },
})
