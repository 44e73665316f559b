import { expect, test } from 'vitest'
import { isSoonWorkedOut } from '../../src/lib/judging/find-tampering.ts'
import { readPublicSheets, writePublicSheets } from '../../src/lib/judging/public-sheets.ts'
import { nextReceipt, readReceipts, receiptLine, type Receipt } from '../../src/lib/judging/receipts.ts'
import { verifyResults } from '../../src/node/judging/verify-results.ts'
import { judgedFiles } from '../prepare-judging.ts'

// Whoever changes public records afterwards is seen by anybody who verifies, whatever else still fits.

const id = '2026-small-changes'
const files = judgedFiles('content', id)
const record = (name: string) => files.read(name) ?? ''
/** What verifying says when these records are others; one that is undefined is gone. */
const said = (records: Record<string, string | undefined>, change: Partial<typeof files> = {}) =>
  verifyResults({
    ...files,
    ...change,
    read: (name) => (Object.hasOwn(records, name) ? records[name] : files.read(name)),
  })

test('codes follow from the words of chance: two entries cannot change places', () => {
  const codes = JSON.parse(record('codes.json')) as Record<string, string>
  const swapped = { ...codes, 'e-01': codes['e-04'], 'e-04': codes['e-01'] }
  expect(said({ 'codes.json': JSON.stringify(swapped) })).toEqual([
    expect.stringContaining('The words of chance give the entries other codes'),
    expect.stringContaining('calls e-01 says what judges read as e-04'),
    expect.stringContaining('calls e-04 says what judges read as e-01'),
  ])
  const twice = { ...codes, 'e-04': codes['e-01'] }
  expect(said({ 'codes.json': JSON.stringify(twice) })).toContainEqual(
    expect.stringContaining('The entry of e-01 has another code too'),
  )
  const gone = { ...codes, 'e-04': `${id}/nowhere` }
  expect(said({ 'codes.json': JSON.stringify(gone) })).toContainEqual(
    expect.stringContaining('names an entry for e-04 that has no page here'),
  )
})

test('a reading list may be anybody’s text: what stands in it is a name and no pattern', () => {
  const lists = JSON.stringify({
    ...(JSON.parse(record('lists-r1.json')) as object),
    '(j-01': '',
    'j-0.': '',
  })
  const decided =
    '  - { about: other, on: 2026-11-09, by: [zone lead], why: In round r2 j-01 read no more than was left. }\n'
  const records = { 'lists-r1.json': lists, 'decisions.yaml': record('decisions.yaml') + decided }
  expect(said(records)).toContainEqual(
    expect.stringContaining('In round r1 no ballot counts of: (j-01, j-0.'),
  )
})

test('rules, rubric and entries are held against what was frozen', () => {
  const { judging, rubric } = files
  expect(said({}, { judging: { ...judging, tieRule: ['The one we like.'] } })).toContainEqual(
    expect.stringContaining('Days, awards or rules in `judging.yaml` are not those that were frozen'),
  )
  expect(said({}, { rubric: { ...rubric, scale: [...rubric.scale].reverse() } })).toContainEqual(
    expect.stringContaining('The rubric is not the one that was frozen'),
  )
  expect(said({ 'entries.json': record('entries.json').replace('time in the day', 'no time') })).toEqual([
    expect.stringContaining('What judges read of entry e-01 is not what was frozen'),
  ])
  const { calibration: _, ...frozen } = judging.frozen ?? { entries: {} }
  expect(said({}, { judging: { ...judging, frozen: frozen as never } })).toContainEqual(
    expect.stringContaining('The practice entries in `calibration/` are not those that were frozen'),
  )
})

test.each(['left-out.json', 'codes.json', 'scores.json', 'ballots.json', 'calibration.json'])(
  'a broken %s is named',
  (name) => {
    for (const text of ['null', '{', '[1]'])
      expect(said({ [name]: text })).toContainEqual(
        expect.stringContaining(`“${name}” is missing, or is not`),
      )
  },
)

test('decisions are held against the results, and broken receipts are named', () => {
  expect(said({ 'decisions.yaml': 'awarded: [e-99]\n' })).toEqual([
    expect.stringContaining('“decisions.yaml” cannot be read, or awards an entry'),
  ])
  expect(said({ 'decisions.yaml': undefined })).toEqual([
    expect.stringContaining('Write down who is awarded and why'),
  ])
  const [, ...cut] = record('receipts.jsonl').split('\n')
  expect(said({ 'receipts.jsonl': cut.join('\n') })).toContainEqual(
    expect.stringContaining('receipts.jsonl, line 1, does not follow'),
  )
})

