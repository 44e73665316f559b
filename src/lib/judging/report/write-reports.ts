import type { Locale } from '../../i18n/locale.ts'
import { wordsFor } from '../../i18n/words.ts'
import { agenda } from './agenda.ts'
import { judgeReport } from './judge-report.ts'
import type { ReportFacts } from './report-facts.ts'
import type { ReportName } from './report-names.ts'
import { speechOf } from './report-speech.ts'
import { schoolReport } from './school-report.ts'

/** A report as a whole HTML document. */
export interface Report {
  name: ReportName
  text: string
}

/** What can be chosen about reports. */
export interface ReportChoice {
  /** The language of all; left out, schools have that of their entry and the others that of the zone. */
  locale?: Locale | undefined
  /** Address of the competition's page, for reports that are shown on the site. */
  home?: (locale: Locale) => string
}

/**
 * All reports of a competition: the agenda, one for each judge, and, once it is decided who is awarded, one for each
 * entry that was read.
 */
export function writeReports(facts: ReportFacts, { locale, home }: ReportChoice = {}): Report[] {
  const others = locale ?? facts.locale
  const speech = speechOf(others, facts)
  const backIn = (language: Locale) =>
    home && { href: home(language), label: wordsFor(language).reports.back }
  const read = new Set(facts.sheets.map(({ entry }) => entry))
  const { awarded } = facts
  const schools = awarded ? facts.entries.filter(({ code }) => read.has(code)) : []
  return [
    { name: { kind: 'agenda' }, text: agenda(facts, speech, backIn(others)) },
    ...schools.map((entry): Report => {
      const own = locale ?? entry.locale
      const text = schoolReport(
        { ...facts, awarded: awarded ?? [] },
        entry,
        speechOf(own, facts),
        backIn(own),
      )
      return { name: { kind: 'school', id: entry.id }, text }
    }),
    ...facts.results.judges.map((judge): Report => ({
      name: { kind: 'judge', id: judge.judge },
      text: judgeReport(facts, judge, speech, backIn(others)),
    })),
  ]
}
