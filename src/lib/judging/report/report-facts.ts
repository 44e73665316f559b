import type { Entry } from '../../content/entry.ts'
import type { KnowledgeGraph } from '../../content/graph.ts'
import type { Judging, Rubric } from '../../content/schemas/index.ts'
import { isLocale, type Locale } from '../../i18n/locale.ts'
import { languageOf } from '../../knowledge/entry-language.ts'
import type { Pair } from '../assignment/review-plan.ts'
import { calibrationOf } from '../calibration.ts'
import { calibrationAgreement, type CalibrationAgreement } from '../diagnostics/calibration-agreement.ts'
import { findFewReaders, type FewReaders } from '../few-readers.ts'
import { lookOver, type Look } from '../look-over.ts'
import type { Results } from '../results-schema.ts'
import type { Ballot, ScoreSheet } from '../score-sheet.ts'
import { judgeWords, type JudgeWord } from './judge-words.ts'

/** What the reports of a competition are written from. */
export interface ReportSource {
  graph: KnowledgeGraph
  competition: Entry<'competition'>
  rubric: Rubric
  judging: Judging
  results: Results
  /** Opened ballots of all rounds. */
  ballots: readonly Ballot[]
  /** Ids of entries by code. */
  codes: Readonly<Record<string, string>>
  /** Codes of the awarded; undefined while it is not decided. */
  awarded: readonly string[] | undefined
  /** Pairs that were never to be, and those a judge stepped back from. */
  away: readonly Pair[]
  /** Judges whose ballot was late, and why it was taken in. */
  late?: readonly { judge: string; because: string }[]
}

/** A score sheet with where it came from. */
export type CountedSheet = ScoreSheet & { source: Ballot['source'] }

/** An entry as its school knows it. */
export interface ReportedEntry {
  code: string
  /** Id below the competition. */
  id: string
  title: string
  locale: Locale
  /** Ids of the schools it is from. */
  schools: readonly string[]
}

/** Everything the documents ask for. */
export interface ReportFacts extends Omit<
  ReportSource,
  'graph' | 'ballots' | 'codes' | 'competition' | 'late'
> {
  title: string
  /** Language of the zone. */
  locale: Locale
  /** Language of the title of the competition and of its rubric. */
  rubricLanguage: string
  /** Those that counted, by entry and judge. */
  sheets: readonly CountedSheet[]
  entries: readonly ReportedEntry[]
  /** What deserves a second look on the ballots. */
  looks: readonly Look[]
  /** First tries on practice entries beside what was agreed on, by judge. */
  calibration: ReadonlyMap<string, CalibrationAgreement>
  /** What judges told the chair alone. */
  judgeWords: readonly JudgeWord[]
  /** Entries that fewer judges read than was planned. */
  fewReaders: readonly FewReaders[]
}

/** Brings together what the documents ask for. */
export function reportFacts({
  graph,
  competition,
  ballots,
  codes,
  late = [],
  ...same
}: ReportSource): ReportFacts {
  const { zone } = graph
  const sheets = countedSheets(same.judging, ballots)
  const locale = localeOr(zone.languages[0] ?? '', 'en')
  return {
    ...same,
    title: competition.title,
    locale,
    rubricLanguage: languageOf(competition, zone),
    sheets,
    entries: Object.entries(codes).map(([code, id]) => {
      const entry = graph.get('entry', id)
      return {
        code,
        id: id.split('/').at(-1) ?? id,
        title: entry?.title ?? id,
        locale: entry ? localeOr(languageOf(entry, zone), locale) : locale,
        schools: entry ? graph.linkedTo(entry, 'school').map((school) => school.id) : [],
      }
    }),
    looks: lookOver(ballots, { conflicts: same.away }),
    calibration: calibrationByJudge(graph, competition.id, same.judging, ballots),
    judgeWords: [
      ...judgeWords(ballots),
      ...late.map(({ judge, because }) => ({ about: 'late' as const, judge, text: because })),
    ],
    fewReaders: findFewReaders(same.judging, sheets, same.away),
  }
}

const localeOr = (language: string, other: Locale): Locale => (isLocale(language) ? language : other)

/** Of two sheets for one pair of entry and judge the later round counts. */
function countedSheets({ rounds }: Judging, ballots: readonly Ballot[]): CountedSheet[] {
  const counted = new Map<string, CountedSheet>()
  for (const { id } of rounds)
    for (const { round, source, sheets } of ballots)
      if (round === id)
        for (const sheet of sheets) counted.set(`${sheet.entry} ${sheet.judge}`, { ...sheet, source })
  return [...counted.values()].sort((a, b) => (`${a.entry} ${a.judge}` < `${b.entry} ${b.judge}` ? -1 : 1))
}

function calibrationByJudge(
  graph: KnowledgeGraph,
  competition: string,
  { calibration: gate }: Judging,
  ballots: readonly Ballot[],
): Map<string, CalibrationAgreement> {
  const agreed = new Map(calibrationOf(graph, competition).map((entry) => [entry.code, entry.agreed]))
  return new Map(
    ballots.flatMap(({ judge, calibration }) => {
      const given = new Map(calibration.map(({ entry, scores }) => [entry, scores]))
      const agreement = given.size > 0 ? calibrationAgreement(given, agreed, gate) : undefined
      return agreement ? [[judge, agreement] as const] : []
    }),
  )
}
