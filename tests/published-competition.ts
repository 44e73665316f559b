import type { Judging, Rubric } from '../src/lib/content/schemas/index.ts'
import { aggregateResults } from '../src/lib/judging/aggregate-results.ts'
import { receiptCode } from '../src/lib/judging/receipt-code.ts'
import { writePublicCalibration, writePublicSheets } from '../src/lib/judging/public-sheets.ts'
import { nextReceipt, receiptLine, type Receipt } from '../src/lib/judging/receipts.ts'
import { computeResults } from '../src/lib/judging/results.ts'
import { usualSettings, type Results } from '../src/lib/judging/results-schema.ts'
import { resultsText } from '../src/lib/judging/results-text.ts'
import type { ScoreSheet } from '../src/lib/judging/score-sheet.ts'
import { chanceFrom } from '../src/lib/judging/statistics/chance.ts'
import { inventReviews } from './judging/invented-reviews.ts'

/** What a made-up competition may have that others have not. */
export interface PublishedOptions {
  id?: string
  disclosure?: Judging['disclosure']
  /** Text of `decisions.yaml`; none without it. */
  decisions?: string
}

const names = ['Garden', 'Bell', 'Atlas', 'Drum', 'Echo', 'Fern']
const criteria = ['need', 'design', 'safe']
export const publishedRubric: Rubric = {
  scale: ['Not yet', 'Begun', 'Solid', 'Ready for others'],
  criteria: criteria.map((id, index) => ({
    id,
    name: ['Clear need', 'Small design', 'Safe to try'][index] ?? id,
    weight: [40, 35, 25][index] ?? 0,
    levels: ['No.', 'Some.', 'Most.', 'All.'],
  })),
}

/** A made-up competition after its reveal on 2026-03-02, as a content tree: six entries, four judges, two awards. */
export function publishedCompetition({
  id = 'first-steps',
  disclosure = 'pseudonyms',
  decisions,
}: PublishedOptions = {}): {
  files: Record<string, string>
  results: Results
  codes: Record<string, string>
} {
  const sheets = inventSheets(id)
  const settings = { ...usualSettings, top: 2, draws: 500, seed: 'six words of chance' }
  const calibration = ['j-0', 'j-1', 'j-2', 'j-3'].map((judge, at) => ({
    ...{ judge, entry: 'c-01' },
    scores: { need: 2, design: 2 + (at % 2), safe: at === 3 ? 1 : 3 },
  }))
  const results = computeResults({
    ...{ competition: id, rubric: publishedRubric, sheets, settings },
    calibration: calibration.map(({ judge, entry, scores: levels }) => ({ judge, entry, levels })),
  })
  const codes = Object.fromEntries(names.map((name, at) => [`e-0${at + 1}`, `${id}/${name.toLowerCase()}`]))
  const folder = `competitions/${id}`
  const receipts = inventReceipts(id)
  const isOpen = disclosure === 'pseudonyms'
  const record = (name: string, text: string) => [`${folder}/judging/${name}`, text] as const
  const files = [
    [
      `${folder}/index.mdx`,
      `---\ntitle: First Steps\npurpose: Ideas that are small.\nexample: true\nentriesClose: 2026-01-15\n---\n`,
    ],
    [`${folder}/rubric.yaml`, JSON.stringify(publishedRubric)],
    [`${folder}/judging.yaml`, settingsText(disclosure)],
    [
      `${folder}/calibration/c-01.yaml`,
      'from: invented\nparts: {}\nagreed: { need: 2, design: 3, safe: 3 }\nwhy: {}\n',
    ],
    ...names.map(
      (name) =>
        [
          `${folder}/entries/${name.toLowerCase()}.mdx`,
          `---\ntitle: ${name}\nexample: true\nschool: ada-lovelace-middle\nstatus: submitted\n---\n`,
        ] as const,
    ),
    record('results.json', isOpen ? resultsText(results) : aggregateResults(results)),
    record('codes.json', JSON.stringify(codes)),
    record('receipts.jsonl', receipts.map(receiptLine).join('')),
    record(
      'left-out.json',
      JSON.stringify({ [receiptCode(receipts[4]?.commitment ?? '')]: 'The judge asked for it.' }),
    ),
    record('conflicts.json', JSON.stringify({ keptApart: 3, steppedBack: 1 })),
    ...(decisions === undefined ? [] : [record('decisions.yaml', decisions)]),
    ...(isOpen
      ? [
          record('scores.json', writePublicSheets(sheets)),
          record('ballots.json', '[]\n'),
          record('calibration.json', writePublicCalibration(calibration)),
        ]
      : []),
  ]
  return { files: Object.fromEntries(files) as Record<string, string>, results, codes }
}

const settingsText = (disclosure: string) => `rounds:
  - { id: r1, reads: all, opens: "2026-02-02T08:00:00-08:00", closes: "2026-02-20T17:00:00-08:00" }
reveal: "2026-03-02T08:00:00-08:00"
awards: 2
tieRule: [The criterion “Clear need”., One more judge reads both.]
disclosure: ${disclosure}
`

function inventSheets(competition: string): ScoreSheet[] {
  const chance = chanceFrom('published', 'levels')
  const level = (score: number) => Math.min(4, Math.max(1, Math.round(score - 0.5 + chance.normal() * 0.6)))
  const positions = new Map<string, number>()
  return inventReviews('published', names.length, 4, 0.7).map(({ entry, judge, score }, at) => {
    const position = (positions.get(judge) ?? 0) + 1
    positions.set(judge, position)
    const scores = { need: level(score), design: at % 9 === 4 ? null : level(score), safe: level(score) }
    return {
      ...{ zonebook: 'score-sheet-1', competition, round: 'r1', assignment: `r1-${at}` },
      entry: `e-0${Number(entry.slice(2)) + 1}`,
      ...{ judge, rubricDigest: '0'.repeat(64), entryDigest: '0'.repeat(64), scores, position, minutes: 0 },
      ...{ noEvidence: {}, comments: {}, strength: '', question: '', privateNote: '' },
      recognised: at % 5 === 0 ? 'maybe' : 'no',
    } satisfies ScoreSheet
  })
}

/** Five ballots: one takes the place of another, one came late. */
function inventReceipts(competition: string): Receipt[] {
  const receipts: Receipt[] = []
  for (const at of [0, 1, 2, 3, 4, 5]) {
    const commitment = String(at).repeat(64)
    receipts.push(
      nextReceipt(competition, receipts, {
        ...{ round: 'r1', commitment, file: 'f'.repeat(64), bytes: 4600, lane: 'file' },
        receivedAt: at === 3 ? '2026-02-21T09:00:00Z' : '2026-02-10T09:00:00Z',
        ...(at === 5 && { supersedes: '0'.repeat(64) }),
      }),
    )
  }
  return receipts
}
