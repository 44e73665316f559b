import { settings as schemas, type Judging } from '../content/schemas/index.ts'
import { parseYaml } from '../content/parse-yaml.ts'
import { aggregateResults } from '../judging/aggregate-results.ts'
import { proofOf } from '../judging/ballot-proofs.ts'
import { digestOf } from '../judging/canonical.ts'
import {
  publicCalibration,
  publicSheet,
  writePublicCalibration,
  writePublicSheets,
} from '../judging/public-sheets.ts'
import { nextReceipt, receiptLine, type Receipt } from '../judging/receipts.ts'
import { resultsFromSheets } from '../judging/results-from-sheets.ts'
import type { Results } from '../judging/results-schema.ts'
import { resultsText } from '../judging/results-text.ts'
import type { Ballot, ScoreSheet } from '../judging/score-sheet.ts'
import { rulesDigest } from '../judging/settings-digest.ts'
import {
  exampleBlindEntry,
  exampleJudging,
  exampleCalibration,
  exampleRubricValues,
} from './example-judging.ts'
import { exampleFile } from './example-file.ts'
import type { Rule } from './rule.ts'

/** What `examplePublished` may say in place of what is sound. */
export interface ExamplePublished {
  disclosure?: 'pseudonyms' | 'aggregates only'
  /** Changes or leaves out a sheet before ballots are handed in: all that follows is sound. */
  sheet?: (sheet: ScoreSheet) => ScoreSheet | undefined
  /** Judges who scored a practice entry first; left out, there is none. */
  calibrated?: readonly string[]
  /** Instant at which every ballot came in. */
  receivedAt?: string
  /** Records in place of those that follow, by name. */
  records?: Readonly<Record<string, string>>
  /** Lines at the end of `judging.yaml`. */
  more?: string
}

const days = {
  opens: '2026-10-01T08:00:00-07:00',
  closes: '2026-10-15T17:00:00-07:00',
  reveal: '2026-11-02T08:00:00-08:00',
  entriesClose: '2026-09-18',
}
const words = 'an example'
const entries = ['e-01', 'e-02', 'e-03'].map((code) => ({ ...exampleBlindEntry, code }))
const judges = ['j-01', 'j-02', 'j-03']
const place = (id: string) => digestOf([words, id])
const ids = ['ideas/a', 'ideas/b', 'ideas/c'].sort((a, b) => (place(a) < place(b) ? -1 : 1))
/** As freezing gives them: by chance. */
const codes = Object.fromEntries(entries.map(({ code }, at) => [code, ids[at] ?? '']))
const page = exampleFile({
  title: 'An entry',
  school: 'ada-lovelace-middle',
  parts: '{ vision: Every student speaks. }',
  status: 'submitted',
})
const calibrationScores = {
  entry: 'c-01',
  scores: { 'criterion-a': 2, 'criterion-b': 1, 'criterion-c': 2 },
}

/** Most examples have the same scores; working out results is what takes time. */
const workedOut = new Map<string, Results>()

/**
 * A competition of three entries that three judges read, after its reveal: with scores, receipts and results. The
 * first entry is ahead for sure.
 */
