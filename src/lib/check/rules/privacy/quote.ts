import { exampleFile } from '../../example-file.ts'
import { examplePage } from '../../example-page.ts'
import { defineEntryRule } from '../../rule.ts'

const voice = (more: string) => ({
  'case-studies/talk.mdx': exampleFile({
    title: 'Talk at Lincoln',
    school: 'lincoln-middle',
    plainWords: 'How talk began.',
    voices: `[{ role: student, words: I spoke more than before.${more} }]`,
  }),
})
const family =
  /(?<![\p{L}])(?:students?|pupils?|child|kids?|famil(?:y|ies)|parents?|mothers?|fathers?|moms?|dads?|guardians?|grand\p{L}{2,8}|\d+(?:st|nd|rd|th)[- ]grader|estudiantes?|alumn[oa]s?|niñ[oa]s?|familias?|madres?|padres?|mamás?|papás?|abuel[oa]s?)(?![\p{L}]|\s+(?:teacher|liaison|coordinator|council))/iu

export const quote = defineEntryRule({
  id: 'privacy/quote',
  severity: 'fix',
  summary: 'Words of a student or a family stand without a role, or without a note that they agreed.',
  why: 'People tell a teacher things that they would not tell a town. Someone who is quoted should know where the words will stand, and be able to say no.',
  messages: {
    role: () =>
      'These words have no role. Say whose they are without a name: role="grade 6 student", role="family member" or role="teacher".',
    consent: () =>
      'These are words of a student or a family, and the page does not say that they agreed. Keep the words, name no one, ask, and then write consent="yes" (in a list of voices: consent: true).',
  },
  examples: {
    passes: [
      { 'lessons/talk.mdx': examplePage('<Quote role="grade 8 student" consent="yes">It helps.</Quote>') },
      { 'lessons/talk.mdx': examplePage('<Quote role="grade 8 teacher">It helps.</Quote>') },
      voice(', consent: true'),
    ],
    fails: [
      { 'lessons/talk.mdx': examplePage('<Quote consent="yes">It helps.</Quote>') },
      { 'lessons/talk.mdx': examplePage('<Quote role="family member">It helps.</Quote>') },
      voice(''),
    ],
  },
  *checkEntry(entry) {
    for (const { role, consent, span } of entry.body.quotes) {
      if (role === '') yield { span, message: 'role', values: undefined }
      else if (!consent && family.test(role)) yield { span, message: 'consent', values: undefined }
    }
    if (entry.kind !== 'case-study' || !entry.complete) return
    for (const [index, { role, consent }] of (entry.data.voices ?? []).entries())
      if ((role === 'student' || role === 'family') && consent !== true)
        yield { field: ['voices', index], message: 'consent', values: undefined }
  },
})
