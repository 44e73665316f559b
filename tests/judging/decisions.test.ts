import { expect, test } from 'vitest'
import { checkExample } from '../../src/lib/check/check-example.ts'
import { rules } from '../../src/lib/check/rules/index.ts'
import { decisionsDraft } from '../../src/lib/judging/decisions-draft.ts'
import {
  awardedEntries,
  entriesAtLine,
  findDecisionTroubles,
  readDecisions,
} from '../../src/lib/judging/decisions.ts'
import { wordsFor } from '../../src/lib/i18n/words.ts'
import { reportedCompetition } from './reported-competition.ts'

const { results, judging } = reportedCompetition()
const codes = ['e-01', 'e-02', 'e-03', 'e-04']
const known = { results, codes, judging }
const written = (awarded: string, ...more: string[]) =>
  readDecisions(
    [
      `awarded: [${awarded}]`,
      'decisions:',
      '  - about: tie',
      '    entries: [e-02, e-03]',
      '    rule: 1',
      '    on: 2026-11-03',
      '    by: [chair, two judges]',
      '    why: The first rule decided.',
      ...more,
    ].join('\n'),
  )
const troublesOf = (awarded: string, ...more: string[]) =>
  findDecisionTroubles(written(awarded, ...more), known).map(({ trouble, ...at }) =>
    [trouble, 'entry' in at ? at.entry : ''].join(' ').trim(),
  )

test('what is not settled needs a word: nobody decided, or an entry at the line is not named', () => {
  expect(entriesAtLine(results, judging.awards)).toEqual(['e-02', 'e-03'])
  expect(findDecisionTroubles(undefined, known)).toEqual([
    { trouble: 'undecided', entries: ['e-02', 'e-03'] },
  ])
  expect(troublesOf('e-01, e-03')).toEqual([])
  const silent = readDecisions('awarded: [e-01, e-03]')
  expect(findDecisionTroubles(silent, known)).toEqual([
    { trouble: 'no-reason', entry: 'e-02', field: ['decisions'] },
    { trouble: 'no-reason', entry: 'e-03', field: ['decisions'] },
  ])
})

test('nobody leaves the order of scores without a reason that names the entry', () => {
  const order = [
    '  - about: order',
    '    entries: [e-04, e-01]',
    '    on: 2026-11-03',
    '    by: [chair]',
    '    why: The chair and two judges talked it over.',
  ]
  expect(troublesOf('e-02, e-04')).toEqual(['no-reason e-01', 'no-reason e-04'])
  expect(troublesOf('e-02, e-04', ...order)).toEqual([])
  expect(troublesOf('e-02, e-04', order[0]!.replace('order', 'late'), ...order.slice(1))).toEqual([
    'no-reason e-01',
    'no-reason e-04',
  ])
})

test('what explains an award is about the scores, was decided when they could be known, and says something', () => {
  const moved = (about: string, on = '2026-11-03', why = 'The chair and two judges talked it over.') => [
    `  - about: ${about}`,
    '    entries: [e-04, e-01]',
    `    on: ${on}`,
    '    by: [chair]',
    `    why: "${why}"`,
  ]
  const unexplained = ['no-reason e-01', 'no-reason e-04']
  for (const about of ['tie', 'order', 'another-review', 'left-out'])
    expect(troublesOf('e-02, e-04', ...moved(about)), about).toEqual([])
  expect(troublesOf('e-02, e-04', ...moved('other'))).toEqual(unexplained)
  expect(troublesOf('e-02, e-04', ...moved('another-review', '2026-10-29'))).toEqual(unexplained)
  expect(troublesOf('e-02, e-04', ...moved('order', '2026-11-03', '.'))).toEqual(['short-why'])
  // One award fewer, or more, than was promised.
  expect(troublesOf('e-02')).toEqual(['no-reason e-01'])
  expect(troublesOf('e-01, e-02, e-04')).toEqual(['no-reason e-04'])
})

test('who leaves something out of the count says who settled that, and why in more than a word', () => {
  const decided = written('e-01, e-03')
  const troubles = (leftOut: Record<string, string>, more = decided) =>
    findDecisionTroubles(more, { ...known, leftOut })
  expect(troubles({ 'j-01 e-02': 'A conflict was told late.' })).toEqual([{ trouble: 'no-left-out' }])
  const settled = [
    '  - { about: left-out, on: 2026-10-20, by: [chair], why: The conflict was told after reading. }',
  ]
  expect(troubles({ 'j-01 e-02': 'A conflict was told late.' }, written('e-01, e-03', ...settled))).toEqual(
    [],
  )
  expect(troubles({ 'j-01 e-02': '-' }, written('e-01, e-03', ...settled))).toEqual([
    { trouble: 'short-left-out', what: 'j-01 e-02' },
  ])
})

test('codes that nobody knows, awards given twice, rules that are not there and days too early are named', () => {
  expect(troublesOf('e-01, e-02, e-02')).toContain('twice e-02')
  expect(troublesOf('e-01, e-77')).toContain('unknown-entry e-77')
  const early = [
    '  - about: order',
    '    entries: [e-02]',
    '    rule: 7',
    '    on: 2026-10-29',
    '    by: [chair]',
    '    why: The chair and two judges talked it over.',
  ]
  const found = findDecisionTroubles(written('e-01, e-02', ...early), known)
  expect(found).toEqual([
    { trouble: 'unknown-rule', rule: 7, rules: 2, field: ['decisions', 1, 'rule'] },
    { trouble: 'too-early', on: '2026-10-29', opened: '2026-10-30', field: ['decisions', 1, 'on'] },
  ])
})

test('without a file the first by score are awarded', () => {
  expect(awardedEntries(undefined, results)).toBe(results.top)
  expect(awardedEntries(written('e-01, e-03'), results)).toEqual(['e-01', 'e-03'])
})

test('a draft decides nothing until its lines are taken up, and then lacks only the reason', () => {
  for (const locale of ['en', 'es'] as const) {
    const draft = decisionsDraft({ results, judging, today: '2026-11-03' }, wordsFor(locale).reports.draft)
    expect(readDecisions(draft)).toEqual({ decisions: [] })
    const taken = draft
      .slice(draft.indexOf('# awarded:'))
      .replace(/^# ?/gm, '')
      .replace('why:', 'why: The first rule decided.')
    const decisions = readDecisions(taken)
    expect(decisions).toMatchObject({ decisions: [{ entries: ['e-02', 'e-03'], on: '2026-11-03' }] })
    expect(findDecisionTroubles(decisions, known)).toEqual([])
  }
})

test('a slip in the public file is found with its line and what to type', () => {
  const path = 'competitions/ideas/judging/decisions.yaml'
  const text = 'awarded: [e-01]\ndecisions:\n  - about: tei\n    on: 2026-11-03\n    by: [chair]\n'
  const found = rules
    .filter(({ id }) => id.startsWith('frontmatter/'))
    .flatMap((rule) => checkExample(rule, { [path]: text }))
    .map(({ start, message }) => `${start.line} ${message.en}`)
    .sort()
  expect(found).toEqual([
    expect.stringMatching(/^3 The field “decisions\.why”/),
    expect.stringMatching(/^3 .*one of: tie/),
  ])
  expect(readDecisions(text)).toBeUndefined()
})
