import { expect, test } from 'vitest'
import { applyEdits } from '../../src/lib/content/apply-edits.ts'
import { answerFix, placeForWords } from '../../src/lib/content/picture-words.ts'

function withWords(source: string, words: string): string {
  const fix = placeForWords(source, { start: source.search(/!?[[<]/), end: source.length })
  return fix ? applyEdits(source, answerFix(fix, words)) : 'no place'
}

test.each([
  ['See ![](desk.png)', 'See ![A desk](desk.png)'],
  ['See ![  ](desk.png)', 'See ![A desk](desk.png)'],
  ['See <img src="desk.png" />', 'See <img alt="A desk" src="desk.png" />'],
  ['See <img alt="" src="desk.png" />', 'See <img alt="A desk" src="desk.png" />'],
  ["See <img src='desk.png' alt='  '/>", 'See <img src=\'desk.png\' alt="A desk"/>'],
  ['See <Photo src="desk.png" />', 'See <Photo alt="A desk" src="desk.png" />'],
])('%s takes the words of a person', (source, expected) => {
  expect(withWords(source, 'A desk')).toBe(expected)
})

test('a picture that has words has no place for others', () => {
  expect(withWords('![A chair](desk.png)', 'A desk')).toBe('no place')
})

test('no sign of the words can end the place they stand in', () => {
  expect(withWords('![](a.png)', ' A "desk"]\n(by\tthe <door>) `x` \\ {y} ')).toBe(
    '![A desk (by the door ) x y](a.png)',
  )
  expect(withWords('![](a.png)', 'word '.repeat(99))).toHaveLength('![](a.png)'.length + 300)
})

test('without words nothing is changed', () => {
  expect(withWords('![](a.png)', ' "<>" ')).toBe('![](a.png)')
  expect(answerFix({ safe: true, edits: [{ start: 0, end: 1, text: 'x' }] }, 'words')).toHaveLength(1)
})
