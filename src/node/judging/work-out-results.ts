import { isLeftOut, type LeftOut } from '../../lib/judging/left-out.ts'
import type { Results } from '../../lib/judging/results-schema.ts'
import { resultsText } from '../../lib/judging/results-text.ts'
import type { Ballot } from '../../lib/judging/score-sheet.ts'
import { findFewReaders } from '../../lib/judging/few-readers.ts'
import { affiliationsOf } from './affiliations.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { conflictsOf } from './conflicts.ts'
import { readCodes } from './entry-codes.ts'
import { readJudges } from './invite-judges.ts'
import { leftOutFile, planFile, resultsFile } from './judging-paths.ts'
import { readSeed } from './make-keys.ts'
import { openedBallots, resultsFrom } from './opened-ballots.ts'
import type { PrivateStore } from './private-store.ts'
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
  if (!options.dryRun) {
    store.write(resultsFile, resultsText(results))
    store.write(leftOutFile, `${JSON.stringify(options.leftOut, undefined, 1)}\n`)
  }
  return [
    ...tell(results, readCodes(store)),
    ...tellFewReaders(files, store, ballots, options.leftOut),
    ...tellLooks(files, store, ballots),
    ...(options.dryRun
      ? ['Nothing was written.']
      : [`Wrote ${store.folder}/${resultsFile}.`, tellNext(files, store)]),
  ]
}

function tellNext({ competition: { id }, judging }: CompetitionFiles, store: PrivateStore): string {
  const ahead = judging.rounds.find((round) => store.read(planFile(round.id)) === undefined)
  return ahead
    ? `Next: npm run judge -- assign ${id} --round ${ahead.id}`
    : `Next: npm run judge -- report ${id} writes the agenda of the talk and a draft of decisions.yaml. Write there what the talk decides; npm run judge -- publish ${id} makes it public on the day of the reveal.`
}

/** Entries that fewer judges read than planned, for example because one stepped back. */
function tellFewReaders(
  files: CompetitionFiles,
  store: PrivateStore,
  ballots: readonly Ballot[],
  leftOut: LeftOut,
): string[] {
  const sheets = ballots.flatMap((ballot) => ballot.sheets).filter((sheet) => !isLeftOut(leftOut, sheet))
  const stepped = ballots.flatMap(({ judge, conflicts }) => conflicts.map(({ entry }) => ({ entry, judge })))
  const away = [...conflictsOf(files, store, readJudges(store)), ...stepped]
  return findFewReaders(files.judging, sheets, away).map(
    ({ entry, read, planned }) =>
      `${entry} was read by ${read === 1 ? '1 judge' : `${read} judges`}, ${planned} were planned.`,
  )
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
