import { writePublicBallots } from '../../lib/judging/ballot-proofs.ts'
import { receiptCode } from '../../lib/judging/receipt-code.ts'
import { aggregateResults } from '../../lib/judging/aggregate-results.ts'
import type { LeftOut } from '../../lib/judging/left-out.ts'
import {
  publicCalibration,
  writePublicCalibration,
  writePublicSheets,
} from '../../lib/judging/public-sheets.ts'
import type { Ballot } from '../../lib/judging/score-sheet.ts'
import { resultsText } from '../../lib/judging/results-text.ts'
import { settingsDigest } from '../../lib/judging/settings-digest.ts'
import { UsageError } from '../usage-error.ts'
import { chairDecisions, publicDecisions } from './chair-decisions.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { conflictsOf } from './conflicts.ts'
import { findPrivateWords } from './find-private-words.ts'
import { readJudges } from './invite-judges.ts'
import {
  ballotsFile,
  calibrationFile,
  codesFile,
  conflictsFile,
  decisionsFile,
  leftOutFile,
  resultsFile,
  scoresFile,
} from './judging-paths.ts'
import { readSeed } from './make-keys.ts'
import { leftOutOf, openedBallots, resultsFrom } from './opened-ballots.ts'
import type { PrivateStore } from './private-store.ts'
import { replacedProofs } from './replaced-ballots.ts'

/**
 * Makes results public, on the day of the reveal or after: scores without a word of a judge, what ties each ballot to
 * its receipt, the results, what people decided, which code is which entry, and the words of chance. Gives the lines
 * to print. Throws a UsageError while anything is left open at the line of awards.
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
  const leftOut = leftOutOf(store, options.leftOut)
  const ballots = openedBallots(files, store, leftOut)
  const sheets = ballots.flatMap((ballot) => ballot.sheets)
  const seed = readSeed(store)
  const results = resultsFrom(files, ballots, seed, { leftOut })
  const { decisions, troubles } = chairDecisions(files, store, results, leftOut)
  const named = namedInReasons(files, store, leftOut)
  if (troubles.length + named.length > 0) throw new UsageError([...troubles, ...named].join('\n'))
  const open = judging.disclosure === 'pseudonyms'
  const texts = new Map([
    [resultsFile, open ? resultsText(results) : aggregateResults(results)],
    [codesFile, store.read(codesFile) ?? '{}\n'],
    ...(Object.keys(leftOut).length > 0
      ? [[leftOutFile, `${JSON.stringify(leftOut, undefined, 1)}\n`] as const]
      : []),
    [conflictsFile, `${JSON.stringify(countConflicts(files, store, ballots))}\n`],
    ...(decisions ? [[decisionsFile, publicDecisions(decisions)] as const] : []),
    // From who read what and two sums a small panel's scores could be worked out.
    ...(open
      ? ([
          [scoresFile, writePublicSheets(sheets)],
          [ballotsFile, writePublicBallots(ballots, replacedOf(files, store, leftOut))],
          ...(judging.frozen.calibration
            ? [[calibrationFile, writePublicCalibration(publicCalibration(ballots))] as const]
            : []),
        ] as const)
      : []),
  ])
  if (options.dryRun) return [...texts.keys()].map((name) => `Would write judging/${name}`)
  // What an earlier publishing left may not stand beside this one.
  for (const name of publishedFiles) if (!texts.has(name)) files.remove(name)
  for (const [name, text] of texts) files.write(name, text)
  if (open) files.edit((document) => document.setIn(['seed', 'words'], seed))
  return [
    ...[...texts.keys()].map((name) => `Wrote judging/${name}`),
    open
      ? `Next: read them once more, then publish the site. Anybody can work them out again: npm run judge -- verify ${files.competition.id}`
      : 'Next: read them once more, then publish the site.',
  ]
}

const publishedFiles = [
  ...[resultsFile, codesFile, leftOutFile, conflictsFile, decisionsFile],
  ...[scoresFile, ballotsFile, calibrationFile],
]

/** Proofs of the ballots that were replaced, but for what is left out. */
const replacedOf = ({ judging }: CompetitionFiles, store: PrivateStore, leftOut: LeftOut) =>
  replacedProofs(store, judging.rounds).filter(
    ({ commitment }) => !Object.hasOwn(leftOut, receiptCode(commitment)),
  )

/** How many conflicts were handled. Whose they were stays private. */
const countConflicts = (files: CompetitionFiles, store: PrivateStore, ballots: readonly Ballot[]) => ({
  keptApart: conflictsOf(files, store, readJudges(store)).length,
  steppedBack: ballots.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
})

/** Reasons for leaving a ballot out become public as they were typed. */
const namedInReasons = ({ zone }: CompetitionFiles, store: PrivateStore, leftOut: LeftOut): string[] =>
  findPrivateWords(
    Object.entries(leftOut).map(([code, text]) => ({ where: code, text })),
    zone,
    readJudges(store),
  ).flatMap(({ where, severity, what }) =>
    severity === 'stop' ? `The reason for ${where} becomes public. ${what} Write it without.` : [],
  )
