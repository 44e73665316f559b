import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inventedName, rehearseJudging } from '../../scripts/rehearse/judging/rehearse-judging.ts'
import { writePublicBallots } from '../../src/lib/judging/ballot-proofs.ts'
import { readOpenedExample } from '../../src/lib/judging/opened-example.ts'
import {
  commitmentOf,
  partsOf,
  publicCalibration,
  writePublicCalibration,
  writePublicSheets,
} from '../../src/lib/judging/public-sheets.ts'
import { readReceipts } from '../../src/lib/judging/receipts.ts'
import { resultsSchema } from '../../src/lib/judging/results-schema.ts'
import { resultsText } from '../../src/lib/judging/results-text.ts'
import type { ScoreSheet } from '../../src/lib/judging/score-sheet.ts'
import { resultsFrom } from '../../src/node/judging/opened-ballots.ts'
import { verifyResults } from '../../src/node/judging/verify-results.ts'
import { judgedFiles } from '../prepare-judging.ts'
import { temporaryZone } from '../temporary-zone.ts'

// The competition of the example zone that is over. `npm run rehearse -- judging` makes its records anew.

const id = '2026-small-changes'
const folder = join('content', 'competitions', id)
const files = judgedFiles('content', id)
const { judging, competition } = files
const opened = readOpenedExample(files.read('opened.json') ?? '')
const ballots = opened?.ballots ?? []

test('whoever has the public scores works out the same results, byte for byte', () => {
  expect(verifyResults(files)).toEqual([])
})

test('the public records follow from what the judges said, byte for byte', () => {
  expect(ballots.length).toBeGreaterThan(6)
  const sheets = ballots.flatMap((ballot) => ballot.sheets)
  const made = {
    'results.json': resultsText(resultsFrom(files, ballots, judging.seed?.words ?? '')),
    'scores.json': writePublicSheets(sheets),
    'ballots.json': writePublicBallots(ballots),
    'calibration.json': writePublicCalibration(publicCalibration(ballots)),
  }
  for (const [name, text] of Object.entries(made)) expect(text === files.read(name), name).toBe(true)
})

test('every receipt stands for one ballot that came in while its round was open', () => {
  const { receipts, faults } = readReceipts(id, files.read('receipts.jsonl') ?? '')
  expect(faults).toEqual([])
  const given = ballots.map((ballot) => `${ballot.round} ${commitmentOf(partsOf(ballot))}`)
  expect(receipts.map(({ round, commitment }) => `${round} ${commitment}`).sort()).toEqual(given.sort())
  for (const { round, receivedAt } of receipts) {
    const { opens = '', closes = '' } = judging.rounds.find((each) => each.id === round) ?? {}
    expect(Date.parse(receivedAt)).toBeGreaterThan(Date.parse(opens))
    expect(Date.parse(receivedAt)).toBeLessThan(Date.parse(closes))
  }
})

test('three judges read each entry, all who may read the last four, and nobody reads for a school that is close', () => {
  const codes = JSON.parse(files.read('codes.json') ?? '{}') as Record<string, string>
  const readers = (round: string) =>
    Map.groupBy(
      ballots.flatMap(({ sheets }) => sheets).filter((sheet) => round === '' || sheet.round === round),
      ({ entry }) => entry,
    )
  expect([...readers('r1').values()].map((sheets) => sheets.length)).toEqual(Array(8).fill(3))
  expect(readers('r2').size).toBe(4)
  const close = (opened?.judges ?? []).flatMap(({ id: judge, affiliation, conflicts }) => {
    const own = Object.keys(codes).filter(
      (code) => files.zone.graph.get('entry', codes[code] ?? '')?.data.school === affiliation,
    )
    return [...own, ...conflicts.map(({ entry }) => entry)].map((entry) => `${judge} ${entry}`)
  })
  expect(close).toHaveLength(3)
  const all = [...readers('').values()].flat().map(({ judge, entry }) => `${judge} ${entry}`)
  expect(all.filter((pair) => close.includes(pair))).toEqual([])
  // Each finalist was read by everybody who may.
  for (const entry of readers('r2').keys()) {
    const kept = close.filter((pair) => pair.endsWith(entry)).length
    expect(all.filter((pair) => pair.endsWith(entry))).toHaveLength(6 - kept)
  }
})

