import { quote } from '../../../content/issue.ts'
import { exampleGoal } from '../../example-goal.ts'
import { findVagueWish } from '../../goal-words.ts'
import { defineRule } from '../../rule.ts'

const saying = (title: string, plainWords: string) => ({
  'goals/writing.mdx': exampleGoal({ title, plainWords }),
})

export const vague = defineRule({
  id: 'goal/vague',
  severity: 'fix',
  summary: 'A goal wants something “improved” or “supported”, and its words hold no number.',
  why: 'Each reader fills in another size for “improve”. Even good goals were hard to make sense of in the districts that CRPE studied (CRPE 2018); one number in plain sight helps.',
  messages: {
    vague: ({ match }: { match: string }) =>
      `“${match}” can mean a little or a lot. Say it with a number in the title or the plain words: from how many to how many, by when.`,
  },
  examples: {
    passes: [
      saying('More drafts each week', 'Today 66 in 100 students finish a draft. We want 85.'),
      saying('Every student is known by one adult', 'Each student has an adult who knows them well.'),
    ],
    fails: [
      saying('Improve writing', 'We want students to write with joy.'),
      saying('Escribir con gusto', 'Queremos fortalecer la escritura en todas las escuelas.'),
    ],
  },
  *check({ graph }) {
    for (const goal of graph.all('goal')) {
      const { title, plainWords } = goal.data
      const match = findVagueWish(`${title}. ${plainWords}`)
      if (!match) continue
      const field = title.includes(match) ? 'title' : 'plainWords'
      yield { entry: goal, field: [field], message: 'vague', values: { match: quote(match) } }
    }
  },
})
