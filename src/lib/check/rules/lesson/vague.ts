import { isKind } from '../../../content/entry.ts'
import { contentWords } from '../../../knowledge/content-words.ts'
import { findPlatitude } from '../../claim-words.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { defineEntryRule } from '../../rule.ts'

/** Words that carry meaning, in the claim and in what to do together. */
const fewestWords = 8

export const vague = defineEntryRule({
  id: 'lesson/vague',
  severity: 'fix',
  summary: 'A lesson is too general to act on.',
  why: 'What is true everywhere is useful nowhere. “Communication could be better” tells a new teacher nothing to do on Monday.',
  messages: {
    short: ({ count }: { count: number }) =>
      `The lesson says little: ${count} telling words in \`claim\` and \`doThis\` together. What exactly would you tell a new teacher to do on Monday?`,
    saying: ({ match }: { match: string }) =>
      `“${match}” is true everywhere and useful nowhere. What exactly would you tell a new teacher to do on Monday, how often, for how long?`,
  },
  examples: {
    passes: [
      { 'lessons/slots.mdx': exampleLesson() },
      {
        'lessons/slots.mdx': exampleLesson({
          claim: 'Start small.',
          doThis: 'Try it with one class for two weeks and count finished drafts each Friday.',
        }),
      },
    ],
    fails: [
      {
        'lessons/slots.mdx': exampleLesson({
          claim: 'Communication is key when groups of adults change the way they plan together.',
          doThis: 'Talk to each other early and often.',
        }),
      },
      { 'lessons/slots.mdx': exampleLesson({ claim: 'Feedback helps writing.', doThis: undefined }) },
    ],
  },
  *checkEntry(lesson) {
    if (!lesson.complete || !isKind(lesson, 'lesson')) return
    const text = `${lesson.data.claim}\n${lesson.data.doThis ?? ''}`
    const match = findPlatitude(text)
    const count = contentWords(text).length
    if (match) yield { field: ['claim'], message: 'saying', values: { match } }
    else if (count < fewestWords) yield { field: ['claim'], message: 'short', values: { count } }
  },
})
