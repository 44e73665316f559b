import { expect, test } from 'vitest'
import { isSealedFile } from '../../src/lib/content/sealed.ts'
import type { Entry } from '../../src/lib/content/entry.ts'
import { ballotsCounted } from '../../src/lib/views/ballots-counted.ts'
import { chartFilesOf } from '../../src/lib/views/chart-files.ts'
import {
  awardOf,
  competitionResults,
  competitionsWithResults,
  type CompetitionResults,
} from '../../src/lib/views/competition-results.ts'
import { writeLlmsText } from '../../src/lib/views/for-programs.ts'
import { panelChecks } from '../../src/lib/views/panel-checks.ts'
import type { PageContext } from '../../src/lib/views/page-context.ts'
import { resultFlagsInWords } from '../../src/lib/views/result-flags-in-words.ts'
import { allResultFiles, resultFilesOf } from '../../src/lib/views/results-files.ts'
import { takeSnapshot } from '../../src/lib/check/zone-snapshot.ts'
import { publishedCompetition, publishedRubric, type PublishedOptions } from '../published-competition.ts'
import { contextOfExample } from './context-of-example.ts'

const decided = `awarded: [e-01, e-06]
decisions:
  - { about: tie, entries: [e-06, e-05], rule: 1, on: 2026-02-25, by: [chair, two judges], steppedBack: [deputy], why: Clear need. }
`

interface Shown extends CompetitionResults {
  context: PageContext
}

function shown(options: PublishedOptions = {}, locale: 'en' | 'es' = 'en'): Shown {
  const context = contextOfExample(publishedCompetition(options).files, locale)
  return { ...(competitionResults(context, competitionOf(context)) as CompetitionResults), context }
}

const competitionOf = ({ graph }: PageContext) =>
  graph.get('competition', 'first-steps') as Entry<'competition'>
const titles = (entries: CompetitionResults['awarded']) =>
  entries.map((entry) => (typeof entry === 'string' ? entry : entry.title))

test('the awarded stand by the alphabet, as decided, and all others without a place', () => {
  const byScore = shown()
  expect(titles(byScore.awarded)).toEqual(['Echo', 'Garden'])
  expect(byScore.places.rows[0]?.code, 'the first by score comes second by the alphabet').toBe('e-01')
  const byDecision = shown({ decisions: decided })
  expect(titles(byDecision.awarded)).toEqual(['Fern', 'Garden'])
  expect(titles(byDecision.others)).toEqual(['Atlas', 'Bell', 'Drum', 'Echo'])
  expect(byDecision.close[0]).toContain('e-02 and e-05 could not be told apart from one or more')
  expect(byDecision.decisions).toEqual([
    {
      about: 'Too close to call: e-05 and e-06',
      rule: { number: 'Tie rule 1:', text: 'The criterion “Clear need”.' },
      why: 'Clear need.',
      by: 'chair, two judges',
      day: 'Feb 25, 2026',
      away: 'deputy',
    },
  ])
})

test('an awarded entry says so, and no other entry says anything', () => {
  const { context } = shown({ decisions: decided })
  const named = context.graph.all('entry').filter((entry) => awardOf(context, entry))
  expect(titles(named)).toEqual(['Fern', 'Garden'])
})

test('every place comes with its interval, in the chart, in the rows and in the file', () => {
  const { places } = shown()
  const { entries } = publishedCompetition().results
  expect(places.rows.map(({ place, interval }) => `${place} (${interval})`)).toEqual(
    places.input.rows.map(({ about }) => about),
  )
  expect(places.input.rows.map(({ low, at, high }) => [low, at, high])).toEqual(
    entries.map(({ rankLow, rank, rankHigh }) => [rankLow, rank, rankHigh]),
  )
  expect(places.table.rows[1]?.map(({ raw }) => raw).slice(0, 4)).toEqual([
    entries[1]?.entry,
    entries[1]?.rank,
    entries[1]?.rankLow,
    entries[1]?.rankHigh,
  ])
  expect(places.rows[0]).toMatchObject({ interval: 'only 1', chance: 'almost sure, 100 of 100 draws' })
  expect(places.rows[1]).toMatchObject({ interval: '2 to 4', chance: 'about even, 50 of 100 draws' })
})

