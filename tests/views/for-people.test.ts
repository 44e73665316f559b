import { expect, test } from 'vitest'
import { formatFor } from '../../src/lib/i18n/format.ts'
import { forPeople } from '../../src/lib/views/for-people.ts'

const inEnglish = (message: string) => forPeople(message, formatFor('en'))

test('a day is written as people write it, in the language of the page', () => {
  expect(inEnglish('Promised by 2026-09-30, 53 days ago.')).toBe('Promised by Sep 30, 2026, 53 days ago.')
  expect(forPeople('Prometido para el 2026-09-30.', formatFor('es'))).toBe('Prometido para el 30 sept 2026.')
})

test('a sentence about a field is for the writer alone', () => {
  expect(inEnglish('Done? Write `doneOn`. Still wanted? Set a new day.')).toBe(
    'Done? Still wanted? Set a new day.',
  )
  expect(inEnglish('Add `data.csv`.')).toBe('')
})

test('a quote is cut between words, and a sentence in it ends nothing', () => {
  expect(inEnglish('The first: “Name the leader. Write down which par…” Who starts?')).toBe(
    'The first: “Name the leader. Write down which …” Who starts?',
  )
})
