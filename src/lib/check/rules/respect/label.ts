import { quote } from '../../../content/issue.ts'
import type { Text } from '../../../i18n/locale.ts'
import { examplePage } from '../../example-page.ts'
import { findLabel } from '../../label-words.ts'
import { findTextsIn } from '../../public-texts.ts'
import { defineEntryRule } from '../../rule.ts'

export const label = defineEntryRule({
  id: 'respect/label',
  severity: 'tip',
  summary: 'Students are called by a difficulty.',
  why: 'A label sounds as if it were the child and would stay. What happened, and when, can be changed, and the families of these students read this page too.',
  messages: {
    label: ({ match, instead }: { match: string; instead: Text }) =>
      `“${match}” names students by a difficulty. Say what happens and when, for example “${instead.en}”.`,
  },
  examples: {
    passes: [
      {
        'lessons/talk.mdx': examplePage(
          'Students who read below grade level booked a time. At low cost, in a low voice.',
        ),
      },
      { 'lessons/talk.mdx': examplePage('A difficult problem helps every student.') },
    ],
    fails: [
      { 'lessons/talk.mdx': examplePage('Our low kids booked a time first.') },
      { 'lessons/talk.mdx': examplePage('Seat at-risk students in front.') },
      { 'lessons/talk.mdx': examplePage('Los alumnos problemáticos se sientan adelante.') },
    ],
  },
  *checkEntry(entry) {
    if (entry.kind === 'source') return
    for (const { text, place } of findTextsIn(entry, 'label', ['prose', 'field', 'alt'])) {
      const found = findLabel(text)
      if (!found) continue
      const { match, instead } = found
      yield { ...place, words: match, message: 'label', values: { match: quote(match), instead } }
    }
  },
})
