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

/** What a commitment is made of: the part that becomes public, and all of it, chance included. */
export interface CommittedParts {
  open: string
  shut: string
}

/** Digests of the two parts of a ballot. The order of its sheets makes no difference. */
export const partsOf = (ballot: Ballot): CommittedParts => ({
  open: openDigest(ballot),
  shut: digestOf(ballot),
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
export const commitmentOf = ({ open, shut }: CommittedParts): string => digestOf([open, shut])

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

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const ballotProofs = z.array(
  z.strictObject({ round: z.string(), judge: z.string(), commitment: digest, shut: digest }),
)

/** What ties the scores of one ballot to its receipt: see `commitmentOf`. */
export type BallotProof = z.output<typeof ballotProofs>[number]

/** The proofs of ballots, as `ballots.json` holds them. */
export const publicBallots = (ballots: readonly Ballot[]): BallotProof[] =>
  ballots
    .map((ballot) => {
      const parts = partsOf(ballot)
      return { round: ballot.round, judge: ballot.judge, commitment: commitmentOf(parts), shut: parts.shut }
    })
    .sort((a, b) => (a.commitment < b.commitment ? -1 : 1))

/** Reads `ballots.json`. Throws a ZodError or a SyntaxError for anything else. */
export const readPublicBallots = (text: string): BallotProof[] => ballotProofs.parse(JSON.parse(text))

/** All scores that are public. Practice entries were scored in the first round. */
export interface PublicScores {
  sheets: readonly ScoreSheet[]
  calibration: readonly PublicCalibration[]
  firstRound: string
}

/**
 * Holds public scores against the commitments in the receipts. Gives a sentence for each ballot that is not as it
 * was handed in, that came from nowhere, or that is missing.
 */
export function findUnproven(
  { sheets, calibration, firstRound }: PublicScores,
  proofs: readonly BallotProof[],
  commitments: ReadonlySet<string>,
): string[] {
  const troubles: string[] = []
  const proven = new Set<string>()
  const missing = new Set(commitments)
  for (const { round, judge, commitment, shut } of proofs) {
    const own = sheets.filter((sheet) => sheet.round === round && sheet.judge === judge)
    const tries = calibration.filter((each) => round === firstRound && each.judge === judge)
    const open = openDigest({ round, judge, sheets: own, calibration: tries })
    const name = `The scores of ${judge} in round ${round}`
    if (commitmentOf({ open, shut }) !== commitment)
      troubles.push(`${name} are not the ones that were handed in.`)
    if (!missing.delete(commitment)) troubles.push(`${name} have no receipt.`)
    proven.add(`${round} ${judge}`)
  }
  const shown = [...sheets, ...calibration.map(({ judge }) => ({ round: firstRound, judge }))]
  for (const key of new Set(shown.map(({ round, judge }) => `${round} ${judge}`)))
    if (!proven.has(key))
      troubles.push(`Nothing shows that the scores of ${key.replace(' ', ', ')} were handed in.`)
  if (missing.size > 0) troubles.push(`${missing.size} ballots have a receipt and are not counted.`)
  return troubles
}
