import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { exampleFile } from '../../src/lib/check/example-file.ts'
import { noHistory } from '../../src/lib/knowledge/history.ts'
import { readDecisions } from '../../src/lib/judging/decisions.ts'
import { resultsSchema } from '../../src/lib/judging/results-schema.ts'
import { chairDecisions } from '../../src/node/judging/chair-decisions.ts'
import { helpOfStep, judgeHelp } from '../../src/node/judging/judge-help.ts'
import { judgeCommand } from '../../src/node/judging/judge-command.ts'
import { openPrivateStore } from '../../src/node/judging/private-store.ts'
import { publishResults } from '../../src/node/judging/publish-results.ts'
import { writeCompetitionReports } from '../../src/node/judging/write-competition-reports.ts'
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
  store.empty('reports')
  expect(report().join('\n')).toMatch(
    /reports for schools wait[^]*decisions\.yaml:1: e-0\d stands at the line or/,
  )
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

  const leave = (reason: string) => publishResults(files(), store, { ...afterReveal, leftOut: { A: reason } })
  expect(() => leave('qxprivate.b@example.org wrote')).toThrow('The reason for A becomes public')
  publish()
  expect(readDecisions(publicText('decisions.yaml'))).toMatchObject({ awarded: [other] })
  expect(publicText('decisions.yaml')).not.toContain('Talked until ten')
  expect(JSON.parse(publicText('conflicts.json'))).toEqual({
    keptApart: expect.any(Number),
    steppedBack: expect.any(Number),
  })
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
