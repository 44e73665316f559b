import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFarOut } from '../../src/lib/knowledge/far-out.ts'

const farOut = (...values: number[]) =>
  findFarOut(values.map((value) => ({ value }))).map(({ point, lowest, highest }) => [
    point.value,
    lowest,
    highest,
  ])

test('a value more than three times the middle half away is far out', () => {
  // The middle half of these goes from 52 to 54, so the limits are 46 and 60.
  expect(farOut(50, 52, 52, 53, 54, 54, 60)).toEqual([])
  expect(farOut(50, 52, 52, 53, 54, 54, 60.1)).toEqual([[60.1, 50, 54]])
  expect(farOut(45.9, 52, 52, 53, 54, 54, 56)).toEqual([[45.9, 52, 56]])
})

test('with fewer than seven values, or half of them the same, nothing is far out', () => {
  expect(farOut(50, 52, 52, 53, 54, 540)).toEqual([])
  expect(farOut(0, 0, 0, 0, 0, 0, 0, 9)).toEqual([])
})

test('never half of the values, and moving all of them changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 40 }), (values) => {
      const found = farOut(...values)
      expect(found.length * 2).toBeLessThanOrEqual(values.length)
      expect(farOut(...values.map((value) => value + 1000))).toHaveLength(found.length)
    }),
  )
})
