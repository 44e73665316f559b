import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judging as judgingSchema } from '../../src/lib/content/schemas/judging.ts'
import { aggregateResults } from '../../src/lib/judging/aggregate-results.ts'
import { computeResults } from '../../src/lib/judging/results.ts'
import { resultsSettings } from '../../src/lib/judging/results-settings.ts'
import { resultsSchema } from '../../src/lib/judging/results-schema.ts'
import { resultsText } from '../../src/lib/judging/results-text.ts'
import type { ScoreSheet } from '../../src/lib/judging/score-sheet.ts'
import { exampleResults } from './example-results.ts'

const example = exampleResults()
const results = computeResults(example)
const text = resultsText(results)

test('results are what their schema says, and every number has six decimals at most', () => {
  expect(resultsSchema.parse(results)).toEqual(results)
  expect(JSON.parse(text)).toEqual(results)
  expect(text.match(/\d\.\d{7,}|\de-\d|NaN|Infinity/g)).toBeNull()
  expect(text.endsWith('}\n')).toBe(true)
  expect(text).not.toContain('\r')
})

test('the order in which sheets, scores and criteria are read changes no byte', () => {
  const mixed = fc.tuple(
    fc.shuffledSubarray([...example.sheets], { minLength: example.sheets.length }),
    fc.shuffledSubarray([...example.calibration!], { minLength: example.calibration!.length }),
    fc.boolean(),
  )
  fc.assert(
    fc.property(mixed, ([sheets, calibration, turn]) => {
      const turned = turn ? sheets.map(turnKeys) : sheets
      expect(resultsText(computeResults({ ...example, sheets: turned, calibration }))).toBe(text)
    }),
    { numRuns: 8 },
  )
})

test('where a panel is too small to hide a judge in, nothing of one judge is published', () => {
  const open = aggregateResults(results)
  for (const { judge } of results.judges) expect(open).not.toContain(`"${judge}"`)
  // Who reads what follows from it, and with that how strict each judge is.
  expect(open).not.toContain(results.settings.seed)
  for (const { entry } of results.entries) expect(open).toContain(`"${entry}"`)
})

test('another language, time zone and process change no byte', () => {
  const code = `
    const { exampleResults } = await import('./tests/judging/example-results.ts')
    const { computeResults } = await import('./src/lib/judging/results.ts')
    const { resultsText } = await import('./src/lib/judging/results-text.ts')
    process.stdout.write(resultsText(computeResults(exampleResults())))`
  for (const env of [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/Denver', LC_ALL: 'es_US.UTF-8', LANG: 'es_US.UTF-8' },
  ]) {
    const options = { encoding: 'utf8', env: { ...process.env, ...env } } as const
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', code], options)).toBe(text)
  }
})

test('one score changes the digest of its sheet and the root, and nothing else can', () => {
  const changed = example.sheets.map((sheet, at) =>
    at === 4 ? { ...sheet, scores: { ...sheet.scores, need: sheet.scores['need'] === 1 ? 2 : 1 } } : sheet,
  )
  const other = computeResults({ ...example, sheets: changed })
  const digests = new Set(results.inputs.sheets)
  expect(other.inputs.sheets.filter((digest) => !digests.has(digest))).toHaveLength(1)
  expect(other.inputs.root).not.toBe(results.inputs.root)
  expect(other.inputs.rubric).toBe(results.inputs.rubric)
})

test('entries stand by rank, groups and top follow from them, calibration is not ranked', () => {
  const { entries, groups, top, panel, sensitivity } = results
  expect(entries.map(({ rank }) => rank)).toEqual(entries.map(({ rank }) => rank).toSorted((a, b) => a - b))
  expect(groups.flat()).toEqual(entries.map(({ entry }) => entry))
  expect(top).toEqual(entries.flatMap(({ entry, rank }) => (rank <= 3 ? entry : [])).sort())
  expect(entries.map(({ entry }) => entry).sort()).toEqual(['e-0', 'e-1', 'e-2', 'e-3', 'e-4', 'e-5', 'e-6'])
  expect(panel.panels).toEqual([['j-0', 'j-1', 'j-2', 'j-3', 'j-4']])
  expect(sensitivity.weights.map(({ criterion, factor }) => `${criterion} ${factor}`)).toEqual([
    'need 0.75',
    'diseño 0.75',
    'safe 0.75',
    'need 1.25',
    'diseño 1.25',
    'safe 1.25',
  ])
  const missing = example.sheets.filter(({ scores }) => scores['safe'] === null).length
  expect(panel.criteria.map(({ noEvidence }) => noEvidence)).toEqual([0, 0, missing])
  expect(entries.reduce((sum, { noEvidence }) => sum + noEvidence, 0)).toBe(missing)
})

