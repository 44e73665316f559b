import { findGeneralWords } from '../../claim-words.ts'
import { languageOf } from '../../../knowledge/entry-language.ts'
import { classesBehind } from '../../../knowledge/evidence-reach.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

const mostClasses = 2

const tree = (claim: string, cycle = 'scale: 2\nteachers: 1') => ({
  'lessons/slots.mdx': exampleLesson({ claim }),
  'prototypes/draft-by-friday/index.mdx': examplePrototype(),
  'prototypes/draft-by-friday/cycle-01.mdx': `---\n${cycle}\nobservations: More drafts came in.\n---\n`,
})

export const overreach = defineRule({
  id: 'lesson/overreach',
  severity: 'fix',
  summary: 'A lesson speaks for more classes than it was tried in.',
  why: 'What held in one room may not hold in the next. A claim that names its class stays true, and a reader can judge how close it is to their own.',
  messages: {
    wide: ({ match, classes }: { match: string; classes: number }) =>
      `“${match}” reaches further than the evidence: the linked cycles cover ${classes === 1 ? 'one class' : 'about two classes'}. Say “in our grade 9 class …” and what was seen, or link cycles from more classes.`,
  },
  examples: {
    passes: [
      tree('In our grade 8 class, booked help slots brought more finished drafts.'),
      tree('Booked help slots improve first drafts.', 'scale: 3\nteachers: 4'),
      tree('Give students a slip with a time on it before they begin to write.'),
    ],
    fails: [
      tree('Booked help slots improve first drafts.'),
      tree('All students finish a draft with booked help slots.'),
      tree('Responsive questioning is a useful tool for better talk and writing.'),
      tree('Las citas de ayuda funcionan para terminar los borradores.'),
    ],
  },
  *check({ graph, zone }) {
    for (const lesson of graph.all('lesson')) {
      const match = findGeneralWords(lesson.data.claim, languageOf(lesson, zone))
      if (match === undefined) continue
      const classes = classesBehind(graph, lesson)
      if (classes === 0 || classes > mostClasses) continue
      yield { entry: lesson, field: ['claim'], message: 'wide', values: { match, classes } }
    }
  },
})
