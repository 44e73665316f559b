import { expect, test } from 'vitest'
import { assignBlame, type Lines } from '../../src/lib/check/blame.ts'
import { checkContent } from '../../src/lib/check/check.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const page = 'glossary/a.mdx'
// The slip stands on line 6.
const example: Record<string, string> = {
  [page]: '---\ntitle: A\nmeaning: A word.\n---\n\nA {slip}.\n\nFine.\n',
}
const report = checkContent(graphOfExample(example), {
  today: '2026-11-21',
  textOf: (path) => example[path],
})
const fingerprint = report.diagnostics[0]?.fingerprint ?? ''

function blame(lines: Record<string, Lines[]>, known: string[] = []) {
  const { diagnostics, leftOut } = assignBlame(report, {
    lines: new Map(Object.entries(lines)),
    known: new Set(known),
  })
  return [...diagnostics.map((item) => item.blame), leftOut?.existing]
}

test.each([
  ['on the one changed line', [{ from: 6, to: 6 }], 'changed-line'],
  ['on the last changed line', [{ from: 2, to: 6 }], 'changed-line'],
  ['on the first changed line', [{ from: 6, to: 8 }], 'changed-line'],
  ['below the changed lines', [{ from: 1, to: 5 }], 'changed-file'],
  ['above the changed lines', [{ from: 7, to: 8 }], 'changed-file'],
  [
    'between two changes and on the second',
    [
      { from: 2, to: 2 },
      { from: 6, to: 6 },
    ],
    'changed-line',
  ],
])('a finding %s', (_, lines, expected) => {
  expect(report.diagnostics).toHaveLength(1)
  expect(blame({ [page]: lines })).toEqual([expected, 0])
})

test('a finding in a file nobody changed is either known or caused by the change elsewhere', () => {
  expect(blame({ 'glossary/b.mdx': [{ from: 1, to: 9 }] }, [fingerprint])).toEqual([1])
  expect(blame({}, ['another'])).toEqual(['caused-by-change', 0])
})

test('what the baseline left out is still counted', () => {
  const after = assignBlame(
    { ...report, leftOut: { baseline: 3 } },
    { lines: new Map(), known: new Set([fingerprint]) },
  )
  expect(after.leftOut).toEqual({ baseline: 3, existing: 1 })
})
