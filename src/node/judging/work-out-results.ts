import { aggregateResults } from '../../lib/judging/aggregate-results.ts'
import { publicSheet, readPublicSheets, writePublicSheets } from '../../lib/judging/public-sheets.ts'
import { computeResults } from '../../lib/judging/results.ts'
import type { Results } from '../../lib/judging/results-schema.ts'
import { resultsSettings } from '../../lib/judging/results-settings.ts'
import { resultsText } from '../../lib/judging/results-text.ts'
import { ballotSchema, type ScoreSheet } from '../../lib/judging/score-sheet.ts'
import { digestOf } from '../../lib/judging/canonical.ts'
import { UsageError } from '../usage-error.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { codesFile } from './freeze-competition.ts'
import { readSeed } from './make-keys.ts'
import type { PrivateStore } from './private-store.ts'

const resultsFile = 'results.json'
const scoresFile = 'scores.json'

/** Works out the results from the opened ballots, for the chair alone. Gives the lines to print. */
export function workOutResults(
  files: CompetitionFiles,
  store: PrivateStore,
  options: { dryRun: boolean },
): string[] {
  const results = resultsOfStore(files, store)
  const codes = codesOf(store)
  if (!options.dryRun) store.write(resultsFile, resultsText(results))
  return [...tell(results, codes), ...(options.dryRun ? [] : [`Wrote ${store.folder}/${resultsFile}.`])]
}

/**
 * Makes results public, on the day of the reveal or after: scores without a word of a judge, the results, which code
 * is which entry, and the words of chance. Gives the lines to print.
 */
export function publishResults(
  files: CompetitionFiles,
  store: PrivateStore,
  options: { now: string; dryRun: boolean },
): string[] {
  const { judging } = files
  if (Date.parse(options.now) < Date.parse(judging.reveal))
    throw new UsageError(`Nothing becomes public before ${judging.reveal}.`)
  const sheets = openedSheets(files, store)
  const seed = readSeed(store)
  const results = resultsFrom(files, sheets, seed)
  const open = judging.disclosure === 'pseudonyms'
  const names = [resultsFile, codesFile, ...(open ? [scoresFile] : [])].map((name) => `judging/${name}`)
  if (options.dryRun) return names.map((name) => `Would write ${name}`)
  files.write(resultsFile, open ? resultsText(results) : aggregateResults(results))
  files.write(codesFile, store.read(codesFile) ?? '{}\n')
  if (open) files.write(scoresFile, writePublicSheets(sheets))
  files.edit((document) => document.setIn(['seed', 'words'], seed))
  return [
    ...names.map((name) => `Wrote ${name}`),
    'Next: read them once more, then publish the site. Anybody can work them out again: npm run judge -- verify',
  ]
}

/** Works out the published results again from what is public. Gives what differs; nothing when every byte is the same. */
export function verifyResults(files: CompetitionFiles): string[] {
  const { judging, read } = files
  const [scores, published] = [read(scoresFile), read(resultsFile)]
  const words = judging.seed?.words
  if (scores === undefined || published === undefined || words === undefined)
    throw new UsageError('The results of this competition are not public, or its scores are not.')
  if (digestOf(words) !== judging.seed?.digest)
    return ['The words of chance are not the ones that were promised before judging.']
  const text = resultsText(resultsFrom(files, readPublicSheets(scores), words))
  return text === published ? [] : ['The published results are not what the published scores give.']
}

function resultsFrom(
  { competition, rubric, judging }: CompetitionFiles,
  sheets: readonly ScoreSheet[],
  words: string,
) {
  return computeResults({
    competition: competition.id,
    rubric,
    sheets: sheets.map(publicSheet),
    settings: resultsSettings(judging, words),
  })
}

/** The results of all that is opened so far. */
export const resultsOfStore = (files: CompetitionFiles, store: PrivateStore): Results =>
  resultsFrom(files, openedSheets(files, store), readSeed(store))

/** The sheets of all opened rounds; of two for one pair the later round counts. */
function openedSheets({ judging }: CompetitionFiles, store: PrivateStore): ScoreSheet[] {
  const sheets = new Map<string, ScoreSheet>()
  for (const { id } of judging.rounds)
    for (const name of store.list(`opened/${id}`))
      for (const sheet of ballotSchema.parse(JSON.parse(store.read(`opened/${id}/${name}`) ?? '')).sheets)
        sheets.set(`${sheet.entry} ${sheet.judge}`, sheet)
  if (sheets.size === 0) throw new UsageError('No ballot is opened yet: npm run judge -- open')
  return [...sheets.values()]
}

const codesOf = (store: PrivateStore): Record<string, string> =>
  JSON.parse(store.read(codesFile) ?? '{}') as Record<string, string>

function tell(results: Results, codes: Readonly<Record<string, string>>): string[] {
  const percent = (share: number | null) => (share === null ? '?' : `${Math.round(share * 100)} %`)
  const lines = results.entries
    .toSorted((a, b) => a.rank - b.rank || (a.entry < b.entry ? -1 : 1))
    .map(
      ({ entry, adjusted, rankLow, rankHigh, pTop, group }) =>
        `Group ${group}  ${entry}  ${adjusted.toFixed(2)}  rank ${rankLow} to ${rankHigh}, among the awarded in ${percent(pTop)} of draws  ${codes[entry] ?? ''}`,
    )
  return [
    ...lines,
    'Entries of one group cannot be told apart by these scores: the tie rule decides, or a talk does.',
  ]
}
