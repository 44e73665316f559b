import { quote } from '../../../content/issue.ts'
import { tellsWhatToDo } from '../../action-words.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { defineRule } from '../../rule.ts'

export const noDo = defineRule({
  id: 'lesson/no-do',
  severity: 'fix',
  summary: 'A lesson does not say what to do.',
  why: 'A lesson that ends in a deed can be tried by somebody who was not there. The recommendation is the part readers of lessons ask for most.',
  messages: {
    missing: () =>
      'It does not say what to do. Add `doThis` and start with a verb: “Give pairs two minutes before you call on anyone.”',
    'no-verb': ({ found }: { found: string }) =>
      `“${found}” does not say what to do. Start with a verb that others could see: “Give pairs two minutes before you call on anyone.”`,
  },
  examples: {
    passes: [
      { 'lessons/slots.mdx': exampleLesson() },
      { 'lessons/slots.mdx': exampleLesson({ doThis: 'In the first week, laminate the cards.' }) },
      {
        'lessons/slots.mdx': exampleLesson({
          lang: 'es',
          doThis: 'Repartir una hoja con la hora de cada cita.',
        }),
      },
    ],
    fails: [
      { 'lessons/slots.mdx': exampleLesson({ doThis: undefined }) },
      { 'lessons/slots.mdx': exampleLesson({ doThis: 'Better communication with families.' }) },
      { 'lessons/slots.mdx': exampleLesson({ lang: 'es', doThis: 'Más apoyo para las familias.' }) },
    ],
  },
  *check({ graph, zone }) {
    for (const lesson of graph.all('lesson')) {
      const { doThis, lang = zone.languages[0] ?? 'en' } = lesson.data
      if (!doThis) yield { entry: lesson, message: 'missing', values: undefined }
      else if (!tellsWhatToDo(doThis, lang))
        yield { entry: lesson, field: ['doThis'], message: 'no-verb', values: { found: quote(doThis) } }
    }
  },
})
