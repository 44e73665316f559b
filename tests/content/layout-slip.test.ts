import { expect, test } from 'vitest'
import { applyEdits } from '../../src/lib/content/apply-edits.ts'
import { layoutSlip } from '../../src/lib/content/layout-slip.ts'

// The error is on the second line of two.
function slip(lines: string) {
  const at = lines.indexOf('\n') + 1
  const found = layoutSlip(lines, at, 0)
  if (!found) return undefined
  const { message, values, span, fix } = found
  const there = span && lines.slice(span.start, span.end)
  return [message, values.better, there, fix && applyEdits(lines, fix.edits)]
}

test.each([
  ['title: One\nclaim:Two', 'space', 'claim: Two', 'claim:Two', 'title: One\nclaim: Two'],
  ['title: One\n  - who:Ann', 'space', '- who: Ann', '- who:Ann', 'title: One\n  - who: Ann'],
  ['title: One\nclaim: @Two ', 'sign', 'claim: "@Two"', '@Two', 'title: One\nclaim: "@Two" '],
  ['title: One\n@Two', 'sign', '"@Two"', '@Two', 'title: One\n"@Two"'],
  ['title: One\n  - %Two', 'sign', '- "%Two"', '%Two', 'title: One\n  - "%Two"'],
  ['title: One\n claim: Two', 'indent', 'claim: Two', ' claim: Two', 'title: One\nclaim: Two'],
  [' title: One\nclaim: Two', 'indent', 'claim: Two', 'claim: Two', ' title: One\n claim: Two'],
  ['- One\n - Two', 'indent', '- Two', ' - Two', '- One\n- Two'],
  ['- who: Ann\n   why: Two', 'indent', 'why: Two', '   why: Two', '- who: Ann\n  why: Two'],
  ['subjects: Math\n  - Science', 'item', 'subjects: [Math, Science]', '  - Science', undefined],
  ['  subjects: Math \n- Art', 'item', 'subjects: [Math, Art]', '- Art', undefined],
])('%j has the slip "%s"', (lines, message, better, there, mended) => {
  expect(slip(lines)).toEqual([message, better, there, mended])
  const windows = lines.replaceAll('\n', '\r\n')
  expect(slip(`${windows}\r\n`)).toEqual([
    message,
    better,
    there,
    mended && `${mended.replaceAll('\n', '\r\n')}\r\n`,
  ])
})

test('the slip may be on the line below the error', () => {
  expect(layoutSlip('title: One\nclaim:Two\n', 0, 4)).toMatchObject({ span: { start: 15, end: 24 } })
  expect(layoutSlip('title: One\n claim: Two\n', 0, 4)).toMatchObject({ span: { start: 15, end: 26 } })
})

test.each([
  'title: One\nclaim: Two',
  'title: One\nsee: https://example.org',
  'title: One\nhttps://example.org',
  'title: One\nclaim: @Two # a note',
  'title: One\n   claim: Two',
  'title: >\n text',
  'list:\n - One',
  'subjects: Math\n- who: Ann',
  'subjects: [Math]\n- Art',
  'title: One\n',
])('%j has no slip with one answer', (lines) => {
  expect(slip(lines)).toBeUndefined()
})
