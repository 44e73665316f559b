import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/lib/check/rules/index.ts'
import { looks } from '../../src/lib/judging/look-over.ts'
import { resultFlags } from '../../src/lib/judging/results-schema.ts'
import { refusals } from '../../src/lib/judging/take-in.ts'
import { plannedJudgingRules, type Held } from './planned-judging-rules.ts'

const weights = new Map(rules.map((rule) => [rule.id, rule.severity]))
const openBallot = readFileSync('src/lib/judging/open-ballot.ts', 'utf8')

test('no rule that judging set out to keep is lost', () => {
  expect(plannedJudgingRules.map(({ plan, held }) => [plan, placesOf(held)])).toEqual(
    plannedJudgingRules.map(({ plan }) => [plan, expect.any(Number)]),
  )
  expect(plannedJudgingRules.filter(({ held }) => placesOf(held) === 0)).toEqual([])
  expect(new Set(plannedJudgingRules.map(({ plan }) => plan)).size).toBe(32)
})

test.each(plannedJudgingRules.map((each) => [each.plan, each] as const))('%s', (_plan, { weight, held }) => {
  for (const id of held.checks ?? []) expect([id, weights.get(id)]).toEqual([id, weight])
  for (const [id, because] of Object.entries(held.otherChecks ?? {})) {
    expect(weights.has(id)).toBe(true)
    // A reason that is no longer needed says something that is not true.
    expect(weights.get(id)).not.toBe(weight)
    expect(because.length).toBeGreaterThan(20)
  }
  expect(refusals).toEqual(expect.arrayContaining([...(held.refusals ?? [])]))
  expect(looks).toEqual(expect.arrayContaining([...(held.looks ?? [])]))
  expect(resultFlags).toEqual(expect.arrayContaining([...(held.flags ?? [])]))
  for (const fault of held.faults ?? []) expect(openBallot).toContain(`{ fault: '${fault}'`)
  for (const [file, title] of held.tests ?? [])
    expect(readFileSync(join('tests', file), 'utf8')).toMatch(
      new RegExp(`\\(\\s*['"\`]${escaped(title)}['"\`]`),
    )
})

const placesOf = (held: Held): number =>
  Object.values(held).reduce((sum, places: object) => sum + Object.keys(places).length, 0)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