test('agreement of a whole panel is told when every judge reads everything', () => {
  expect([results.panel.icc, results.panel.concordance]).toEqual([null, null])
  const level = (entry: number, judge: number) => 1 + ((entry + Number(judge === 2 && entry > 2)) % 4)
  const sheets = [0, 1, 2, 3].flatMap((entry) =>
    [0, 1, 2].map((judge) => ({
      ...example.sheets[0]!,
      entry: `e-${entry}`,
      judge: `j-${judge}`,
      scores: { need: level(entry, judge), diseño: level(entry, judge), safe: level(entry, judge) },
    })),
  )
  const { icc, concordance, alpha, link } = computeResults({ ...example, sheets, calibration: [] }).panel
  expect(link).toBe(1)
  // Two judges rank 1 2 3 4, the third 1.5 3 4 1.5: sums 3.5 7 10 9.5, and one group of two ties.
  expect(concordance!).toBeCloseTo((12 * 26.5) / (9 * 60 - 3 * 6), 6)
  expect(icc!.single).toBeLessThan(icc!.average)
  expect(alpha!).toBeLessThan(icc!.average)
})

test('who cannot be told apart is said on both sides', () => {
  const by = new Map(results.entries.map((each) => [each.entry, each]))
  for (const { entry, closeTo } of results.entries)
    for (const other of closeTo) expect(by.get(other)!.closeTo).toContain(entry)
  expect(results.entries.some(({ closeTo }) => closeTo.length > 0)).toBe(true)
})

test('what the chair should look at is listed', () => {
  const flags = new Map(results.flags.map(({ flag, about }) => [`${flag} ${about ?? ''}`, true]))
  for (const entry of results.undecided) expect(flags.has(`undecided ${entry}`)).toBe(true)
  expect(results.undecided.length).toBeGreaterThan(0)
  const apart = computeResults({
    ...example,
    calibration: [],
    sheets: example.sheets.filter(({ entry, judge }) => side(entry) === side(judge)),
  })
  expect(apart.flags).toContainEqual({ flag: 'panels-not-linked', value: apart.panel.panels.length })
  expect(apart.panel.panels.length).toBeGreaterThan(1)
})

test('a sheet without any score counts for nothing and is named', () => {
  const [first, ...others] = example.sheets
  const empty = { ...first!, scores: { need: null, diseño: null, safe: null } }
  const without = computeResults({ ...example, sheets: others })
  const withEmpty = computeResults({ ...example, sheets: [empty, ...others] })
  expect(withEmpty.entries).toEqual(without.entries)
  expect(withEmpty.flags).toContainEqual({ flag: 'no-total', about: first!.entry })
})

test('two sheets of one pair are refused with the pair named', () => {
  const [first] = example.sheets
  expect(() => computeResults({ ...example, sheets: [...example.sheets, first!] })).toThrow(
    `${first!.judge} has two sheets for ${first!.entry}`,
  )
  const calibration = [{ judge: 'j-0', entry: 'e-1', levels: { need: 1 } }]
  expect(() => computeResults({ ...example, calibration })).toThrow('e-1 is an entry and a practice entry')
  expect(() => computeResults({ ...example, sheets: [] })).toThrow('nothing to rank')
})

test('judges of the same school are looked at when it is known who is from where', () => {
  expect(results.fairness.affiliation).toBeNull()
  const affiliations = {
    judges: new Map([['j-0', new Set(['eastside'])]]),
    entries: new Map(
      example.sheets.map(({ entry }) => [entry, new Set([entry === 'e-0' ? 'eastside' : 'westside'])]),
    ),
  }
  const { fairness } = computeResults({ ...example, affiliations })
  expect(fairness.affiliation).toMatchObject({ pairs: 1 })
})

test('what is settled in judging.yaml is how it is counted', () => {
  const judging = judgingSchema.parse({
    rounds: [
      { id: 'r1', reads: 'all', opens: '2026-11-30T08:00:00-08:00', closes: '2027-01-22T17:00:00-08:00' },
    ],
    reveal: '2027-02-01T08:00:00-08:00',
    awards: 2,
    apart: 0.8,
    noEvidence: 'lowest level',
    tieRule: ['the criterion need'],
  })
  expect(resultsSettings(judging, 'words of chance')).toEqual({
    seed: 'words of chance',
    draws: 4000,
    top: 2,
    interval: 0.9,
    separateAt: 0.8,
    noEvidence: 'lowest',
  })
})

/** Even and odd. */
const side = (id: string) => Number(id.slice(2)) % 2

function turnKeys(sheet: ScoreSheet): ScoreSheet {
  const turn = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).reverse()) as T
  return { ...turn(sheet), scores: turn(sheet.scores) }
}