test('neither the files of the example nor their history hold a key, a link, a name or a draft', () => {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')] as const)
  expect(texts.length).toBeGreaterThan(20)
  const names = (judging.judges ?? []).map((judge) => inventedName(judge.id))
  expect(names).toHaveLength(6)
  const secret = /AGE-SECRET-KEY|[#&?]k=[\w-]{20}|^status: draft|^draft: true|\b[\w.]+@[\w-]+\.\w{2}/m
  for (const [name, text] of [...texts, ['history', historyOf(folder)] as const]) {
    expect(secret.exec(text.replaceAll(/^[+-]/gm, ''))?.[0], name).toBeUndefined()
    expect(
      names.filter((each) => text.includes(each)),
      name,
    ).toEqual([])
  }
})

test('the site shows the entries that were awarded as awarded', () => {
  const awarded = files.zone.graph
    .all('entry')
    .filter((entry) => entry.id.startsWith(`${id}/`) && entry.data.status === 'awarded')
  expect(awarded).toHaveLength(judging.awards)
  expect(competition.data.example).toBe(true)
})

test('the records can be made anew from what the judges said: keys are new, every score is the same', async () => {
  const zone = temporaryZone(needed())
  const made = await rehearseJudging({ content: zone.content, competition: id, say: () => {} })
  expect(made.map((name) => name.replace('judging/', '')).sort()).toEqual(
    ['judging.yaml', ...readdirSync(join(folder, 'judging'))].sort(),
  )
  const anew = judgedFiles(zone.content, id)
  expect(anew.judging.keys?.chair).not.toBe(judging.keys?.chair)
  for (const name of ['codes.json', 'calibration.json', 'decisions.yaml', 'conflicts.json'])
    expect(anew.read(name), name).toBe(files.read(name))
  const rankingOf = (text = '') => resultsSchema.parse(JSON.parse(text)).entries
  expect(rankingOf(anew.read('results.json'))).toEqual(rankingOf(files.read('results.json')))
  const wordsOf = (text = '') => readOpenedExample(text)?.ballots.map(({ sheets }) => sheets.map(saidOn))
  expect(wordsOf(anew.read('opened.json'))).toEqual(wordsOf(files.read('opened.json')))
})

test('nobody makes up what the judges of a real competition say', async () => {
  const zone = temporaryZone(needed())
  const page = readFileSync(join(folder, 'index.mdx'), 'utf8').replace('example: true\n', '')
  zone.write(`competitions/${id}/index.mdx`, page)
  const asked = rehearseJudging({ content: zone.content, competition: id, say: () => {} })
  await expect(asked).rejects.toThrow('is no example')
})

/** The competition and the schools its judges may be too close to. */
const needed = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync('content', { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(zone\.yaml|(schools|competitions\/2026-small-changes)\/.*\.\w+)$/.test(name))
      .map((name) => [name, readFileSync(join('content', name), 'utf8')]),
  )

const saidOn = ({ comments, noEvidence, strength, question, privateNote, minutes }: ScoreSheet) => ({
  ...{ comments, noEvidence, strength, question, privateNote, minutes },
})

/** Every change of a folder that was ever saved; empty where there is no history. */
function historyOf(path: string): string {
  if (!existsSync('.git')) return ''
  const asked = ['log', '--all', '--patch', '--format=', '--no-ext-diff', '--', path]
  return spawnSync('git', asked, { encoding: 'utf8', maxBuffer: 64 * 1024 ** 2, timeout: 30_000 }).stdout
}
