import { expect, test } from 'vitest'
import { findNumber, findResult } from '../../src/lib/check/claimed-numbers.ts'
import { findVagueWish } from '../../src/lib/check/goal-words.ts'

test.each([
  ['Drafts by Friday rose from 53 to 84 in 100 students.', '53 to'],
  ['Of 72 booked slots, 65 were used.', '72 booked'],
  ['Absences fell by 12%.', '12%'],
  ['Los borradores subieron a 74 de cada 100.', '74 de'],
])('a number that counts is found: %s', (text, number) => {
  expect(findNumber(text)).toBe(number)
})

test.each([
  'In grade 8, since fall 2024, more students finish.',
  'Grades 6 to 8 share one calendar since 2024-25.',
  'Cycle 2 began on October 14 at 8:30, in room 112.',
  'En 2025, desde el 3 de mayo, los grados 6 y 7 escriben más.',
  'A K-8 school with a 5th grade team.',
  'Eleven programs became six.',
])('a number that only names or dates is not: %s', (text) => {
  expect(findNumber(text)).toBeUndefined()
})

test.each([
  ['Now 84% hand in a draft.', '84%'],
  ['We agreed on 24 of 30 drafts.', '24 of 30'],
  ['It went from 31 to 39 minutes a week.', 'from 31 to 3'],
  ['De 57 minutos a 40.', 'De 57 minutos a 4'],
])('a result is found in a text: %s', (text, match) => {
  expect(findResult(text)).toBe(match)
})

test.each(['Three columns on a wall, since 2024.', 'Five minutes at each of the 9 meetings.'])(
  'a text that tells no result is left in peace: %s',
  (text) => {
    expect(findResult(text)).toBeUndefined()
  },
)

test.each([
  ['Improve writing. We want better texts.', 'Improve'],
  ['Apoyar la lectura en casa.', 'Apoyar'],
  ['Support families. Half of them hear from us each week.', undefined],
  ['Fewer students miss a month of school, from 24 to 15 in 100.', undefined],
])('a wish without a number is vague: %s', (text, match) => {
  expect(findVagueWish(text)).toBe(match)
})
