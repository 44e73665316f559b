import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { exampleFile } from '../../src/lib/check/example-file.ts'
import { judging as judgingSchema } from '../../src/lib/content/schemas/judging.ts'
import type { Rubric } from '../../src/lib/content/schemas/index.ts'
import { publicCalibration } from '../../src/lib/judging/public-sheets.ts'
import { reportFacts, type ReportFacts } from '../../src/lib/judging/report/report-facts.ts'
import { resultsFromSheets } from '../../src/lib/judging/results-from-sheets.ts'
import type { Ballot, ScoreSheet } from '../../src/lib/judging/score-sheet.ts'
import { rulesDigest } from '../../src/lib/judging/settings-digest.ts'

/** Tries to leave its place in a page in every way we know. */
export const hostile = `<script>alert(1)</script></p></li></style><img src=x onerror="alert(2)"> & " ' \u202e`

const criteria = ['need', 'design'] as const
const rubric: Rubric = {
  scale: ['Not yet', 'Begun', 'Solid', 'Ready'],
  criteria: criteria.map((id) => ({
    id,
    name: `The ${id}`,
    weight: 50,
    levels: [1, 2, 3, 4].map((level) => `What ${id} asks at level ${level}.`),
  })),
}

/** Levels of need and design by entry, for the judges j-01 to j-04; the first is strict, and one saw too little. */
const levels: Record<string, readonly (readonly [number, number | null])[]> = {
  'e-01': [
    [3, 3],
    [4, 4],
    [4, 4],
    [4, 4],
  ],
  'e-02': [
    [2, 2],
    [3, 3],
    [3, 3],
    [3, 3],
  ],
  'e-03': [
    [1, 2],
    [4, 2],
    [3, 3],
    [3, 4],
  ],
  'e-04': [
    [1, 1],
    [2, 2],
    [2, null],
    [2, 2],
  ],
}
const ownIds = ['one-sky', 'two-rivers', 'tres-puentes', 'four-winds']
const id = 'spring'

const sheetOf = (entry: string, at: number, more: Partial<ScoreSheet>): ScoreSheet => {
  const [need = 1, design = null] = levels[entry]?.[at] ?? []
  return {
    zonebook: 'score-sheet-1',
    competition: id,
    round: 'r1',
    assignment: `a-${entry}-${at}`,
    entry,
    judge: `j-0${at + 1}`,
    rubricDigest: '0'.repeat(64),
    entryDigest: '0'.repeat(64),
    scores: { need, design },
    noEvidence: design === null ? { design: 'No word on who builds it.' } : {},
    comments: { need: `Need ${'wxyz'[at]} of ${entry.replace('-', ' ')}.` },
    strength: `Strength ${'wxyz'[at]}.`,
    question: `Question ${'zyxw'[at]}?`,
    privateNote: 'For the chair: a private note.',
    recognised: 'no',
    position: 1,
    minutes: 20 + at,
    ...more,
  }
}

/** What a test changes of the competition. */
export interface Changed {
  /** Fields of single sheets, by `<entry> <number of the judge from 0>`. */
  sheets?: Record<string, Partial<ScoreSheet>>
  /** Ids of the judges in another order. */
  judges?: readonly string[]
  awarded?: readonly string[] | undefined
}

/** Four entries, one of them in Spanish, two awards and four judges who read all; e-02 and e-03 end alike. */
export function reportedCompetition({
  sheets = {},
  judges,
  awarded = ['e-01', 'e-02'],
}: Changed = {}): ReportFacts {
  const graph = graphOfExample({
    'zone.yaml': 'name: Riverbend\nplainWords: What we try.\nlanguages: [en, es]\n',
    [`competitions/${id}/index.mdx`]: exampleFile({ title: 'Spring ideas', purpose: 'Find ideas.' }),
    ...Object.fromEntries(
      ownIds.map((own, at) => [
        `competitions/${id}/entries/${own}.mdx`,
        exampleFile({ title: `Title ${own}`, school: 'ada', ...(at === 2 && { lang: 'es' }) }),
      ]),
    ),
  })
  const competition = graph.get('competition', id)
  if (!competition) throw new Error('There is a competition.')
  const judging = judgingSchema.parse({
    rounds: [
      { id: 'r1', reads: 'all', opens: '2026-10-01T08:00:00-07:00', closes: '2026-10-30T17:00:00-07:00' },
    ],
    reveal: '2026-11-09T08:00:00-08:00',
    awards: 2,
    tieRule: ['The entry with the higher score for “The need”.', 'Both are awarded.'],
  })
  const ballots = [0, 1, 2, 3].map((at): Ballot => {
    const judge = judges?.[at] ?? `j-0${at + 1}`
    return {
      zonebook: 'ballot-1',
      competition: id,
      round: 'r1',
      judge,
      rules: rulesDigest(judging),
      version: 1,
      finishedAt: '2026-10-20T09:00:00Z',
      source: 'form',
      conflicts: [],
      codeAccepted: '2026-10-01',
      calibration: [],
      sheets: Object.keys(levels).map((entry) => ({
        ...sheetOf(entry, at, sheets[`${entry} ${at}`] ?? {}),
        judge,
      })),
      nonce: `${at}`.repeat(64),
    }
  })
  const results = resultsFromSheets({
    competition: id,
    judging,
    rubric,
    sheets: ballots.flatMap((ballot) => ballot.sheets),
    calibration: publicCalibration(ballots),
    words: 'an example',
  })
  const codes = Object.fromEntries(ownIds.map((own, at) => [`e-0${at + 1}`, `${id}/${own}`]))
  return reportFacts({ graph, competition, rubric, judging, results, ballots, codes, awarded, away: [] })
}
