import { expect, test } from 'vitest'
import {
  compareBaseline,
  entryOf,
  leaveOutKnown,
  mayBeKnown,
  parseBaseline,
  printBaseline,
  type Baseline,
} from '../../src/lib/check/baseline.ts'
import { checkContent } from '../../src/lib/check/check.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const settings = { 'zone.yaml': 'name: Riverbend\nplainWords: What we learn.\n' }
const check = (body: string, more: Example = {}) => {
  const example: Example = {
    ...settings,
    'glossary/term.mdx': `---\ntitle: Term\nmeaning: A word.\n---\n\n${body}\n`,
    ...more,
  }
  return checkContent(graphOfExample(example), { today: '2026-11-21', textOf: (path) => example[path] })
}
const baselineOf = (body: string): Baseline => ({
  schema: 1,
  day: '2026-11-21',
  findings: check(body).diagnostics.map((item) => entryOf(item, '2026-11-21')),
})

test('what the baseline knows is counted and not said; what is new is said', () => {
  const report = leaveOutKnown(check('A {slip} here.\n\nAnother {one}.'), baselineOf('A {slip} here.'))
  expect(report.diagnostics.map(({ message }) => message.en)).toEqual([expect.stringContaining('{one}')])
  expect(report.leftOut).toEqual({ baseline: 1 })
})

test('a new slip cannot hide behind one that was mended', () => {
  const report = leaveOutKnown(check('Another {one}.'), baselineOf('A {slip} here.'))
  expect(report.diagnostics).toHaveLength(1)
})

test('privacy, safety and files that cannot be read are never known', () => {
  const { diagnostics } = check('Only <5 students came.', {
    'glossary/bad.mdx': 'no fields',
    'glossary/link.mdx': '---\ntitle: Link\nmeaning: A link.\n---\n\n[x](javascript:alert(1))\n',
  })
  const never = diagnostics.filter((item) => !mayBeKnown(item)).map(({ rule }) => rule)
  expect(never).toEqual(expect.arrayContaining(['privacy/small-cell', 'frontmatter/fence', 'link/address']))
  const all: Baseline = {
    schema: 1,
    day: '2026-11-21',
    findings: diagnostics.map((item) => entryOf(item, '2026-11-21')),
  }
  const left = leaveOutKnown({ ...check(''), diagnostics }, all).diagnostics.map(({ rule }) => rule)
  expect(left).toEqual(never)
})

test('what is no longer found is stale', () => {
  const state = compareBaseline(check('Clean.'), baselineOf('A {slip} here.'))
  expect(state.stale.map(({ rule }) => rule)).toEqual(['mdx/expression'])
  expect([state.added, state.held]).toEqual([[], []])
})

test('what is still found is held, what is new is added, and what may never be known is apart', () => {
  const now = check('A {slip} here.\n\nAnother {one}.\n\nOnly <5 students came.')
  const state = compareBaseline(now, baselineOf('A {slip} here.\n\nA {mended} one.'))
  expect(state.held.map(({ rule }) => rule)).toEqual(['mdx/expression'])
  expect(state.stale.map(({ rule }) => rule)).toEqual(['mdx/expression'])
  expect(state.added.map(({ message }) => message.en)).toContainEqual(expect.stringContaining('{one}'))
  expect(state.added.map(({ message }) => message.en)).not.toContainEqual(expect.stringContaining('{slip}'))
  expect(state.never.map(({ rule }) => rule)).toEqual(['privacy/small-cell'])
})

test('without a baseline everything is new', () => {
  const state = compareBaseline(check('A {slip} here.'), undefined)
  expect(state.added).toHaveLength(1)
  expect([state.held, state.stale]).toEqual([[], []])
})

test('the file is sorted, one finding a line, and reads back the same; anything else is no baseline', () => {
  const baseline = baselineOf('A {slip} here.\n\nAnother {one}.')
  const text = printBaseline({ ...baseline, findings: [...baseline.findings].reverse() })
  expect(text).toBe(printBaseline(baseline))
  expect(parseBaseline(text)?.findings).toHaveLength(2)
  expect(text.split('\n').filter((line) => line.includes('fingerprint'))).toHaveLength(2)
  expect(parseBaseline('{')).toBeUndefined()
  expect(parseBaseline('{"schema": 2, "day": "2026-11-21", "findings": []}')).toBeUndefined()
})
