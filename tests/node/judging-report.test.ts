import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { exampleFile } from '../../src/lib/check/example-file.ts'
import { noHistory } from '../../src/lib/knowledge/history.ts'
import { receiptCode } from '../../src/lib/judging/receipt-code.ts'
import { readDecisions } from '../../src/lib/judging/decisions.ts'
import { resultsSchema } from '../../src/lib/judging/results-schema.ts'
import { chairDecisions } from '../../src/node/judging/chair-decisions.ts'
import { helpOfStep, judgeHelp } from '../../src/node/judging/judge-help.ts'
import { judgeCommand } from '../../src/node/judging/judge-command.ts'
import { openPrivateStore } from '../../src/node/judging/private-store.ts'
import { publishResults } from '../../src/node/judging/publish-results.ts'
import { writeCompetitionReports } from '../../src/node/judging/write-competition-reports.ts'
import { findPrivateWords } from '../../src/node/judging/find-private-words.ts'
import { decisionsDraft } from '../../src/lib/judging/decisions-draft.ts'
import { wordsFor } from '../../src/lib/i18n/words.ts'
import { takenBallots } from '../../src/node/judging/take-in-ballots.ts'
import type { PrivateStore } from '../../src/node/judging/private-store.ts'
import { wordsToReadFirst } from '../../src/node/judging/words-to-read-first.ts'
import { judgeUntilReveal, shutId } from '../judged-until-reveal.ts'
import { judgedZone } from '../judged-zone.ts'
import { reportedCompetition } from '../judging/reported-competition.ts'
import { judgedFiles } from '../prepare-judging.ts'

const options = { leftOut: {}, locale: undefined, now: '2026-12-01T10:00:00Z', dryRun: false }
const afterReveal = { leftOut: {}, now: '2026-12-05T17:00:00Z', dryRun: false }