test('nothing of a record that lies there early is drawn, told or handed out', () => {
  const { files } = publishedCompetition()
  const before = contextOfExample(files, 'en', '2026-03-01')
  expect(competitionsWithResults(before)).toEqual([])
  expect(competitionResults(before, competitionOf(before))).toBeUndefined()
  expect(before.graph.all('entry').filter((entry) => awardOf(before, entry))).toEqual([])
  expect(allResultFiles(before)).toEqual([])
  expect(chartFilesOf(before).map(({ path }) => path)).not.toContain('competitions/first-steps/results.csv')
  expect(writeLlmsText(before)).not.toContain('/results/')
  const told = takeSnapshot(before.graph, before.today).beside.map(({ path }) => path)
  expect(told.filter((path) => path.includes('/judging/'))).toEqual([])
  expect(isSealedFile(before.graph, 'competitions/first-steps/judging/lists-r1.json', before.today)).toBe(
    false,
  )

  const after = contextOfExample(files, 'en', '2026-03-03')
  expect(competitionsWithResults(after)).toHaveLength(1)
  expect(chartFilesOf(after).map(({ path }) => path)).toContain('competitions/first-steps/results.csv')
  expect(writeLlmsText(after)).toContain('/competitions/first-steps/results/')
})

test.each(['results.json', 'codes.json', 'scores.json', 'ballots.json', 'decisions.yaml', 'left-out.json'])(
  'when %s cannot be read, there is no page',
  (name) => {
    const { files } = publishedCompetition({ decisions: decided })
    const context = contextOfExample({ ...files, [`competitions/first-steps/judging/${name}`]: '{ "no": ' })
    expect(competitionsWithResults(context)).toEqual([])
    expect(allResultFiles(context)).toEqual([])
  },
)

test('results of another competition, or with judges who are not to be told apart, are not shown', () => {
  const { files } = publishedCompetition()
  const others = publishedCompetition({ id: 'second-steps' }).files[
    'competitions/second-steps/judging/results.json'
  ]
  const path = 'competitions/first-steps/judging/results.json'
  expect(competitionsWithResults(contextOfExample({ ...files, [path]: others ?? '' }))).toEqual([])
  const quiet = publishedCompetition({ disclosure: 'aggregates only' }).files
  expect(competitionsWithResults(contextOfExample(quiet))).toHaveLength(1)
  expect(competitionsWithResults(contextOfExample({ ...quiet, [path]: files[path] ?? '' }))).toEqual([])
})

test('where judges are not told apart, no judge stands anywhere and no single score is handed out', () => {
  const { files } = publishedCompetition({ disclosure: 'aggregates only' })
  const scores = publishedCompetition().files['competitions/first-steps/judging/scores.json'] ?? ''
  const context = contextOfExample({ ...files, 'competitions/first-steps/judging/scores.json': scores })
  const competition = competitionOf(context)
  const results = competitionResults(context, competition) as CompetitionResults
  const checks = panelChecks(context, results.published, publishedRubric)
  const said = JSON.stringify([
    ...[results.places, results.close, results.decisions, checks],
    resultFlagsInWords(context, results.published, publishedRubric),
    ballotsCounted(context, competition, results.judging, results.published),
  ])
  expect(said).toContain('Reliability is')
  expect(said).not.toMatch(/j-\d/)
  expect(resultFilesOf(context.graph, competition).map(({ name }) => name)).toEqual([
    'results.json',
    'codes.json',
    'left-out.json',
    'conflicts.json',
    'receipts.jsonl',
  ])
})

test('ballots, conflicts and practice are counted from the records', () => {
  const { context, judging, published } = shown()
  const { says, leftOut, practice } = ballotsCounted(context, competitionOf(context), judging, published)
  expect(says.slice(0, 5)).toEqual([
    '6 ballots came in, 4 counted.',
    '1 took the place of an earlier one of the same judge.',
    '1 came in after the end and was let in with a reason.',
    'Conflicts: before reading, 3 pairs of judge and entry were kept apart.',
    'Conflicts: while reading, a judge stepped back from one entry.',
  ])
  expect(leftOut).toEqual([{ code: '4444-4444-4444-4444', why: 'The judge asked for it.' }])
  expect(practice[0]).toBe('4 judges each scored one practice entry first.')
  expect(practice[1]).toContain('92 of 100 levels')
})

test('agreement is told in the bands of Krippendorff, checks and warnings in sentences of both languages', () => {
  const { context, published } = shown()
  const { criteria, checks, judges } = panelChecks(context, published, publishedRubric)
  expect(criteria.map(({ name, band }) => `${name}: ${band}`)).toEqual([
    'Clear need: tentative: read it with care',
    'Small design: tentative: read it with care',
    'Safe to try: too low: no order by this criterion alone',
  ])
  expect(judges.map(({ judge, read }) => `${judge} ${read}`)).toEqual(['j-0 4', 'j-1 6', 'j-2 5', 'j-3 5'])
  expect(checks.flatMap(({ changes }) => changes)).toContain(
    'Without j-1: e-02 would come in, e-05 would go out.',
  )
  const spanish = shown({}, 'es')
  const warnings = resultFlagsInWords(spanish.context, spanish.published, publishedRubric)
  expect(warnings).toContain('El jurado coincide muy poco para ordenar propuestas por: Safe to try.')
  expect(warnings).toHaveLength(new Set(published.results.flags.map(({ flag }) => flag)).size)
})
