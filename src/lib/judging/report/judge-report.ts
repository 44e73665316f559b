import { medianOf } from '../../knowledge/run-chart.ts'
import { limits } from '../result-flags.ts'
import { rubricTotal, weightsOf } from '../rubric-total.ts'
import type { Results } from '../results-schema.ts'
import { html, none, type Html } from './html.ts'
import type { CountedSheet, ReportFacts } from './report-facts.ts'
import { reportPage, type ReportPage } from './report-page.ts'
import type { Speech } from './report-speech.ts'
import { table } from './table.ts'

type JudgeResult = Results['judges'][number]

/** Of a correlation with what the others say. */
const agrees = { much: 0.7, some: 0.4 }
/** Of the mean correlation between criteria: one impression decides all. */
const muchHalo = 0.8
/** From so many entries on a judge's own pattern says more than chance does. */
const enough = 8
/** Levels between a judge's total and the panel's, strictness taken off, that are well above or below. */
const wellOff = 0.5

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
        <p>${consistency(facts, judge, own, speech)}</p>`,
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
  const isChance = se !== null && much !== undefined && Math.abs(value) < limits.errors * se
  return html`<h2>${words.title}</h2>
    <p><strong>${said}</strong></p>
    <p>
      ${se === null ? words.alone : (value > 0 ? words.below : words.above)(fixed(Math.abs(value), 2), fixed(se, 2))}${isChance ? ` ${words.chance}` : ''}
    </p>`
}

function consistency(
  facts: ReportFacts,
  judge: JudgeResult,
  own: readonly CountedSheet[],
  { words }: Speech,
): string {
  const { good, wide, bothWays, reread, narrow, few, unknown } = words.judge.consistency
  const { consistency: value } = judge
  if (value === null) return unknown
  const [least, most] = limits.consistency
  const isFew = own.length < enough
  if (value < least) return isFew ? `${narrow.begin} ${few}` : `${narrow.begin} ${narrow.rest}`
  if (value <= most) return isFew ? `${good} ${few}` : good
  const gaps = totalsOf(facts, judge, own).map(({ left }) => left)
  const jumps = gaps.some((gap) => gap >= wellOff) && gaps.some((gap) => gap <= -wellOff)
  return [wide, ...(jumps ? [bothWays] : []), isFew ? few : reread].join(' ')
}

function agreement({ agreement: value, reviews }: JudgeResult, read: number, { words }: Speech): Html {
  const { title, high, some, low, lowFew, from, fromAll, unknown } = words.judge.agreement
  const isFew = reviews < enough
  const said =
    value === null
      ? unknown
      : value >= agrees.much
        ? high
        : value >= agrees.some
          ? some
          : isFew
            ? lowFew
            : low
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
  const levels = (share: number) => speech.format.number(Math.round(share * compared))
  return html`<h2>${title}</h2>
    <p>${same(levels(exact), levels(adjacent), levels(1))} ${mean}</p>`
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
      ${used(levelsUsed, scale.length)}${sameOnAll > limits.sameOnAll ? ` ${same(speech.percent(sameOnAll))}` : ''}${halo !== null && halo > muchHalo && own.length >= enough ? ` ${colored}` : ''}
    </p>
    ${table(caption, columns, [...rows, rest])}`
}

function minutes(
  all: readonly CountedSheet[],
  own: readonly CountedSheet[],
  { words, format }: Speech,
): string {
  const { usual, own: alone, hardly, unknown } = words.judge.minutes
  const mine = timesOf(own)
  if (mine.length === 0) return unknown
  if (medianOf(mine) < 1) return hardly
  const others = timesOf(all)
  const shown = format.number(medianOf(mine), 0)
  return others.length > mine.length ? usual(shown, format.number(medianOf(others), 0)) : alone(shown)
}

/** Minutes, where a page counted them: none on paper, and less than one is 0. */
const timesOf = (sheets: readonly CountedSheet[]): number[] =>
  sheets.flatMap((sheet) => (sheet.source === 'paper' ? [] : sheet.minutes))

function totals(facts: ReportFacts, judge: JudgeResult, own: readonly CountedSheet[], speech: Speech): Html {
  const words = speech.words.judge.totals
  const number = (value: number) => html`${speech.format.fixed(value, 2)}`
  const rows = totalsOf(facts, judge, own).map(({ entry, total, adjusted, left }) => [
    entry,
    number(total),
    number(adjusted),
    number(left),
  ])
  if (rows.length === 0) return none
  const columns = [words.entry, words.own, words.panel, words.left].map((name, at) => ({
    name,
    number: at > 0,
  }))
  return html`<h2>${words.title}</h2>
    <p>${words.about}</p>
    ${table(words.caption, columns, rows)}`
}

/** A judge's totals beside the panel's, and the gap that strictness does not explain; above zero is above the panel. */
function totalsOf({ rubric, results }: ReportFacts, { severity }: JudgeResult, own: readonly CountedSheet[]) {
  const panel = new Map(results.entries.map(({ entry, adjusted }) => [entry, adjusted]))
  const weights = weightsOf(rubric)
  return own.flatMap(({ entry, scores }) => {
    const total = rubricTotal(scores, weights, results.settings.noEvidence)
    const adjusted = panel.get(entry)
    return total === undefined || adjusted === undefined
      ? []
      : [{ entry, total, adjusted, left: total + severity - adjusted }]
  })
}
