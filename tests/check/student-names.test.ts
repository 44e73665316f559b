import { expect, test } from 'vitest'
import { givenNames } from '../../src/lib/check/given-names.ts'
import { findStudentNames, mayName } from '../../src/lib/check/student-names.ts'
import {
  lastNamesAChild,
  lastNamesNoChild,
  laterNamesAChild,
  laterNamesNoChild,
  namesAChild,
  namesNoChild,
  proseNamesAChild,
  proseNamesNoChild,
} from './name-sentences.ts'

const isNamed = (text: string) => mayName(text) && findStudentNames(text).length > 0

test('finds nine of ten names of children, and is right nine times of ten', () => {
  const all = [...namesAChild, ...laterNamesAChild, ...lastNamesAChild]
  const found = all.filter(isNamed).length
  const wrong = [...namesNoChild, ...laterNamesNoChild, ...lastNamesNoChild].filter(isNamed).length
  expect(namesAChild.length + namesNoChild.length).toBe(60)
  expect(found / all.length).toBeGreaterThanOrEqual(0.9)
  expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.9)
})

test('finds names in running prose, and leaves those of adults and of books', () => {
  expect(proseNamesAChild.filter((text) => !isNamed(text))).toEqual([])
  expect(proseNamesNoChild.filter(isNamed)).toEqual([])
})

test('says whether the words around a name fit only a child', () => {
  expect(findStudentNames('My student Maria spoke.')).toMatchObject([{ name: 'Maria', sure: true }])
  expect(findStudentNames('By Friday Hannah had four drafts.')).toMatchObject([{ sure: false }])
})

test('leaves out an adult who was introduced elsewhere on the page, and a name that may be shown', () => {
  const text = 'Sam says the pupils liked the cards.'
  expect(findStudentNames(text)).toHaveLength(1)
  expect(findStudentNames(text, { adults: new Set(['sam']) })).toEqual([])
  expect(findStudentNames(text, { isKnown: (name) => name === 'Sam' })).toEqual([])
})

test('the list has Spanish names and no common words', () => {
  for (const name of ['maria', 'jose', 'guadalupe', 'ximena', 'mateo']) expect(givenNames).toContain(name)
  for (const word of ['will', 'may', 'mark', 'grace', 'hope', 'art', 'rosa', 'luz', 'april', 'austin'])
    expect(givenNames).not.toContain(word)
})

test.each([
  'My student Maria ',
  'Maria, ',
  'Maria’s ',
  '”—Maria ',
  'student named ',
  'Ana Maria Jose ',
  'Ana and Maria, ',
  'I sat with Ana ',
])('reads a text that repeats “%s” in time', (words) => {
  const text = words.repeat(20_000)
  const started = performance.now()
  findStudentNames(text)
  // Measured at 5 to 20 ms; the limit leaves room for a busy machine, and none for going back and forth.
  expect(performance.now() - started).toBeLessThan(1000)
})
