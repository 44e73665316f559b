import { expect, test } from 'vitest'
import { readLeftOut, type LeftOut } from '../../src/lib/judging/left-out.ts'
import { readOpenedExample } from '../../src/lib/judging/opened-example.ts'
import { resultsText } from '../../src/lib/judging/results-text.ts'
import { resultsFrom } from '../../src/node/judging/opened-ballots.ts'
import { verifyResults } from '../../src/node/judging/verify-results.ts'
import { judgedFiles } from '../prepare-judging.ts'

// What is left out of the count says so in public, and anybody can leave it out again.

const files = judgedFiles('content', '2026-small-changes')
const ballots = readOpenedExample(files.read('opened.json') ?? '')?.ballots ?? []
const [sheet] = ballots.flatMap(({ sheets }) => sheets)
const pair = `${sheet?.judge} ${sheet?.entry}`

test('a sheet that is left out counts for nothing, and its ballot is still seen to be whole', () => {
  const leftOut: LeftOut = { [pair]: 'A conflict was told late.' }
  const results = resultsFrom(files, ballots, files.judging.seed?.words ?? '', { leftOut })
  const reviewsOf = (each: typeof results) =>
    each.entries.find(({ entry }) => entry === sheet?.entry)?.reviews ?? 0
  const all = resultsFrom(files, ballots, files.judging.seed?.words ?? '')
  expect(reviewsOf(results)).toBe(reviewsOf(all) - 1)
  const records: Record<string, string> = {
    'results.json': resultsText(results),
    'left-out.json': JSON.stringify(leftOut),
  }
  const decided = files.read('decisions.yaml') ?? ''
  const published = { ...files, read: (name: string) => records[name] ?? files.read(name) }
  // The results page says it too: who settled that something is not counted, and why.
  expect(verifyResults(published)).toEqual([expect.stringContaining('no decision says who settled that')])
  records['decisions.yaml'] =
    `${decided}  - { about: left-out, on: 2026-10-17, by: [chair], why: The conflict was told after reading. }\n`
  expect(verifyResults(published)).toEqual([])
  records['left-out.json'] = JSON.stringify({ ...leftOut, 'j-01 e-99': '-' })
  expect(verifyResults(published)).toEqual([
    expect.stringContaining('names “j-01 e-99”, and no receipt or sheet has this name'),
    expect.stringContaining('The reason for leaving out j-01 e-99 says too little'),
  ])
  delete records['left-out.json']
  expect(verifyResults(published)).toEqual(['The published results are not what the published scores give.'])
})

test('what is typed names a ballot or a sheet, and a reason', () => {
  expect(readLeftOut('j-03 e-02 a conflict was told late')).toEqual(['j-03 e-02', 'a conflict was told late'])
  expect(readLeftOut(' 685F-E4EA-0A1B-9C2D the judge withdrew')).toEqual([
    '685F-E4EA-0A1B-9C2D',
    'the judge withdrew',
  ])
  for (const typed of ['j-03 e-02', '685F-E4EA-0A1B-9C2D', 'j-03 a conflict', ''])
    expect(readLeftOut(typed)).toBeUndefined()
})
