import { expect, test } from 'vitest'
import { nearWord } from '../../src/lib/content/near-words.ts'

const sizes = ['fewer than 20', '20-49', '50-99', '100 or more']

test.each([
  ['19', 'fewer than 20'],
  ['20', '20-49'],
  ['49', '20-49'],
  ['50', '50-99'],
  ['99', '50-99'],
  ['100', '100 or more'],
  [' 999999 ', '100 or more'],
])('the number %s is of the size %s', (found, size) => {
  expect(nearWord(found, sizes)).toBe(size)
})

test.each([
  ['El horario', 'time'],
  ['the schedule', 'time'],
  ['Tecnología', 'tech'],
  ['la regla', 'rule'],
])('%s is meant as %s', (found, word) => {
  expect(nearWord(found, ['time', 'space', 'staff', 'rule', 'tech', 'other'])).toBe(word)
})

test('a misspelled word is the one it is close to, and a strange one is none', () => {
  expect(nearWord('Abandn', ['adopt', 'adapt', 'abandon'])).toBe('abandon')
  expect(nearWord('bicycle', ['adopt', 'adapt', 'abandon'])).toBe('')
  expect(nearWord('toString', ['adopt', 'adapt'])).toBe('')
})