export function examplePublished({
  disclosure = 'pseudonyms',
  sheet: change = (sheet) => sheet,
  calibrated,
  receivedAt = '2026-10-14T09:00:00Z',
  records = {},
  more = '',
}: ExamplePublished = {}): Record<string, string> {
  const seed = `seed: { digest: ${digestOf(words)}${disclosure === 'pseudonyms' ? `, words: ${words}` : ''} }\n`
  const keys = judges
    .map(
      (id, at) =>
        `{ id: ${id}, verifies: ${'abc'[at]?.repeat(43)}, recipient: age1${'qpz'[at]?.repeat(58)} }`,
    )
    .join(', ')
  const asked = calibrated && { calibration: exampleCalibration }
  const end = `${seed}judges: [${keys}]\n${more}`
  const tree = exampleJudging({ ...days, ...asked, disclosure, entries, more: end })
  const judging = schemas.judging.parse(parseYaml(tree['competitions/ideas/judging.yaml'] ?? '', 0, []))
  const ballots = judges.map((judge, at) => ({
    ...ballotOf(judge, at, judging, change),
    calibration: calibrated?.includes(judge) ? [calibrationScores] : [],
  }))
  const sheets = ballots.flatMap((ballot) => ballot.sheets)
  const calibration = publicCalibration(ballots)
  const input = { competition: 'ideas', judging, rubric: exampleRubricValues, sheets, calibration, words }
  const key = digestOf([sheets, calibration, disclosure])
  const results = workedOut.get(key) ?? resultsFromSheets(input)
  workedOut.set(key, results)
  const open = disclosure === 'pseudonyms'
  const proofs = ballots.map(proofOf)
  const all = {
    'receipts.jsonl': receiptsOf(proofs, receivedAt),
    'results.json': open ? resultsText(results) : aggregateResults(results),
    'codes.json': JSON.stringify(codes),
    ...(open && { 'scores.json': writePublicSheets(sheets), 'ballots.json': JSON.stringify(proofs) }),
    ...(open && calibrated && { 'calibration.json': writePublicCalibration(calibration) }),
    ...records,
  }
  for (const entry of Object.values(codes)) tree[`competitions/${entry.replace('/', '/entries/')}.mdx`] = page
  for (const [name, text] of Object.entries(all)) tree[`competitions/ideas/judging/${name}`] = text
  return tree
}

/** A judge's ballot: the first entry gets the highest level, the second one less. */
function ballotOf(
  judge: string,
  at: number,
  judging: Judging,
  change: NonNullable<ExamplePublished['sheet']>,
): Ballot {
  const same = { competition: 'ideas', round: 'r1', judge }
  const sheets = entries.flatMap(({ code: entry }, step): ScoreSheet[] => {
    const level = Math.max(1, 3 - step - (step > 0 && at === step ? 1 : 0))
    const sheet = change({
      zonebook: 'score-sheet-1',
      ...same,
      assignment: `a-${judge}-${entry}`,
      entry,
      rubricDigest: digestOf(exampleRubricValues),
      entryDigest: judging.frozen?.entries[entry] ?? '',
      scores: Object.fromEntries(exampleRubricValues.criteria.map(({ id }) => [id, level])),
      noEvidence: {},
      comments: {},
      strength: '',
      question: '',
      privateNote: '',
      recognised: 'no',
      // Each judge begins with another entry.
      position: 1 + ((step + at) % entries.length),
      minutes: 0,
    })
    return sheet ? [publicSheet(sheet)] : []
  })
  const shut = { version: 1, finishedAt: '2026-10-14T09:00:00Z', source: 'form' as const, conflicts: [] }
  return {
    zonebook: 'ballot-1',
    ...same,
    rules: rulesDigest(judging),
    ...shut,
    codeAccepted: '2026-10-02',
    calibration: [],
    sheets,
    nonce: digestOf(judge),
  }
}

function receiptsOf(proofs: readonly { round: string; commitment: string }[], receivedAt: string): string {
  const receipts: Receipt[] = []
  for (const { round, commitment } of proofs)
    receipts.push(
      nextReceipt('ideas', receipts, {
        ...{ round, commitment, file: digestOf(commitment), bytes: 4600, receivedAt, lane: 'file' },
      }),
    )
  return receipts.map(receiptLine).join('')
}

/** Examples that are made when they are first asked for: no check should wait for those of its rules. */
export function lazyExamples(make: () => Rule['examples']): Rule['examples'] {
  let made: Rule['examples'] | undefined
  const examples = () => (made ??= make())
  return {
    get passes() {
      return examples().passes
    },
    get fails() {
      return examples().fails
    },
  }
}
