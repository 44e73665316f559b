import { decisions as decisionsRule } from '../../lib/check/rules/competition/decisions.ts'
import { judgedText } from '../../lib/check/rules/competition/judged-text.ts'
import { records as recordsRule } from '../../lib/check/rules/competition/records.ts'
import type { Messages } from '../../lib/check/rule.ts'
import { findUnproven } from '../../lib/judging/ballot-proofs.ts'
import { calibrationDigest } from '../../lib/judging/calibration.ts'
import { digestOf } from '../../lib/judging/canonical.ts'
import { findDecisionTroubles } from '../../lib/judging/decisions.ts'
import { entryPages } from '../../lib/judging/entry-pages.ts'
import { findChangedText } from '../../lib/judging/find-changed-text.ts'
import { findTampering, hasKnownSheets } from '../../lib/judging/find-tampering.ts'
import { readPublished, type Published } from '../../lib/judging/published-results.ts'
import { resultsFromSheets } from '../../lib/judging/results-from-sheets.ts'
import { resultsText } from '../../lib/judging/results-text.ts'
import { rulesDigest } from '../../lib/judging/settings-digest.ts'
import { UsageError } from '../usage-error.ts'
import type { CompetitionFiles } from './competition-files.ts'
import {
  ballotsFile,
  calibrationFile,
  conflictsFile,
  decisionsFile,
  leftOutFile,
  listsFile,
  resultsFile,
  scoresFile,
} from './judging-paths.ts'
import { receiptsOf } from './take-in-ballots.ts'

/**
 * Works out the published results again from what is public, and holds all of it against the receipts and against
 * what was frozen: whatever the check stops, this names too. Gives what differs, one sentence each; nothing when all
 * is as it was handed in.
 */
export function verifyResults(files: CompetitionFiles): string[] {
  const { judging, rubric, competition, zone } = files
  const { id } = competition
  const records = recordsOf(files)
  const words = judging.seed?.words
  if (judging.disclosure !== 'pseudonyms' || words === undefined || !records.has(resultsFile))
    throw new UsageError('The results of this competition are not public, or its scores are not.')
  if (digestOf(words) !== judging.seed?.digest)
    return ['The words of chance are not the ones that were promised before judging.']
  const changed = findChangedText({
    judging,
    rubric,
    calibration: calibrationDigest(zone.graph, id),
    entries: records.get('entries.json'),
  })
  const troubles = [...changed].map(({ message, values }) => say(judgedText.messages, message, values))
  const published = readPublished(id, judging, records)
  if (!published) return troubles
  if ('unreadable' in published)
    return [
      ...troubles,
      ...published.unreadable.map((name) =>
        say(recordsRule.messages, name === decisionsFile ? 'decisions' : 'file', { name }),
      ),
    ]
  const side = { id, judging, rubric, records, published, pages: entryPages(zone.graph, id) }
  const known = { ...published, codes: Object.keys(published.codes), judging }
  return [
    ...troubles,
    ...[...findTampering(side)].map(
      ({ file, message, values }) => `${file}: ${say(recordsRule.messages, message, values)}`,
    ),
    ...unproven(files, published),
    ...(!hasKnownSheets(side) || workedOut(files, published, words) === records.get(resultsFile)
      ? []
      : ['The published results are not what the published scores give.']),
    ...findDecisionTroubles(published.decisions, known).map(
      (trouble) =>
        `${decisionsFile}: ` +
        say(
          decisionsRule.messages,
          trouble.trouble,
          trouble.trouble === 'undecided' ? { entries: trouble.entries.join(', ') } : trouble,
        ),
    ),
  ]
}

/** The public records that are there, by name. */
function recordsOf({ judging, read }: CompetitionFiles): ReadonlyMap<string, string> {
  const names = [
    ...[resultsFile, scoresFile, ballotsFile, calibrationFile, leftOutFile, conflictsFile, decisionsFile],
    ...['codes.json', 'entries.json', 'receipts.jsonl'],
    ...judging.rounds.map(({ id }) => listsFile(id)),
  ]
  return new Map(
    names.flatMap((name) => {
      const text = read(name)
      return text === undefined ? [] : [[name, text] as const]
    }),
  )
}

function unproven(files: CompetitionFiles, { sheets, calibration, ballots, leftOut }: Published): string[] {
  const { judging, competition } = files
  const firstRound = judging.rounds[0]?.id ?? ''
  const scores = { competition: competition.id, rules: rulesDigest(judging), sheets, calibration, firstRound }
  try {
    return findUnproven(scores, ballots, receiptsOf(files), leftOut)
  } catch (error) {
    if (error instanceof UsageError) return [error.message]
    throw error
  }
}

/** Text of the results that the scores give; undefined when they give none. */
function workedOut(
  { judging, competition, rubric }: CompetitionFiles,
  { sheets, calibration, leftOut }: Published,
  words: string,
): string | undefined {
  try {
    const given = { competition: competition.id, judging, rubric, sheets, calibration, words, leftOut }
    return resultsText(resultsFromSheets(given))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const say = (messages: Messages, message: string, values: unknown): string =>
  messages[message]?.(values) ?? message
