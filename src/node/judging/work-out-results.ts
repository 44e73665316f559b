import { digestOf } from '../../lib/judging/canonical.ts'
import { receiptCode } from '../../lib/judging/envelope.ts'
import type { LeftOut } from '../../lib/judging/left-out.ts'
import {
  findUnproven,
  readPublicBallots,
  readPublicCalibration,
  readPublicSheets,
} from '../../lib/judging/public-sheets.ts'
import { currentReceipts } from '../../lib/judging/receipts.ts'
import { resultsFromSheets } from '../../lib/judging/results-from-sheets.ts'
import type { Results } from '../../lib/judging/results-schema.ts'
import { resultsText } from '../../lib/judging/results-text.ts'
import { UsageError } from '../usage-error.ts'
import { affiliationsOf } from './affiliations.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { codesFile } from './freeze-competition.ts'
import { ballotsFile, calibrationFile, leftOutFile, resultsFile, scoresFile } from './judging-paths.ts'
import { readSeed } from './make-keys.ts'
import { openedBallots, resultsFrom } from './opened-ballots.ts'
import type { PrivateStore } from './private-store.ts'
import { receiptsOf } from './take-in-ballots.ts'
import { tellLooks } from './tell-looks.ts'

/** Works out the results from the opened ballots, for the chair alone. Gives the lines to print. */
export function workOutResults(
  files: CompetitionFiles,
  store: PrivateStore,
  options: { leftOut: LeftOut; dryRun: boolean },
): string[] {
  const ballots = openedBallots(files, store, options.leftOut)
  const results = resultsFrom(files, ballots, readSeed(store), {
    ...options,
    affiliations: affiliationsOf(files, store),
  })
  const codes = JSON.parse(store.read(codesFile) ?? '{}') as Record<string, string>
  if (!options.dryRun) store.write(resultsFile, resultsText(results))
  return [
    ...tell(results, codes),
    ...tellLooks(files, store, ballots),
    ...(options.dryRun ? [] : [`Wrote ${store.folder}/${resultsFile}.`]),
  ]
}

/**
 * Works out the published results again from what is public, and holds every score against the receipts. Gives what
 * differs; nothing when all is as it was handed in.
 */
export function verifyResults(files: CompetitionFiles): string[] {
  const { judging, rubric, competition, read } = files
  const [scores, ballots, published] = [read(scoresFile), read(ballotsFile), read(resultsFile)]
  const words = judging.seed?.words
  if (scores === undefined || ballots === undefined || published === undefined || words === undefined)
    throw new UsageError('The results of this competition are not public, or its scores are not.')
  if (digestOf(words) !== judging.seed?.digest)
    return ['The words of chance are not the ones that were promised before judging.']
  const sheets = readPublicSheets(scores)
  const calibration = readPublicCalibration(read(calibrationFile) ?? '[]')
  const leftOut = JSON.parse(read(leftOutFile) ?? '{}') as LeftOut
  const counted = currentReceipts(receiptsOf(files)).filter(
    ({ commitment }) => !Object.hasOwn(leftOut, receiptCode(commitment)),
  )
  const shown = { sheets, calibration, firstRound: judging.rounds[0]?.id ?? '' }
  const commitments = new Set(counted.map(({ commitment }) => commitment))
  const text = resultsText(
    resultsFromSheets({ competition: competition.id, judging, rubric, sheets, calibration, words, leftOut }),
  )
  return [
    ...findUnproven(shown, readPublicBallots(ballots), commitments),
    ...(text === published ? [] : ['The published results are not what the published scores give.']),
  ]
}

function tell(results: Results, codes: Readonly<Record<string, string>>): string[] {
  const percent = (share: number | null) => (share === null ? '?' : `${Math.round(share * 100)} %`)
  const lines = results.entries.map(
    ({ entry, adjusted, rankLow, rankHigh, pTop, group }) =>
      `Group ${group}  ${entry}  ${adjusted.toFixed(2)}  rank ${rankLow} to ${rankHigh}, among the awarded in ${percent(pTop)} of draws  ${codes[entry] ?? ''}`,
  )
  return [
    ...lines,
    'Entries of one group cannot be told apart by these scores: the tie rule decides, or a talk does.',
  ]
}
