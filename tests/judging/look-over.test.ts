import { expect, test } from 'vitest'
import { lookOver } from '../../src/lib/judging/look-over.ts'
import type { Ballot, ScoreSheet } from '../../src/lib/judging/score-sheet.ts'
import { exampleBallot, exampleSheet } from './example-judging.ts'

const strength = 'You count absent days before and after, and say where the numbers are from.'
const sheet = (entry: string, more: Partial<ScoreSheet> = {}) =>
  exampleSheet(entry, { strength: `${strength} (${entry})`, ...more })
const ballot = (sheets: ScoreSheet[], more: Partial<Ballot> = {}) => exampleBallot({ sheets, ...more })
const seen = (...given: Parameters<typeof lookOver>) =>
  lookOver(...given).map(({ look, judge, entries }) => [look, judge, entries.join(' ')].join(' ').trim())

test('ballots filled in with care give nothing to look at', () => {
  expect(seen([ballot([sheet('e-01'), sheet('e-02')])])).toEqual([])
})

test('a conflict is seen wherever it was named: in another round, or since', () => {
  const first = ballot([sheet('e-01'), sheet('e-02')])
  const away = { conflicts: [{ entry: 'e-02', because: 'My sister teaches there.' }] }
  const second = ballot([sheet('e-03')], { round: 'r2', ...away })
  expect(seen([first, second])).toEqual(['conflict-scored ann e-02'])
  expect(seen([first], { conflicts: [{ judge: 'ann', entry: 'e-01' }] })).toEqual([
    'conflict-scored ann e-01',
  ])
  expect(seen([first], { conflicts: [{ judge: 'ben', entry: 'e-01' }] })).toEqual([])
})

test('one level for all criteria counts in more than half of the sheets, and minutes only on the page', () => {
  const flat = { scores: { need: 2, design: 2 } }
  expect(seen([ballot([sheet('e-01', flat), sheet('e-02')])])).toEqual([])
  const hasty = [sheet('e-01', flat), sheet('e-02', { minutes: 2 }), sheet('e-03', flat)]
  expect(seen([ballot(hasty)])).toEqual(['same-on-all ann e-01 e-03', 'quick ann e-02'])
  expect(seen([ballot(hasty, { source: 'paper' })])).toEqual(['same-on-all ann e-01 e-03'])
})

test('a criterion without evidence is no level', () => {
  const unsure = { scores: { need: 2, design: null } }
  expect(seen([ballot([sheet('e-01', unsure), sheet('e-02', unsure)])])).toEqual([])
})

test('words for a team are counted together, and the same words for two teams are seen across judges', () => {
  const short = { strength: 'Good.', question: 'Why?' }
  const comment = 'Say which students you asked, and how.'
  expect(seen([ballot([sheet('e-01', short)])])).toEqual(['short-feedback ann e-01'])
  const more = {
    ...short,
    comments: { need: comment, design: 'Say who leads it when the team has changed.' },
  }
  expect(seen([ballot([sheet('e-01', more)])])).toEqual([])
  const other = ballot([sheet('e-02', { judge: 'ben', comments: { need: `${comment.toUpperCase()}!` } })], {
    judge: 'ben',
  })
  expect(seen([ballot([sheet('e-01', more)]), other])).toEqual(['same-words ann e-01', 'same-words ben e-02'])
  // Two judges may say the same to one team.
  const same = ballot([sheet('e-01', { judge: 'ben', comments: { need: comment } })], { judge: 'ben' })
  expect(seen([ballot([sheet('e-01', more)]), same])).toEqual([])
})

test('a later ballot needs a reason, and words that lead to a person are named', () => {
  expect(seen([ballot([sheet('e-01')], { version: 2 })])).toEqual(['no-reason ann'])
  expect(seen([ballot([sheet('e-01')], { version: 2, because: 'A slip.' })])).toEqual([])
  const reason = sheet('e-01', { scores: { need: 3, design: null }, noEvidence: { design: 'Ask Ana.' } })
  expect(seen([ballot([reason])], { isPersonal: (text) => text.includes('Ana') })).toEqual([
    'personal ann e-01',
  ])
})
