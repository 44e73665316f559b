import { isKind } from '../../../content/entry.ts'
import { quote } from '../../../content/issue.ts'
import { contentWords } from '../../../knowledge/content-words.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineEntryRule } from '../../rule.ts'

const because = (text: string) => ({
  'prototypes/margin-codes/index.mdx': examplePrototype(`because: ${text}\n`),
})
/** With fewer new words than this, a reason only says the change again. */
const fewestNewWords = 2
/** Words that any change could be praised with; they give no reason. */
const praise = new Set(
  contentWords(
    `help helps helping improve improves support supports better best good great effective work works benefit benefits
    success successful learn learning student students pupil pupils children kids classroom class teacher teachers
    ayuda ayudan ayudar mejora mejoran mejorar apoya apoyan apoyar mejor bueno buena efectivo sirve funciona funcionan
    aprender aprendizaje estudiante estudiantes alumno alumnos alumnas niños clase docente docentes`,
  ).map(({ stem }) => stem),
)

export const noWhy = defineEntryRule({
  id: 'prototype/no-why',
  severity: 'fix',
  summary: 'A prototype does not say why the change should help.',
  why: 'The reason is what a test puts to the test. Without it nobody knows what to change when the prediction is wrong, and the work gets copied without its idea (Education Elements, risk 1).',
  messages: {
    missing: () =>
      'Why should this help? Add `because` and finish the sentence: if we do this, then …, because …',
    same: ({ found }: { found: string }) =>
      `“${found}” says the change again and not why it should help. Finish the sentence: if we do this, then …, because …`,
  },
  examples: {
    passes: [because('If comments are short, marking takes less time, because most slips come back.')],
    fails: [
      { 'prototypes/margin-codes/index.mdx': examplePrototype() },
      because('Because margin codes help students learn better.'),
      because('We write short codes in the margin instead of writing comments.'),
    ],
  },
  *checkEntry(prototype) {
    if (!prototype.complete || !isKind(prototype, 'prototype')) return
    const { because, change } = prototype.data
    if (!because) yield { field: ['change'], atKey: true, message: 'missing', values: undefined }
    else if (newWords(because, change) < fewestNewWords) {
      yield { field: ['because'], message: 'same', values: { found: quote(because) } }
    }
  },
})

function newWords(text: string, earlier: string): number {
  const known = new Set(contentWords(earlier).map(({ stem }) => stem))
  return new Set(
    contentWords(text)
      .map(({ stem }) => stem)
      .filter((stem) => !known.has(stem) && !praise.has(stem)),
  ).size
}
