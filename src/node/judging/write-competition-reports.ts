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
import { codesFile } from './freeze-competition.ts'
import { readJudges } from './invite-judges.ts'
import { decisionsFile } from './judging-paths.ts'
import { readSeed } from './make-keys.ts'
import { openedBallots, resultsFrom } from './opened-ballots.ts'
import type { PrivateStore } from './private-store.ts'
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
  const whole = openedBallots(files, store, options.leftOut)
  const results = resultsFrom(files, whole, readSeed(store), {
    ...options,
    affiliations: affiliationsOf(files, store),
  })
  const ballots = whole.map((ballot) => ({
    ...ballot,
    sheets: ballot.sheets.filter((sheet) => !isLeftOut(options.leftOut, sheet)),
  }))
  const { decisions, troubles } = chairDecisions(files, store, results)
  const stepped = ballots.flatMap(({ judge, conflicts }) => conflicts.map(({ entry }) => ({ entry, judge })))
  const facts = reportFacts({
    ...{ graph: zone.graph, competition, rubric, judging, results, ballots },
    codes: JSON.parse(store.read(codesFile) ?? '{}') as Record<string, string>,
    awarded: troubles.length > 0 ? undefined : awardedEntries(decisions, results),
    away: [...conflictsOf(files, store, readJudges(store)), ...stepped],
  })
  const reports = writeReports(facts, { locale: options.locale })
  const locale = options.locale ?? facts.locale
  const needsDraft = store.read(decisionsFile) === undefined
  const draft = decisionsDraft({ results, judging, today: zone.today }, wordsFor(locale).reports.draft)
  if (!options.dryRun) {
    for (const { name, text } of reports) store.write(reportFile(name), text)
    if (needsDraft) store.write(decisionsFile, draft)
  }
  const verb = options.dryRun ? 'Would write' : 'Wrote'
  return [
    ...reports.map(({ name }) => `${verb} ${store.folder}/${reportFile(name)}`),
    ...(needsDraft ? [`${verb} a draft of ${store.folder}/${decisionsFile}`] : []),
    ...(troubles.length > 0
      ? ['The reports for schools wait until it is decided who is awarded:', ...troubles]
      : []),
    ...wordsToReadFirst(facts, zone, readJudges(store)),
    ...(Date.parse(options.now) < Date.parse(judging.reveal)
      ? [
          `Hand out the reports of schools and judges after the reveal, ${judging.reveal}. The agenda is for those who decide.`,
        ]
      : ['Next: send each school and each judge their own report, and no other.']),
  ]
}