test('neither a round nor the last ballots can be cut off without a word', () => {
  const proofs = JSON.parse(record('ballots.json')) as { round: string; judge: string; commitment: string }[]
  const sheets = readPublicSheets(record('scores.json'))
  const { receipts } = readReceipts(id, record('receipts.jsonl'))
  const without = (isOut: (each: { round: string; judge: string }) => boolean) => {
    const gone = new Set(proofs.filter(isOut).map(({ commitment }) => commitment))
    const chain: Receipt[] = []
    for (const { number: _, prev: __, ...receipt } of receipts)
      if (!gone.has(receipt.commitment)) chain.push(nextReceipt(id, chain, receipt))
    return {
      'scores.json': writePublicSheets(sheets.filter((sheet) => !isOut(sheet))),
      'ballots.json': JSON.stringify(proofs.filter((proof) => !isOut(proof))),
      'receipts.jsonl': chain.map(receiptLine).join(''),
    }
  }
  const cut = without(({ round }) => round === 'r2')
  const notHeld = expect.stringContaining(
    'Round r2 was promised in `judging.yaml`, and no ballot of it is here',
  )
  expect(said(cut)).toContainEqual(notHeld)
  expect(said({ ...cut, 'lists-r2.json': undefined })).toContainEqual(notHeld)
  const last = without(({ round, judge }) => round === 'r2' && judge === 'j-04')
  const missing = expect.stringContaining('In round r2 no ballot counts of: j-04')
  expect(said(last)).toContainEqual(missing)
  expect(said({ ...last, 'lists-r2.json': undefined })).toContainEqual(missing)
  const told =
    '  - { about: left-out, on: 2026-10-30, by: [chair], why: In the final j-04 was ill for two weeks. }\n'
  expect(said({ ...last, 'decisions.yaml': record('decisions.yaml') + told })).not.toContainEqual(missing)
})

test('the entries of the final follow from the round before, or a decision names those that do not', () => {
  const sheets = readPublicSheets(record('scores.json'))
  const finalists = new Set(sheets.flatMap(({ round, entry }) => (round === 'r2' ? entry : [])))
  const [out = ''] = finalists
  const into = Object.keys(files.judging.frozen?.entries ?? {}).find((code) => !finalists.has(code)) ?? ''
  const chosen = writePublicSheets(
    sheets.map((sheet) =>
      sheet.round === 'r2' && sheet.entry === out
        ? { ...sheet, entry: into, entryDigest: files.judging.frozen?.entries[into] ?? '' }
        : sheet,
    ),
  )
  const names = [out, into].sort().join(', ')
  const wrong = expect.stringContaining(`on the side of round r2 where they stand: ${names}`)
  expect(said({ 'scores.json': chosen })).toContainEqual(wrong)
  const told = `  - { about: another-review, entries: [${names}], on: 2026-10-18, by: [chair], why: Their scores stood too close to tell. }\n`
  expect(
    said({ 'scores.json': chosen, 'decisions.yaml': record('decisions.yaml') + told }),
  ).not.toContainEqual(wrong)
})

test('a sheet of a judge whom nobody knows is named, and nothing is worked out from it', () => {
  const [first, ...sheets] = readPublicSheets(record('scores.json'))
  const strange = writePublicSheets([{ ...first!, judge: 'j-77' }, ...sheets])
  const troubles = said({ 'scores.json': strange })
  expect(troubles).toContainEqual(
    expect.stringContaining('names “j-77”, which this competition does not have'),
  )
  expect(troubles).not.toContain('The published results are not what the published scores give.')
})

test('the check works nothing out for a crowd of judges, or from sheets of nobody: a small file could hold it up', () => {
  const { judging } = files
  const published = { sheets: readPublicSheets(record('scores.json')) } as never
  expect(isSoonWorkedOut({ judging, published })).toBe(true)
  const [judge] = judging.judges ?? []
  const crowd = [
    ...(judging.judges ?? []),
    ...Array.from({ length: 100 }, (_, at) => ({ ...judge!, id: `j-${at + 100}` })),
  ]
  expect(isSoonWorkedOut({ judging: { ...judging, judges: crowd }, published })).toBe(false)
  expect(isSoonWorkedOut({ judging: { ...judging, judges: crowd.slice(1, 5) }, published })).toBe(false)
})
