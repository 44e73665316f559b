import { aggregateResults } from '../../lib/judging/aggregate-results.ts'
import type { LeftOut } from '../../lib/judging/left-out.ts'
import {
  publicBallots,
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
import { codesFile } from './freeze-competition.ts'
import { conflictsOf } from './conflicts.ts'
import { findPrivateWords } from './find-private-words.ts'
import { readJudges } from './invite-judges.ts'
import {
  ballotsFile,
  calibrationFile,
  conflictsFile,
  decisionsFile,
  leftOutFile,
  resultsFile,
  scoresFile,
} from './judging-paths.ts'
import { readSeed } from './make-keys.ts'
import { openedBallots, resultsFrom } from './opened-ballots.ts'
import type { PrivateStore } from './private-store.ts'

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
  const ballots = openedBallots(files, store, options.leftOut)
  const sheets = ballots.flatMap((ballot) => ballot.sheets)
  const seed = readSeed(store)
  const results = resultsFrom(files, ballots, seed, options)
  const { decisions, troubles } = chairDecisions(files, store, results)
  const named = namedInReasons(files, store, options.leftOut)
  if (troubles.length + named.length > 0) throw new UsageError([...troubles, ...named].join('\n'))
  const open = judging.disclosure === 'pseudonyms'
  const texts = new Map([
    [resultsFile, open ? resultsText(results) : aggregateResults(results)],
    [codesFile, store.read(codesFile) ?? '{}\n'],
    ...(Object.keys(options.leftOut).length > 0
      ? [[leftOutFile, `${JSON.stringify(options.leftOut, undefined, 1)}\n`] as const]
      : []),
    [conflictsFile, `${JSON.stringify(countConflicts(files, store, ballots))}\n`],
    ...(decisions ? [[decisionsFile, publicDecisions(decisions)] as const] : []),
    // From who read what and two sums a small panel's scores could be worked out.
    ...(open
      ? ([
          [scoresFile, writePublicSheets(sheets)],
          [ballotsFile, `${JSON.stringify(publicBallots(ballots), undefined, 1)}\n`],
          ...(judging.frozen.calibration
            ? [[calibrationFile, writePublicCalibration(publicCalibration(ballots))] as const]
            : []),
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
