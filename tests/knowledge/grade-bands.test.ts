import { expect, test } from 'vitest'
import { bandsOf } from '../../src/lib/knowledge/grade-bands.ts'

test('grades stand in the bands they fall into, however they are written', () => {
  expect(bandsOf(['K', '1'])).toEqual(['k-2'])
  expect(bandsOf(['5', '6'])).toEqual(['3-5', '6-8'])
  expect(bandsOf(['6-12'])).toEqual(['6-8', '9-12'])
  expect(bandsOf(['Year 9'])).toEqual(['6-8'])
  expect(bandsOf(['Year 1'])).toEqual(['k-2'])
  expect(bandsOf(['all'])).toEqual([])
  expect(bandsOf(undefined)).toEqual([])
})
