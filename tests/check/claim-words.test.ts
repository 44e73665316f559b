import { expect, test } from 'vitest'
import { tellsWhatToDo } from '../../src/lib/check/action-words.ts'
import {
  findCauseWords,
  findGeneralWords,
  findPlatitude,
  speaksOfComparison,
} from '../../src/lib/check/claim-words.ts'

test.each([
  ['Codes plus spoken feedback save about an hour a week per class.', 'en', 'save'],
  ['Responsive questioning is a useful tool for improving talk.', 'en', 'is a useful tool'],
  ['Talk with scaffolds can be a powerful driver for literacy.', 'en', 'can be a powerful driver'],
  ['All students finish a draft with booked help.', 'en', 'All students'],
  ['With booked help, students finish their drafts.', 'en', 'students'],
  ['In our grade 9 class this worked, which proves that codes are enough.', 'en', 'proves'],
  ['Give pairs two minutes: it works.', 'en', 'works'],
  ['Las parejas ayudan a hablar más.', 'es', 'ayudan a'],
])('"%s" speaks of more than one class', (claim, lang, words) => {
  expect(findGeneralWords(claim, lang)).toBe(words)
})

test.each([
  ['In one Year 9 history class, codes took marking from two hours to 30 minutes a set.', 'en'],
  ['In our class, all students finished a draft, and it saves an hour a week.', 'en'],
  ['After the first set, some pupils in a Year 9 class did not know what to do.', 'en'],
  ['Give every student a slip with a time on it.', 'en'],
  ['En nuestra clase de noveno, las parejas ayudan a hablar más.', 'es'],
])('"%s" does not', (claim, lang) => {
  expect(findGeneralWords(claim, lang)).toBeUndefined()
})

test.each([
  ['Give each student a slip.', 'en', true],
  ['On Monday give pairs a question.', 'en', true],
  ['Laminate the cards first.', 'en', true],
  ['Do not hand back codes without time to answer them.', 'en', true],
  ['Better communication with families.', 'en', false],
  ['Be flexible and improve the plan.', 'en', false],
  ['Teacher training.', 'en', false],
  ['Pida a cada pareja una pregunta.', 'es', true],
  ['El lunes, repartir las hojas.', 'es', true],
  ['Mejor comunicación con las familias.', 'es', false],
  ['Taller para docentes.', 'es', false],
])('"%s" (%s) tells what to do: %s', (text, lang, expected) => {
  expect(tellsWhatToDo(text, lang)).toBe(expected)
})

test('a cause without a comparison is told from one with it', () => {
  expect(findCauseWords('Booked slots led to more drafts')).toBe('led to')
  expect(findCauseWords('After we booked slots, we saw more drafts')).toBeUndefined()
  expect(speaksOfComparison('than in the other grade 8 class')).toBe(true)
  expect(speaksOfComparison('more than before')).toBe(false)
})

test('a saying counts only when nothing specific stands beside it', () => {
  expect(findPlatitude('Communication is key.')).toBe('Communication is key')
  expect(findPlatitude('Communication is key: text families within 2 hours.')).toBeUndefined()
})
