import { isKind } from '../../../content/entry.ts'
import { quote } from '../../../content/issue.ts'
import { languageOf } from '../../../knowledge/entry-language.ts'
import { tellsWhatToDo } from '../../action-words.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { defineEntryRule } from '../../rule.ts'

export const noDo = defineEntryRule({
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
      {
        'lessons/slots.mdx': exampleLesson({
          claim: 'En nuestra clase de octavo, las citas del lunes trajeron más borradores el viernes.',
          doThis: 'Repartir una hoja con la hora de cada cita.',
          mayNotWorkWhen: 'Los estudiantes todavía no tienen nada que mostrar.',
        }),
      },
    ],
    fails: [
      { 'lessons/slots.mdx': exampleLesson({ doThis: undefined }) },
      { 'lessons/slots.mdx': exampleLesson({ doThis: 'Better communication with families.' }) },
      { 'lessons/slots.mdx': exampleLesson({ lang: 'es', doThis: 'Más apoyo para las familias.' }) },
    ],
  },
  *checkEntry(lesson, { zone }) {
    if (!lesson.complete || !isKind(lesson, 'lesson')) return
    const { doThis } = lesson.data
    if (!doThis) yield { message: 'missing', values: undefined }
    else if (!tellsWhatToDo(doThis, languageOf(lesson, zone)))
      yield { field: ['doThis'], message: 'no-verb', values: { found: quote(doThis) } }
  },
})
