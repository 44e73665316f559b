import { aggregateResults } from '../../lib/judging/aggregate-results.ts'
import { digestOf } from '../../lib/judging/canonical.ts'
import { receiptCode } from '../../lib/judging/envelope.ts'
import {
  findUnproven,
  publicBallots,
  readPublicBallots,
  readPublicSheets,
  writePublicSheets,
} from '../../lib/judging/public-sheets.ts'
import { currentReceipts } from '../../lib/judging/receipts.ts'
import type { Results } from '../../lib/judging/results-schema.ts'
import { resultsText } from '../../lib/judging/results-text.ts'
import { settingsDigest } from '../../lib/judging/settings-digest.ts'
import { UsageError } from '../usage-error.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { codesFile } from './freeze-competition.ts'
import { readSeed } from './make-keys.ts'
import { openedBallots, resultsFrom } from './opened-ballots.ts'
import type { PrivateStore } from './private-store.ts'
import { receiptsOf } from './take-in-ballots.ts'

const resultsFile = 'results.json'
const scoresFile = 'scores.json'
const ballotsFile = 'ballots.json'
const leftOutFile = 'left-out.json'

/** What the chair leaves out: codes of receipts, each with the reason that becomes public. */
export type LeftOut = Readonly<Record<string, string>>

/** Works out the results from the opened ballots, for the chair alone. Gives the lines to print. */
export function workOutResults(
  files: CompetitionFiles,
  store: PrivateStore,
  options: { leftOut: LeftOut; dryRun: boolean },
): string[] {
  const sheets = openedBallots(files, store, options.leftOut).flatMap((ballot) => ballot.sheets)
  const results = resultsFrom(files, sheets, readSeed(store))
  const codes = JSON.parse(store.read(codesFile) ?? '{}') as Record<string, string>
  if (!options.dryRun) store.write(resultsFile, resultsText(results))
  return [...tell(results, codes), ...(options.dryRun ? [] : [`Wrote ${store.folder}/${resultsFile}.`])]
}

/**
 * Makes results public, on the day of the reveal or after: scores without a word of a judge, what ties each ballot to
 * its receipt, the results, which code is which entry, and the words of chance. Gives the lines to print.
 */
export function publishResults(
  files: CompetitionFiles,
  store: PrivateStore,
  options: { leftOut: LeftOut; now: string; dryRun: boolean },
): string[] {
  const { judging } = files
  if (Date.parse(options.now) < Date.parse(judging.reveal))
    throw new UsageError(`Nothing becomes public before ${judging.reveal}.`)
  if (settingsDigest(judging) !== judging.frozen?.settings)
    throw new UsageError('judging.yaml is not as it was frozen. Put its days, awards and rules back.')
  const ballots = openedBallots(files, store, options.leftOut)
  const sheets = ballots.flatMap((ballot) => ballot.sheets)
  const seed = readSeed(store)
  const results = resultsFrom(files, sheets, seed)
  const open = judging.disclosure === 'pseudonyms'
  const texts = new Map([
    [resultsFile, open ? resultsText(results) : aggregateResults(results)],
    [codesFile, store.read(codesFile) ?? '{}\n'],
    ...(Object.keys(options.leftOut).length > 0
      ? [[leftOutFile, `${JSON.stringify(options.leftOut, undefined, 1)}\n`] as const]
      : []),
    // From who read what and two sums a small panel's scores could be worked out.
    ...(open
      ? ([
          [scoresFile, writePublicSheets(sheets)],
          [ballotsFile, `${JSON.stringify(publicBallots(ballots), undefined, 1)}\n`],
        ] as const)
      : []),
  ])
  if (options.dryRun) return [...texts.keys()].map((name) => `Would write judging/${name}`)
  for (const [name, text] of texts) files.write(name, text)
  if (open) files.edit((document) => document.setIn(['seed', 'words'], seed))
  return [
    ...[...texts.keys()].map((name) => `Wrote judging/${name}`),
    open
      ? 'Next: read them once more, then publish the site. Anybody can work them out again: npm run judge -- verify'
      : 'Next: read them once more, then publish the site.',
  ]
}

/**
 * Works out the published results again from what is public, and holds every score against the receipts. Gives what
 * differs; nothing when all is as it was handed in.
 */
export function verifyResults(files: CompetitionFiles): string[] {
  const { judging, read } = files
  const [scores, ballots, published] = [read(scoresFile), read(ballotsFile), read(resultsFile)]
  const words = judging.seed?.words
  if (scores === undefined || ballots === undefined || published === undefined || words === undefined)
    throw new UsageError('The results of this competition are not public, or its scores are not.')
  if (digestOf(words) !== judging.seed?.digest)
    return ['The words of chance are not the ones that were promised before judging.']
  const sheets = readPublicSheets(scores)
  const leftOut = new Set(Object.keys(JSON.parse(read(leftOutFile) ?? '{}') as LeftOut))
  const counted = currentReceipts(receiptsOf(files)).filter(
    ({ commitment }) => !leftOut.has(receiptCode(commitment)),
  )
  const text = resultsText(resultsFrom(files, sheets, words))
  return [
    ...findUnproven(sheets, readPublicBallots(ballots), new Set(counted.map(({ commitment }) => commitment))),
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
