import { exampleCaseStudy } from '../../example-case-study.ts'
import { defineRule } from '../../rule.ts'

/** Words that tell a reader that it is about one room. */
const oneRoom =
  /\b(?:class|classes|classrooms?|rooms?|grades? \w+|teachers?|section|period|graders?)\b|(?<!\p{L})(?:clases?|aulas?|salón|salones|docentes?|maestr[ao]s?|grado|grupo)(?!\p{L})/iu

const told = (title: string, level = 'classroom') => ({
  'case-studies/lincoln.mdx': exampleCaseStudy({
    title,
    level,
    plainWords: 'More students finish their texts.',
  }),
})

export const star = defineRule({
  id: 'case-study/star',
  severity: 'info',
  summary: 'A case study is about one classroom and reads as if it were the whole school.',
  why: 'A few shining stars are easy to find; a whole school that works this way is not. Leaders who mix them up plan for the wrong thing (Education Elements, six risks).',
  messages: {
    one: () =>
      'One classroom so far, and neither the title nor the plain words say so. Name the class or the grade in one of them.',
  },
  examples: {
    passes: [
      told('How one grade 8 class at Lincoln learned to write'),
      told('How Lincoln learned to write', 'whole school'),
    ],
    fails: [told('How Lincoln learned to write')],
  },
  *check({ graph }) {
    for (const story of graph.all('case-study')) {
      const { level, title, plainWords = '', draft } = story.data
      if (level !== 'classroom' || draft || oneRoom.test(`${title} ${plainWords}`)) continue
      yield { entry: story, field: ['title'], message: 'one', values: undefined }
    }
  },
})
