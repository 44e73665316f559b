import { digestOf } from '../../lib/judging/canonical.ts'
import { isLeftOut, isWholeBallot, type LeftOut } from '../../lib/judging/left-out.ts'
import { commitmentOf, partsOf, publicCalibration } from '../../lib/judging/public-sheets.ts'
import { receiptCode } from '../../lib/judging/receipt-code.ts'
import { currentReceipts } from '../../lib/judging/receipts.ts'
import { resultsFromSheets } from '../../lib/judging/results-from-sheets.ts'
import type { ResultsInput } from '../../lib/judging/results.ts'
import type { Results } from '../../lib/judging/results-schema.ts'
import { ballotSchema, type Ballot } from '../../lib/judging/score-sheet.ts'
import { UsageError } from '../usage-error.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { leftOutFile } from './judging-paths.ts'
import { readSeed } from './make-keys.ts'
import type { PrivateStore } from './private-store.ts'
import { receiptsOf } from './take-in-ballots.ts'

/**
 * What is left out: what was asked for now or, when nothing was, what the results were worked out without. Throws a
 * UsageError when the two differ, because what was decided would not be what becomes public.
 */
export function leftOutOf(store: PrivateStore, asked: LeftOut): LeftOut {
  const known = JSON.parse(store.read(leftOutFile) ?? '{}') as LeftOut
  if (Object.keys(asked).length === 0 || digestOf(asked) === digestOf(known)) return known
  throw new UsageError(
    'The results were worked out with other ballots left out. Work them out again with the same --without first: npm run judge -- results',
  )
}

/**
 * The opened ballots of every round that was opened. Throws a UsageError when one is not what was handed in, or when
 * one that was handed in is not among them and not left out with a reason.
 */
export function openedBallots(files: CompetitionFiles, store: PrivateStore, leftOut: LeftOut = {}): Ballot[] {
  const rounds = files.judging.rounds.filter(({ id }) => store.list(`opened/${id}`).length > 0)
  if (rounds.length === 0)
    throw new UsageError(`No ballot is opened yet: npm run judge -- open ${files.competition.id}`)
  const receipts = currentReceipts(receiptsOf(files))
  const ballots: Ballot[] = []
  const troubles: string[] = []
  for (const { id } of rounds) {
    const expected = new Set(
      receipts.filter(({ round }) => round === id).map(({ commitment }) => receiptCode(commitment)),
    )
    for (const code of Object.keys(leftOut)) expected.delete(code)
    for (const name of store.list(`opened/${id}`)) {
      const ballot = ballotSchema.safeParse(JSON.parse(store.read(`opened/${id}/${name}`) ?? 'null')).data
      const code = ballot && receiptCode(commitmentOf(partsOf(ballot)))
      if (ballot && code !== undefined && code in leftOut) continue
      if (ballot && code !== undefined && expected.delete(code)) ballots.push(ballot)
      else troubles.push(`opened/${id}/${name} is not what was handed in. Open the round again.`)
    }
    for (const code of expected)
      troubles.push(
        `${code} was handed in for round ${id} and is not opened. To go on without it, say why; the reason becomes public: --without "${code} ..."`,
      )
  }
  const codes = new Set(receiptsOf(files).map(({ commitment }) => receiptCode(commitment)))
  for (const what of Object.keys(leftOut))
    if (isWholeBallot(what) && !codes.has(what)) troubles.push(`No ballot has the receipt ${what}.`)
  for (const what of Object.keys(leftOut))
    if (
      !isWholeBallot(what) &&
      !ballots.some(({ sheets }) => sheets.some((sheet) => isLeftOut({ [what]: '' }, sheet)))
    )
      troubles.push(
        `There is no sheet ${what} to leave out. Name the judge and the entry: --without "j-03 e-02 ..."`,
      )
  if (troubles.length > 0) throw new UsageError(troubles.join('\n'))
  return ballots
}

/** Results of ballots; `affiliations` are known to the chair alone. */
export const resultsFrom = (
  { competition, rubric, judging }: CompetitionFiles,
  ballots: readonly Ballot[],
  words: string,
  { affiliations, leftOut = {} }: Pick<ResultsInput, 'affiliations'> & { leftOut?: LeftOut } = {},
): Results =>
  resultsFromSheets({
    competition: competition.id,
    judging,
    rubric,
    sheets: ballots.flatMap(({ sheets }) => sheets),
    calibration: publicCalibration(ballots),
    words,
    leftOut,
    ...(affiliations && { affiliations }),
  })

/** The results of all that is opened so far, without what is left out. */
export const resultsOfStore = (
  files: CompetitionFiles,
  store: PrivateStore,
  leftOut: LeftOut = {},
): Results => resultsFrom(files, openedBallots(files, store, leftOut), readSeed(store), { leftOut })
