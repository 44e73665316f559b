import { expect, test } from 'vitest'
import { formatFor } from '../../src/lib/i18n/format.ts'

test.each([
  [0.04, '0.04'],
  [0.25, '0.25'],
  [-0.125, '-0.13'],
  [0, '0'],
  [3.14, '3.1'],
  [1234.56, '1,234.6'],
])('%d is written %s', (value, text) => {
  expect(formatFor('en').number(value)).toBe(text)
})

test('a number of decimals that was asked for is kept', () => {
  expect(formatFor('en').number(0.04, 0)).toBe('0')
})
