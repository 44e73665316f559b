import { expect, test } from 'vitest'
import { rules } from '../../src/lib/check/rules/index.ts'
import { otherWeights, plannedRules } from './planned-rules.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))

test('no planned rule is lost', () => {
  expect(plannedRules.filter(([, , id]) => !byId.has(id))).toEqual([])
  expect(plannedRules.length).toBe(175)
})

test('every planned rule has its planned weight, or a reason for another', () => {
  const other = plannedRules.filter(([, weight, id]) => byId.get(id)?.severity !== weight)
  expect(other.filter(([, , id]) => !(id in otherWeights))).toEqual([])
  // A reason that is no longer needed says something that is not true.
  expect(Object.keys(otherWeights).filter((id) => !other.some(([, , rule]) => rule === id))).toEqual([])
})
