import { medianOf } from '../../knowledge/run-chart.ts'
import { rubricTotal, weightsOf } from '../rubric-total.ts'
import type { Results } from '../results-schema.ts'
import { html, none, type Html } from './html.ts'
import type { CountedSheet, ReportFacts } from './report-facts.ts'
import { reportPage, type ReportPage } from './report-page.ts'
import type { Speech } from './report-speech.ts'
import { table } from './table.ts'

type JudgeResult = Results['judges'][number]

/** Linacre's range in which scores are of use for measuring, as in the flags. */
const usualConsistency = [0.5, 1.5] as const
/** Of a correlation with what the others say. */
const agrees = { much: 0.7, some: 0.4 }
/** Of the mean correlation between criteria: one impression decides all. */
const muchHalo = 0.8
const tooOftenSame = 0.5
/** Two-sided 5 percent. */
const errors = 1.96

/** What a judge learns: how strict, how steady, how near to the others. Nothing of any other judge by itself. */
export function judgeReport(
  facts: ReportFacts,
  judge: JudgeResult,
  speech: Speech,
  back?: ReportPage['back'],
): string {
  const words = speech.words.judge
  const own = facts.sheets.filter((sheet) => sheet.judge === judge.judge)
  return reportPage({
    lang: speech.locale,
    title: words.title(facts.title),
    lead: words.lead(judge.judge, own.length),
    body: [
      severity(judge, speech),
      html`<h2>${words.consistency.title}</h2>
        <p>${consistency(judge, speech)}</p>`,
      agreement(judge, own.length, speech),
      calibration(facts, judge.judge, speech),
      range(facts, judge, own, speech),
      html`<h2>${words.minutes.title}</h2>
        <p>${minutes(facts.sheets, own, speech)}</p>`,
      totals(facts, judge, own, speech),
    ],
    foot: words.foot,
    back,
  })
}

function severity({ severity: value, se }: JudgeResult, speech: Speech): Html {
  const words = speech.words.judge.severity
  const much = speech.levels(value)
  const said = much === undefined ? words.even : value > 0 ? words.strict(much) : words.mild(much)
  const { fixed } = speech.format
  const isChance = se !== null && much !== undefined && Math.abs(value) < errors * se
  return html`<h2>${words.title}</h2>
    <p><strong>${said}</strong></p>
    <p>
      ${se === null ? words.alone : (value > 0 ? words.below : words.above)(fixed(Math.abs(value), 2), fixed(se, 2))}${isChance ? ` ${words.chance}` : ''}
    </p>`
}

function consistency({ consistency: value }: JudgeResult, { words }: Speech): string {
  const { good, wide, narrow, unknown } = words.judge.consistency
  if (value === null) return unknown
  const [least, most] = usualConsistency
  return value > most ? wide : value < least ? narrow : good
}

function agreement({ agreement: value, reviews }: JudgeResult, read: number, { words }: Speech): Html {
  const { title, high, some, low, from, fromAll, unknown } = words.judge.agreement
  const said = value === null ? unknown : value >= agrees.much ? high : value >= agrees.some ? some : low
  return html`<h2>${title}</h2>
    <p>${said}${value === null ? '' : ` ${(reviews > read ? fromAll : from)(reviews)}`}</p>`
}

function calibration(facts: ReportFacts, judge: string, speech: Speech): Html {
  const known = facts.calibration.get(judge)
  if (!known) return none
  const { title, same, strict, mild, even } = speech.words.judge.calibration
  const much = speech.levels(known.severity)
  const mean = much === undefined ? even : known.severity > 0 ? strict(much) : mild(much)
  const { exact, adjacent, compared } = known
  return html`<h2>${title}</h2>
    <p>${same(speech.percent(exact), speech.percent(adjacent), compared)} ${mean}</p>`
}

function range(
  { rubric, sheets }: ReportFacts,
  { levelsUsed, sameOnAll, halo }: JudgeResult,
  own: readonly CountedSheet[],
  speech: Speech,
): Html {
  const { title, used, same, halo: colored, caption, you, panel } = speech.words.judge.range
  const { scale } = rubric
  const levelsOf = (some: readonly CountedSheet[]) => some.flatMap(({ scores }) => Object.values(scores))
  const [mine, all] = [levelsOf(own), levelsOf(sheets)]
  const shareOf = (given: readonly (number | null)[], wanted: number | null) => {
    const count = given.filter((level) => level === wanted).length
    return html`${speech.percent(given.length > 0 ? count / given.length : 0)}`
  }
  const levels = [...scale.keys()].map((at) => at + 1).toReversed()
  const columns = [
    { name: speech.words.levelHead },
    { name: you, number: true },
    { name: panel, number: true },
  ]
  const rows = levels.map((level) => [speech.level(level, scale), shareOf(mine, level), shareOf(all, level)])
  const rest = [speech.words.noEvidence, shareOf(mine, null), shareOf(all, null)]
  return html`<h2>${title}</h2>
    <p>
      ${used(levelsUsed, scale.length)}${sameOnAll > tooOftenSame ? ` ${same(speech.percent(sameOnAll))}` : ''}${halo !== null && halo > muchHalo ? ` ${colored}` : ''}
    </p>
    ${table(caption, columns, [...rows, rest])}`
}

function minutes(
  all: readonly CountedSheet[],
  own: readonly CountedSheet[],
  { words, format }: Speech,
): string {
  const { usual, own: alone, unknown } = words.judge.minutes
  const mine = timesOf(own)
  if (mine.length === 0) return unknown
  const others = timesOf(all)
  const shown = format.number(medianOf(mine), 0)
  return others.length > mine.length ? usual(shown, format.number(medianOf(others), 0)) : alone(shown)
}

/** Minutes, where a page could count them. */
const timesOf = (sheets: readonly CountedSheet[]): number[] =>
  sheets.flatMap((sheet) => (sheet.source === 'paper' || sheet.minutes === 0 ? [] : sheet.minutes))

function totals(
  { rubric, results }: ReportFacts,
  judge: JudgeResult,
  own: readonly CountedSheet[],
  speech: Speech,
): Html {
  const words = speech.words.judge.totals
  const panel = new Map(results.entries.map(({ entry, adjusted }) => [entry, adjusted]))
  const weights = weightsOf(rubric)
  const number = (value: number) => html`${speech.format.fixed(value, 2)}`
  const rows = own.flatMap(({ entry, scores }) => {
    const total = rubricTotal(scores, weights, results.settings.noEvidence)
    const adjusted = panel.get(entry)
    if (total === undefined || adjusted === undefined) return []
    return [[entry, number(total), number(adjusted), number(total + judge.severity - adjusted)]]
  })
  if (rows.length === 0) return none
  const columns = [words.entry, words.own, words.panel, words.left].map((name, at) => ({
    name,
    number: at > 0,
  }))
  return html`<h2>${words.title}</h2>
    <p>${words.about}</p>
    ${table(words.caption, columns, rows)}`
}
