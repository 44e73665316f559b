import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, doClash, offsetAfter, offsetBefore } from '../../src/lib/content/apply-edits.ts'

const text = 'Ask early and often.'
const edits = [
  { start: 14, end: 19, text: 'twice' },
  { start: 0, end: 3, text: 'Tell' },
  { start: 9, end: 9, text: ',' },
]

test('edits come in any order', () => {
  expect(applyEdits(text, edits)).toBe('Tell early, and twice.')
  expect(applyEdits(text, [...edits].reverse())).toBe('Tell early, and twice.')
})

test('a place outside of the edits is found again in the other text', () => {
  const after = applyEdits(text, edits)
  for (const word of ['early', 'and', '.']) {
    expect(offsetAfter(edits, text.indexOf(word))).toBe(after.indexOf(word))
    expect(offsetBefore(edits, after.indexOf(word))).toBe(text.indexOf(word))
  }
})

test('every place of the new text comes from a place of the old one, in order', () => {
  const list = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 6 })
  fc.assert(
    fc.property(list, (steps) => {
      let at = 0
      const some = steps.map(([gap, length, words]) => {
        const start = at + gap + 1
        at = start + length
        return { start, end: at, text: words }
      })
      const old = 'x'.repeat(at + 3)
      const better = applyEdits(old, some)
      const back = [...Array(better.length + 1).keys()].map((place) => offsetBefore(some, place))
      expect(back).toEqual([...back].sort((a, b) => a - b))
      expect(back.at(-1)).toBe(old.length)
    }),
  )
})

test('two edits of one place cannot both be made', () => {
  const edit = (start: number, end: number) => [{ start, end, text: 'x' }]
  expect(doClash(edit(0, 3), edit(2, 5))).toBe(true)
  expect(doClash(edit(2, 2), edit(2, 2))).toBe(true)
  expect(doClash(edit(0, 3), edit(3, 5))).toBe(false)
})

test.each([
  ['one after the other', [0, 3], [3, 5], false],
  ['the other way round', [3, 5], [0, 3], false],
  ['one inside the other', [0, 5], [1, 2], true],
  ['one over the end of the other', [0, 3], [2, 5], true],
  ['two at one place', [3, 3], [3, 3], true],
  ['words put in where a change starts', [3, 3], [3, 5], true],
])('%s: clash %s', (_, [start = 0, end = 0], [from = 0, to = 0], expected) => {
  expect(doClash([{ start, end, text: 'a' }], [{ start: from, end: to, text: 'b' }])).toBe(expected)
})
