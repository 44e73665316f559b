import { z } from 'zod'
import { digestOf } from './canonical.ts'
import { calibrationScoresSchema, scoreSheetSchema, type Ballot, type ScoreSheet } from './score-sheet.ts'

/**
 * A sheet as it may be published after the reveal: the numbers, and no word a judge wrote. Results are always worked
 * out from these, so that anybody who has them gets the same bytes.
 */
export const publicSheet = (sheet: ScoreSheet): ScoreSheet => ({
  ...sheet,
  noEvidence: {},
  comments: {},
  strength: '',
  question: '',
  privateNote: '',
  minutes: 0,
})

/** What a ballot is and under which rules; public after the reveal, also of one that was replaced. */
export type BallotHead = Pick<Ballot, 'competition' | 'round' | 'judge' | 'version' | 'rules'>

/** What a commitment is made of: the head, the part that becomes public, and all of it, chance included. */
export interface CommittedParts {
  head: BallotHead
  open: string
  shut: string
}

/** The head and the digests of the two parts of a ballot. The order of its sheets makes no difference. */
export const partsOf = (ballot: Ballot): CommittedParts => ({
  head: headOf(ballot),
  open: openDigest(ballot),
  shut: digestOf(ballot),
})

const headOf = ({ competition, round, judge, version, rules }: BallotHead): BallotHead => ({
  competition,
  round,
  judge,
  version,
  rules,
})

/** Digest of the part of a ballot that becomes public: its scores, and those of practice entries when it has some. */
export function openDigest({ round, judge, sheets, calibration }: OpenPart): string {
  const byEntry = <T extends { entry: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => (a.entry < b.entry ? -1 : 1))
  return digestOf({
    round,
    judge,
    sheets: byEntry(sheets.map(publicSheet)),
    ...(calibration.length > 0 && {
      calibration: byEntry(calibration.map(({ entry, scores }) => ({ entry, scores }))),
    }),
  })
}

/** The part of a ballot that becomes public. */
export interface OpenPart extends Pick<Ballot, 'round' | 'judge'> {
  sheets: readonly ScoreSheet[]
  calibration: readonly Ballot['calibration'][number][]
}

/**
 * The commitment of a ballot: it fixes the scores and gives none away, because the whole of it holds chance. After
 * the reveal anybody can see from the public part and one digest that these scores are the ones that were handed in.
 */
export const commitmentOf = ({ head, open, shut }: CommittedParts): string =>
  commitmentFrom(head, restOf({ open, shut }))

/** The commitment from the head and the digest of the rest. */
export const commitmentFrom = (head: BallotHead, rest: string): string => digestOf([headOf(head), rest])

/** Digest of the parts below the head; it says nothing of them, because `shut` holds chance. */
export const restOf = ({ open, shut }: Pick<CommittedParts, 'open' | 'shut'>): string =>
  digestOf([open, shut])

/** Text of `scores.json`: one line a sheet, by round, entry and judge. */
export function writePublicSheets(sheets: readonly ScoreSheet[]): string {
  const keyOf = ({ round, entry, judge }: ScoreSheet) => `${round} ${entry} ${judge}`
  const lines = sheets
    .map((sheet) => ({ key: keyOf(sheet), line: JSON.stringify(publicSheet(sheet)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ line }) => line)
  return `[\n${lines.join(',\n')}\n]\n`
}

/** Reads `scores.json`. Throws a ZodError or a SyntaxError for anything else. */
export const readPublicSheets = (text: string): ScoreSheet[] =>
  z.array(scoreSheetSchema).parse(JSON.parse(text))

const publicCalibrations = z.array(calibrationScoresSchema.extend({ judge: scoreSheetSchema.shape.judge }))

/** A judge's first try on a practice entry, as `calibration.json` holds it. */
export type PublicCalibration = z.output<typeof publicCalibrations>[number]

/** First tries on practice entries, by entry and judge. */
export const publicCalibration = (ballots: readonly Ballot[]): PublicCalibration[] =>
  ballots
    .flatMap(({ judge, calibration }) => calibration.map(({ entry, scores }) => ({ judge, entry, scores })))
    .sort((a, b) => (`${a.entry} ${a.judge}` < `${b.entry} ${b.judge}` ? -1 : 1))

/** Text of `calibration.json`: one line a judge and practice entry. */
export const writePublicCalibration = (tries: readonly PublicCalibration[]): string =>
  `[\n${tries.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`

/** Reads `calibration.json`. Throws a ZodError or a SyntaxError for anything else. */
export const readPublicCalibration = (text: string): PublicCalibration[] =>
  publicCalibrations.parse(JSON.parse(text))