test('from opened ballots to reports, decisions and public records', async () => {
  const { zone } = judgedZone()
  const store = openPrivateStore(join(zone.folder, 'shut'), zone.content)
  for await (const _ of judgeUntilReveal(zone.content, store)) continue
  const files = () => judgedFiles(zone.content, shutId)
  const report = (more = {}) => writeCompetitionReports(files(), store, { ...options, ...more })
  const publish = () => publishResults(files(), store, afterReveal)
  const publicText = (name: string) =>
    readFileSync(join(zone.content, 'competitions', shutId, 'judging', name), 'utf8')

  // A look changes nothing.
  expect(report({ dryRun: true }).join('\n')).toContain('Would write')
  expect(store.list('reports')).toEqual([])
  expect(store.read('decisions.yaml')).toBeUndefined()

  report()
  expect(store.list('reports')).toEqual(['agenda.html', 'judges', 'schools'])
  expect(store.list('reports/judges')).toEqual(['j-01.html', 'j-02.html', 'j-03.html', 'j-04.html'])
  expect(store.read('decisions.yaml')).toMatch(/^# awarded: \[e-0\d\]$/m)

  // What the chair writes is never written over.
  const results = resultsSchema.parse(JSON.parse(store.read('results.json') ?? ''))
  const [first = ''] = results.top
  const other = results.entries.find(({ entry }) => entry !== first)?.entry ?? ''
  const decision = (why: string, by = 'chair') =>
    `# Talked until ten.\nawarded: [${other}]\ndecisions:\n  - about: order\n    entries: [${first}, ${other}]\n    on: 2026-12-01\n    by: [${by}]\n    why: ${why}\n`
  store.write('decisions.yaml', `awarded: [${other}]\n`)
  // A report that an earlier run wrote may say the wrong thing.
  store.write('reports/schools/first.html', 'Yes. Your entry is among the awarded.')
  const waiting = report({ now: '2026-12-06T10:00:00Z' }).join('\n')
  expect(waiting).toMatch(/reports for schools wait[^]*decisions\.yaml:1: e-0\d stands at the line or/)
  expect(waiting).toContain('Took away those in')
  expect(waiting).not.toContain('send each school')
  expect(store.list('reports')).toEqual(['agenda.html', 'judges'])
  expect(store.read('decisions.yaml')).toBe(`awarded: [${other}]\n`)

  for (const [text, said] of [
    [`awarded: [${other}]\n`, /decisions\.yaml:1: e-0\d stands at the line or .*no decision names it/],
    [decision('Ask qxprivate name b about it.'), /decisions\.yaml:8: .*name or address of a judge/],
    [decision('Write to someone@example.com for more.'), /decisions\.yaml:8: this becomes public/],
    [decision('W.', 'Maria Lopez'), /decisions\.yaml:7: .*first and a last name/],
    [decision('W.').replace('about: order', 'about: ordr'), /decisions\.yaml:4: .*order/],
    [decision('W.').replace(/awarded: .*/, 'awarded: [e-99]'), /decisions\.yaml:2: there is no entry e-99/],
  ] as const) {
    store.write('decisions.yaml', text)
    expect(chairDecisions(files(), store, results).troubles.join('\n')).toMatch(said)
  }
  expect(() => publish()).toThrow('there is no entry e-99')

  store.write('decisions.yaml', decision('The first rule decided.'))
  const lines = report({ locale: 'es' })
  expect(store.list('reports/schools').sort()).toEqual([
    'first.html',
    'fourth.html',
    'second.html',
    'third.html',
  ])
  expect(store.read('reports/schools/first.html')).toContain('<html lang="es">')
  expect(store.read('reports/schools/first.html')).toContain('qxprivate comment')
  expect(store.read('reports/schools/first.html')).not.toContain('qxprivate note')
  expect(lines.join('\n')).toContain('after the reveal')

  // What judges wrote to the chair stands in the agenda alone.
  store.write(`late/${commitmentOfFirst(store)}.txt`, 'qxprivate power cut\n')
  expect(report().join('\n')).not.toContain('wait until')
  expect(store.read('reports/agenda.html')).toMatch(/qxprivate note a[^]*qxprivate power cut/)

  // Scores of a round that is still shut could change who is awarded.
  const second = store.list('opened/r2').map((name) => [name, store.read(`opened/r2/${name}`) ?? ''] as const)
  store.empty('opened/r2')
  expect(report().join('\n')).toContain('Round r2 is not opened yet')
  expect(store.list('reports/schools')).toEqual([])
  for (const [name, text] of second) store.write(`opened/r2/${name}`, text)

  const code = receiptCode(commitmentOfFirst(store))
  store.write('left-out.json', JSON.stringify({ [code]: 'qxprivate.b@example.org wrote' }))
  expect(() => publish()).toThrow(`The reason for ${code} becomes public`)
  store.empty('left-out.json')
  publish()
  expect(readDecisions(publicText('decisions.yaml'))).toMatchObject({ awarded: [other] })
  expect(publicText('decisions.yaml')).not.toContain('Talked until ten')
  expect(JSON.parse(publicText('conflicts.json'))).toEqual({
    keptApart: expect.any(Number),
    steppedBack: expect.any(Number),
  })
})

test('an untouched draft decides nothing where scores leave something open', () => {
  const { results } = reportedCompetition()
  const files = judgedFiles('content', '2026-small-changes')
  const { zone } = judgedZone()
  const store = openPrivateStore(join(zone.folder, 'draft'), zone.content)
  store.write('judges.yaml', '- { id: j-01, name: Example One, affiliation: a university }\n')
  const undecided = { ...results, top: ['e-01', 'e-02'], undecided: ['e-02', 'e-03'] }
  const draft = decisionsDraft(
    { results: undecided, judging: files.judging, today: '2026-12-01' },
    wordsFor('en').reports.draft,
  )
  store.write('decisions.yaml', draft)
  const { decisions, troubles } = chairDecisions(files, store, undecided)
  expect(decisions).toBeUndefined()
  expect(troubles.join('\n')).toContain('scores alone cannot tell about e-02, e-03')
  expect(chairDecisions(files, store, { ...undecided, undecided: [] }).troubles).toEqual([])
})

test('a title and a name are found in what becomes public, and roles are not', () => {
  const zone = { graph: graphOfExample({}), history: noHistory, today: '2026-12-01' }
  const found = (text: string) => findPrivateWords([{ where: 'why', text }], zone, []).map(({ what }) => what)
  for (const text of [
    'Ms. Smith asked for it.',
    'We followed Mr. Ruiz.',
    'Lo dijo la maestra Pérez.',
    'El Sr. Ibarra se hizo a un lado.',
  ])
    expect(found(text), text).toEqual(['A title and a name seem to stand in it.'])
  for (const text of [
    'Coach Lead',
    'The principal stepped back.',
    'la maestra de sexto',
    'Directora General',
  ])
    expect(found(text), text).toEqual([])
})

test('places to read before a school gets its report are listed, and their words are not', () => {
  const facts = reportedCompetition({
    sheets: {
      'e-01 0': { strength: 'My student Maria said so.' },
      'e-01 1': { question: 'Call (555) 234-5678?' },
      'e-02 0': { comments: { need: 'Better than e-04.' } },
      'e-02 1': { comments: { need: 'Signed, Ann Abel' } },
      'e-03 0': { noEvidence: { design: 'Babbage High does the same.' } },
    },
  })
  const graph = graphOfExample({
    'schools/ada.mdx': exampleFile({ title: 'Ada School', level: 'high' }),
    'schools/babbage.mdx': exampleFile({ title: 'Babbage High', level: 'high' }),
  })
  const zone = { graph, history: noHistory, today: '2026-12-01' }
  const [head, ...lines] = wordsToReadFirst(facts, zone, [{ name: 'Ann Abel' }])
  expect(head).toMatch(/^Read these before/)
  expect(lines.map((line) => line.trim().replace(/: .*/, '')).sort()).toEqual([
    'e-01, j-01, strength',
    'e-01, j-02, question',
    'e-02, j-01, comment on “The need”',
    'e-02, j-02, comment on “The need”',
    'e-03, j-01, why too little was found on “The design”',
  ])
  for (const word of ['Maria', '555', 'e-04', 'Abel', 'Babbage']) expect(lines.join('\n')).not.toContain(word)
  expect(wordsToReadFirst(reportedCompetition(), zone, [])).toEqual([])
})

test('each step says what it does, and a language without reports is named', async () => {
  expect(helpOfStep('report')).toContain('--lang es')
  expect(helpOfStep('report')).toContain('Example: npm run judge -- report ')
  expect(judgeHelp).toMatch(/^ {2}report +writes the agenda/m)
  await expect(judgeCommand(['report', shutId, '--lang', 'fr'])).rejects.toThrow('There are no reports in fr')
})

function commitmentOfFirst(store: PrivateStore): string {
  const [commitment = ''] = [...takenBallots(store)].find(([, { judge }]) => judge === 'j-01') ?? []
  return commitment
}
