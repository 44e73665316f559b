import { expect, test } from 'vitest'
import { isShown, readHunks } from '../../src/lib/review/hunks.ts'

test('a patch gives the lines that are shown and the lines that changed', () => {
  const patch = [
    '@@ -1,4 +1,5 @@ title',
    ' one',
    '-two',
    '+Two',
    '+two and a half',
    ' three',
    ' four',
    '@@ -20,3 +21,2 @@',
    ' twenty',
    '-gone',
    ' twenty-two',
    '\\ No newline at end of file',
  ].join('\n')
  const hunks = readHunks(patch)
  expect(hunks.shown).toEqual([
    { from: 1, to: 5 },
    { from: 21, to: 22 },
  ])
  const changed = hunks.changed.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  )
  expect([...new Set(changed)]).toEqual([1, 2, 3, 21, 22])
  expect([isShown(hunks, 1, 5), isShown(hunks, 5, 6), isShown(hunks, 3, 21), isShown(hunks, 22, 22)]).toEqual(
    [true, false, false, true],
  )
})

test('a line of a file that looks like the head of a hunk is only a line', () => {
  const { shown, changed } = readHunks('@@ -0,0 +1,2 @@\n+@@ -1 +90,5 @@\n+two')
  expect([shown, changed]).toEqual([[{ from: 1, to: 2 }], [{ from: 1, to: 2 }]])
})

test('a new file of one line, and a file that GitHub shows nothing of', () => {
  expect(readHunks('@@ -0,0 +1 @@\n+one')).toEqual({
    shown: [{ from: 1, to: 1 }],
    changed: [{ from: 1, to: 1 }],
  })
  const unseen = readHunks(undefined)
  expect(unseen.shown).toEqual([])
  expect(unseen.changed[0]?.from).toBe(1)
})
