import { expect, test } from 'vitest'
import { findTrendClaim } from '../../src/lib/check/trend-words.ts'

test.each([
  ['Drafts are going up.', 'are going up'],
  ['We see an upward trend in drafts.', 'upward trend'],
  ['Attendance rose steadily.', 'steadily'],
  ['Each week more students come.', 'Each week more'],
  ['Scores kept improving.', 'kept improving'],
])('%s', (text, words) => {
  expect(findTrendClaim(text, 'en')).toBe(words)
})

test.each([
  ['Hay una tendencia clara.', 'tendencia'],
  ['Los borradores siguen aumentando.', 'siguen aumentando'],
  ['Cada semana llegan más borradores.', 'Cada semana llegan más'],
  ['El número va subiendo.', 'va subiendo'],
])('%s', (text, words) => {
  expect(findTrendClaim(text, 'es')).toBe(words)
})

test.each([
  'There is no trend yet.',
  'There is not a clear trend.',
  'Drafts rose from 52 to 61 in two weeks.',
  'Students keep going to the same table.',
  'No hay una tendencia todavía.',
  'Los borradores subieron de 52 a 61.',
  'A friend brought a trendsetter.',
])('no claim: %s', (text) => {
  expect(findTrendClaim(text, 'en')).toBeUndefined()
  expect(findTrendClaim(text, 'es')).toBeUndefined()
})
