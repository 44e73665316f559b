import { wordsFor } from '../../lib/i18n/words.ts'
import type { Locale } from '../../lib/i18n/locale.ts'
import { isLeftOut, type LeftOut } from '../../lib/judging/left-out.ts'
import { awardedEntries } from '../../lib/judging/decisions.ts'
import { decisionsDraft } from '../../lib/judging/decisions-draft.ts'
import { reportFacts } from '../../lib/judging/report/report-facts.ts'
import { reportFile } from '../../lib/judging/report/report-names.ts'
import { writeReports } from '../../lib/judging/report/write-reports.ts'
import { affiliationsOf } from './affiliations.ts'
import { chairDecisions } from './chair-decisions.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { conflictsOf } from './conflicts.ts'
import { readCodes } from './entry-codes.ts'
import { readJudges } from './invite-judges.ts'
import { decisionsFile } from './judging-paths.ts'
import { readSeed } from './make-keys.ts'
import { leftOutOf, openedBallots, resultsFrom } from './opened-ballots.ts'
import type { PrivateStore } from './private-store.ts'
import { receiptsOf, takenBallots } from './take-in-ballots.ts'
import { wordsToReadFirst } from './words-to-read-first.ts'

/**
 * Writes the agenda for the chair, the report of each judge and, once it is decided who is awarded, that of each
 * school, into the private store; and a draft of the decisions where there is none. Gives the lines to print.
 */
export function writeCompetitionReports(
  files: CompetitionFiles,
  store: PrivateStore,
  options: { leftOut: LeftOut; locale: Locale | undefined; now: string; dryRun: boolean },
): string[] {
  const { judging, zone, competition, rubric } = files
  const leftOut = leftOutOf(store, options.leftOut)
  const whole = openedBallots(files, store, leftOut)
  const results = resultsFrom(files, whole, readSeed(store), {
    leftOut,
    affiliations: affiliationsOf(files, store),
  })
  const ballots = whole.map((ballot) => ({
    ...ballot,
    sheets: ballot.sheets.filter((sheet) => !isLeftOut(leftOut, sheet)),
  }))
  const { decisions, troubles } = chairDecisions(files, store, results, leftOut)
  const stepped = ballots.flatMap(({ judge, conflicts }) => conflicts.map(({ entry }) => ({ entry, judge })))
  const waits = [...openRounds(files, store, options.now), ...troubles]
  const facts = reportFacts({
    ...{ graph: zone.graph, competition, rubric, judging, results, ballots },
    codes: readCodes(store),
    awarded: waits.length > 0 ? undefined : awardedEntries(decisions, results),
    away: [...conflictsOf(files, store, readJudges(store)), ...stepped],
    late: lateBallots(store),
  })
  const reports = writeReports(facts, { locale: options.locale })
  const locale = options.locale ?? facts.locale
  const needsDraft = store.read(decisionsFile) === undefined
  const draft = decisionsDraft({ results, judging, today: zone.today }, wordsFor(locale).reports.draft)
  const old = store.list(schoolReports).length > 0
  if (!options.dryRun) {
    // What an earlier run told a school may not be true any more.
    store.empty(schoolReports)
    for (const { name, text } of reports) store.write(reportFile(name), text)
    if (needsDraft) store.write(decisionsFile, draft)
  }
  const verb = options.dryRun ? 'Would write' : 'Wrote'
  return [
    ...reports.map(({ name }) => `${verb} ${store.folder}/${reportFile(name)}`),
    ...(needsDraft ? [`${verb} a draft of ${store.folder}/${decisionsFile}`] : []),
    ...(waits.length > 0
      ? ['The reports for schools wait until it is decided who is awarded:', ...waits]
      : []),
    ...(waits.length > 0 && old
      ? [
          `${options.dryRun ? 'Would take' : 'Took'} away those in ${store.folder}/${schoolReports} that were written before. Send none of them.`,
        ]
      : []),
    ...wordsToReadFirst(facts, zone, readJudges(store)),
    ...next(judging.reveal, options, waits.length === 0),
    ...(options.dryRun ? ['Nothing was written.'] : []),
  ]
}

const schoolReports = 'reports/schools'

/** Rounds whose scores are still to come: until they are counted nobody knows who is awarded. */
const openRounds = (files: CompetitionFiles, store: PrivateStore, now: string): string[] => {
  const received = new Set(receiptsOf(files).map(({ round }) => round))
  return files.judging.rounds
    .filter(
      ({ id, closes }) =>
        store.list(`opened/${id}`).length === 0 &&
        (received.has(id) || Date.parse(now) <= Date.parse(closes)),
    )
    .map(
      ({ id }) =>
        `Round ${id} is not opened yet: npm run judge -- open ${files.competition.id} --round ${id}`,
    )
}

/** Ballots that were taken in after their round closed. A ballot whose file is gone has no judge to name. */
const lateBallots = (store: PrivateStore) => {
  const taken = takenBallots(store)
  return store.list('late').flatMap((name) => {
    const judge = taken.get(name.replace(/\.txt$/, ''))?.judge
    return judge === undefined ? [] : [{ judge, because: (store.read(`late/${name}`) ?? '').trim() }]
  })
}

function next(reveal: string, { now }: { now: string }, withSchools: boolean): string[] {
  if (Date.parse(now) < Date.parse(reveal))
    return [
      `Hand out the reports of ${withSchools ? 'schools and judges' : 'judges'} after the reveal, ${reveal}. The agenda is for those who decide; its last sheet, with what judges wrote to you, is for you alone.`,
    ]
  return [
    withSchools
      ? 'Next: send each school and each judge their own report, and no other.'
      : 'Next: decide, then run this again for the schools. Each judge gets their own report, and no other.',
  ]
}
