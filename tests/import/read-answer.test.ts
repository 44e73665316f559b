import { expect, test } from 'vitest'
import type { Question } from '../../src/lib/forms/form.ts'
import { formOf } from '../../src/lib/forms/forms.ts'
import { findEntry } from '../../src/lib/import/find-entry.ts'
import { labelMatcher } from '../../src/lib/import/match-label.ts'
import { readAnswer } from '../../src/lib/import/read-answer.ts'
import { readDay } from '../../src/lib/import/read-day.ts'
import { readNumber } from '../../src/lib/import/read-number.ts'
import { exampleZone } from './import-files.ts'

const versions = (form: 'cycle' | 'prototype', field: string): Question[] =>
  (['en', 'es'] as const).flatMap(
    (locale) =>
      formOf(form, locale, exampleZone().zone).questions.find(({ path }) => path.join('.') === field) ?? [],
  )
const answer = (form: 'cycle' | 'prototype', field: string, ...lines: string[]) => {
  const [question, other] = versions(form, field)
  if (!question || !other) throw new Error(`No question ${field}`)
  return readAnswer(question, { lines }, { known: exampleZone().entries, versions: [question, other] })
}

test('days are read as people write them, month first where both fit', () => {
  const day = '2026-10-05'
  for (const written of [
    ...[
      '2026-10-05',
      'Oct 5, 2026',
      'October 5th 2026',
      'Monday, October 5, 2026',
      '5 Oct. 2026',
      '2026/10/05',
    ],
    ...[
      '5 de octubre de 2026',
      'lunes, 5 de octubre de 2026',
      'el 5 de octubre del 2026',
      '5 oct 2026',
      '10/05/26',
      'the 5th of October 2026',
      '5-oct-26',
      'lun 5 oct 2026',
    ],
    ...['2026/10/05 3:14:15 PM', '10/5/2026 15:14:15', '2026-10-05T08:00:00Z', ' Oct 5, 2026. '],
  ])
    expect(readDay(written)?.day, written).toBe(day)
  expect(readDay('10/5/2026')).toEqual({ day, other: '2026-05-10' })
  expect(readDay('25/10/2026')).toEqual({ day: '2026-10-25' })
  expect(readDay('1ro de marzo de 2026')?.day).toBe('2026-03-01')
  for (const none of ['Oct 5', 'next week', '2026-02-30', '', '5', 'in 2026'])
    expect(readDay(none), none).toBeUndefined()
})

test('a day without a year is in the school year, and that is told', () => {
  const around = { today: '2026-11-21', calendar: { starts: '2026-08-12', ends: '2027-06-04' } }
  for (const [written, day] of [
    ['Oct 5', '2026-10-05'],
    ['Friday, Oct. 30th', '2026-10-30'],
    ['5 de octubre', '2026-10-05'],
    ['Feb 3', '2027-02-03'],
    ['10/5', '2026-10-05'],
  ] as const)
    expect(readDay(written, around), written).toMatchObject({ day, yearTaken: true })
  expect(readDay('July 4', { today: '2026-08-01' })?.day).toBe('2026-07-04')
  for (const none of ['mid November', 'Feb 30', '5', 'Oct', 'week 7'])
    expect(readDay(none, around), none).toBeUndefined()
})

test('numbers are read with their signs, and a sentence is none', () => {
  const numbers: [string, number][] = [
    ...([
      ['63', 63],
      ['63%', 63],
      ['63 %', 63],
      ['about 12 minutes', 12],
      ['unos 12 minutos', 12],
    ] as [string, number][]),
    ...([
      ['1,234', 1234],
      ['1,234.5', 1234.5],
      ['1.234,5', 1234.5],
      ['3,5', 3.5],
      ['.5', 0.5],
      ['−4', -4],
      ['$1,200.00', 1200],
      ['12.', 12],
    ] as [string, number][]),
  ]
  for (const [written, number] of numbers) expect(readNumber(written), written).toBe(number)
  for (const none of [
    '',
    'twelve',
    '12 of 20',
    '3-5',
    'we saw 12 of them come in late',
    '1.2.3',
    'Grade 6',
    'room 12',
  ])
    expect(readNumber(none), none).toBeUndefined()
})

test('a choice is read by its label in either language, its start, a near word or its size', () => {
  const chosen: [string, string, unknown][] = [
    ['decision', 'Adapt: change something and test again', 'adapt'],
    ['decision', 'adapt', 'adapt'],
    ['decision', 'Adapt - we move the slots', 'adapt'],
    ['decision', 'adaptr', 'adapt'],
    ['decision', 'abandonar', 'abandon'],
    ['scale', 'una clase', 2],
    ['scale', 'ONE CLASS', 2],
    ['students', '27', '20-49'],
    ['asPlanned', 'En parte', 'mostly'],
    ['predictionHeld', 'sí', 'yes'],
  ]
  for (const [field, written, value] of chosen)
    expect(answer('cycle', field, written).value, written).toBe(value)
  const { value, unclear } = answer('cycle', 'decision', 'ask my principal')
  expect(value).toBeUndefined()
  expect(unclear?.[0]?.near).toContain('Pause: wait for a while')
})

test('entries are found by title in any language, id or address; what is not there gets near names', () => {
  const { entries } = exampleZone()
  for (const written of [
    ...[
      'draft-by-friday',
      'Draft by Friday',
      'DRAFT BY FRIDAY',
      'Borrador el viernes',
      'prototypes/draft-by-friday',
    ],
    ...[
      'https://riverbend.example.org/es/prototypes/draft-by-friday/',
      '/prototypes/draft-by-friday/#cycle-02',
    ],
  ])
    expect(findEntry(written, ['prototype'], entries), written).toMatchObject({
      reference: 'draft-by-friday',
    })
  expect(findEntry('Draft by Fridy', ['prototype'], entries)).toMatchObject({
    near: [{ id: 'draft-by-friday' }],
  })
  const voices = findEntry(
    'same few',
    ['problem'],
    [{ kind: 'problem', id: 'same-few-voices', title: 'Who talks' }],
  )
  expect(voices).toMatchObject({ near: [{ id: 'same-few-voices' }] })
  expect(findEntry('draft-by-friday', ['lesson'], entries)).toEqual({ near: [] })
  const lessons = answer(
    'prototype',
    'lessonsChecked',
    'Booked time beats open time; primero-en-pareja, nothing such',
  )
  expect(lessons.value).toEqual(['booked-time-beats-open-time', 'primero-en-pareja'])
  expect(lessons.unclear?.map(({ text }) => text)).toEqual(['nothing such'])
  expect(answer('prototype', 'lessonsChecked', 'None')).toEqual({})
})

test('labels are known with a slip and never guessed between two', () => {
  const match = labelMatcher([
    { item: 'learned', labels: ['What did you learn?', '¿Qué se aprendió?'] },
    { item: 'next', labels: ['What will you do differently next time?'] },
    { item: 'first', labels: ['First day'] },
    { item: 'last', labels: ['Last day'] },
  ])
  expect(match('3. WHAT DID YOU LEARN? *')).toBe('learned')
  expect(match('Que se aprendio')).toBe('learned')
  expect(match('What did yuo learn')).toBe('learned')
  expect(match('What will we do differently next time (one thing)')).toBe('next')
  expect(match('Day')).toBeUndefined()
  expect(match('What did you eat?')).toBeUndefined()
})
