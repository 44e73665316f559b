import { expect, test } from 'vitest'
import { lacksOf, sheetFrom, totalOf, type Entered } from '../../src/lib/judging/entered-sheet.ts'
import { scoreSheetSchema } from '../../src/lib/judging/score-sheet.ts'
import { competition, entryDigest, rubricDigest } from './example-judging.ts'

const rubric = {
  criteria: [
    { id: 'need', weight: 75 },
    { id: 'design', weight: 25 },
  ],
  levels: 4,
}
const facts = {
  ...{ competition, round: 'r1', judge: 'ann', assignment: 'a-1', entry: 'e-01', rubricDigest, entryDigest },
  ...{ position: 1, minutes: 30 },
}
const whole: Entered = {
  'score:need': '3',
  'score:design': '2',
  strength: 'A count.',
  question: 'Who counts?',
  recognised: 'no',
}

test('a sheet with scores, a strength, a question and an answer about recognizing lacks nothing', () => {
  expect(lacksOf(whole, rubric)).toEqual([])
  expect(lacksOf({}, rubric).map(({ lack }) => lack)).toEqual([
    'score',
    'score',
    'strength',
    'question',
    'recognised',
  ])
})

test.each(['1', '4'])('the lowest and the highest level need a word for the team: %s', (score) => {
  const entered = { ...whole, 'score:need': score }
  expect(lacksOf(entered, rubric)).toEqual([{ lack: 'comment', criterion: 'need' }])
  expect(lacksOf({ ...entered, 'comment:need': 'Count first.' }, rubric)).toEqual([])
})

test('not enough evidence needs a reason, is no score, and leaves the criterion out of the total', () => {
  const entered = { ...whole, 'score:need': 'none' }
  expect(lacksOf(entered, rubric)).toEqual([{ lack: 'reason', criterion: 'need' }])
  expect(totalOf(entered, rubric)).toBe(2)
  expect(totalOf(whole, rubric)).toBe(2.75)
  expect(totalOf({}, rubric)).toBeUndefined()
})

test('who steps back owes a reason and nothing else', () => {
  expect(lacksOf({ away: 'on' }, rubric)).toEqual([{ lack: 'why' }])
  expect(lacksOf({ away: 'on', why: 'I coach there.' }, rubric)).toEqual([])
})

test('the sheet holds what was entered and nothing that no longer counts', () => {
  const sheet = sheetFrom(
    { ...whole, 'none:need': 'An old reason.', 'comment:design': ' Go on. ' },
    rubric,
    facts,
  )
  expect(scoreSheetSchema.parse(sheet)).toEqual(sheet)
  expect(sheet.scores).toEqual({ need: 3, design: 2 })
  expect(sheet.noEvidence).toEqual({})
  expect(sheet.comments).toEqual({ design: 'Go on.' })
})
