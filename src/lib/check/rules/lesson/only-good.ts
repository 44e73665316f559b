import { prototypesBehind } from '../../../knowledge/lesson-evidence.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

const enough = 5

const tree = (...outcomes: string[]) => ({
  'schools/ada-lovelace-middle.mdx': '---\ntitle: Ada Lovelace Middle\nlevel: middle\n---\n',
  'prototypes/draft-by-friday/index.mdx': examplePrototype(),
  'prototypes/draft-by-friday/cycle-01.mdx': '---\nobservations: More drafts came in.\n---\n',
  ...Object.fromEntries(
    outcomes.map((outcome, index) => [`lessons/slots-${index + 1}.mdx`, exampleLesson({ outcome })]),
  ),
})

export const onlyGood = defineRule({
  id: 'lesson/only-good',
  severity: 'info',
  summary: 'A school has only happy lessons.',
  why: 'In a review of 120 published improvement projects, nearly all said that things got better (Knudsen et al. 2019). Readers stop believing a list like that, and the warnings are what saves them time.',
  messages: {
    happy: ({ count }: { count: number }) =>
      `All ${count} lessons from this school say that it worked. What would you warn a friend about? Add a lesson with \`outcome: did not work\`, \`mixed\` or \`watch out\`.`,
  },
  examples: {
    passes: [
      tree('worked', 'worked', 'worked', 'worked'),
      tree('worked', 'worked', 'worked', 'worked', 'watch out'),
    ],
    fails: [tree('worked', 'worked', 'worked', 'worked', 'worked')],
  },
  *check({ graph }) {
    const told = graph.all('lesson').filter(({ data }) => data.outcome && !data.draft)
    const bySchool = new Map<string, { count: number; happy: number }>()
    for (const lesson of told) {
      const schools = prototypesBehind(graph, lesson).flatMap((each) => graph.linkedTo(each, 'school'))
      for (const { id } of new Set(schools)) {
        const { count, happy } = bySchool.get(id) ?? { count: 0, happy: 0 }
        bySchool.set(id, { count: count + 1, happy: happy + (lesson.data.outcome === 'worked' ? 1 : 0) })
      }
    }
    for (const school of graph.all('school')) {
      const { count, happy } = bySchool.get(school.id) ?? { count: 0, happy: 0 }
      if (count >= enough && happy === count) yield { entry: school, message: 'happy', values: { count } }
    }
  },
})
