import type { Rubric } from '../content/schemas/index.ts'
import { digestOf } from './canonical.ts'
import { judgeDiagnostics } from './diagnostics/judge-diagnostics.ts'
import { affiliationEffect, positionEffect } from './diagnostics/fairness.ts'
import { leaveJudgesOut, ranksOf, reweigh } from './diagnostics/sensitivity.ts'
import { entryResults } from './entry-results.ts'
import { panelResult } from './panel-result.ts'
import { flagResults, isUndecided } from './result-flags.ts'
import type { Results, ResultsSettings } from './results-schema.ts'
import { rubricTotal, weightsOf, weightsWith, type Levels, type Weights } from './rubric-total.ts'
import type { ScoreSheet } from './score-sheet.ts'
import { groupEntries } from './statistics/groups.ts'
import { byCodeUnits, round6, sortedIds } from './statistics/moments.ts'
import type { Review } from './statistics/panel-design.ts'
import { topEntries } from './statistics/rank-order.ts'
import { simulateRanks } from './statistics/rank-simulation.ts'
import { severityModel, type SeverityModel } from './statistics/severity-model.ts'

/** Everything results follow from. The order of the lists makes no difference. */
export interface ResultsInput {
  competition: string
  rubric: Rubric
  /** The current sheet of each pair of judge and entry, of all rounds that count. */
  sheets: readonly ScoreSheet[]
  /** First tries on calibration entries, which link the judges and are not ranked. */
  calibration?: readonly { judge: string; entry: string; levels: Levels }[]
  settings: ResultsSettings
  affiliations?: Affiliations
}

/** Names of the places judges and entries belong to, by id of the judge and code of the entry. */
export interface Affiliations {
  judges: ReadonlyMap<string, ReadonlySet<string>>
  entries: ReadonlyMap<string, ReadonlySet<string>>
}

const weightFactors = [0.75, 1.25]

/**
 * The results of a competition: adjusted scores, ranks with their uncertainty, groups, reliability, diagnostics.
 * Nothing but the input decides them; numbers have six decimals. Throws when a pair has two sheets, an entry is
 * used for calibration too, or no sheet has a score.
 */
export function computeResults(input: ResultsInput): Results {
  const { settings, rubric } = input
  const sheets = input.sheets.toSorted(
    (a, b) => byCodeUnits(a.entry, b.entry) || byCodeUnits(a.judge, b.judge),
  )
  refuseTwice(sheets, input.calibration)
  const weights = weightsOf(rubric)
  const totals = scoreSheets(input, sheets, weights)
  const scored = sheets.filter((sheet) => totals.has(keyOf(sheet)))
  const ranked = sortedIds(scored.map(({ entry }) => entry))
  if (ranked.length === 0) throw new RangeError('No sheet has a score, so there is nothing to rank.')
  const reviews = [...totals.values()]
  const model = severityModel(reviews)
  const order = ranksOf(model, ranked)
  const simulation = simulateRanks(model, { ...settings, ranked })
  const groups = groupEntries(
    order.map(({ entry }) => entry),
    simulation.beats,
    settings.separateAt,
  )
  const withoutJudge = leaveJudgesOut(reviews, ranked, order, settings.top)
  const otherWeights = weightFactors.flatMap((factor) =>
    rubric.criteria.map(({ id: criterion }) => {
      const other = scoreSheets(input, sheets, weightsWith(weights, criterion, factor))
      const scores = model.design.reviews.map((review) => other.get(keyOf(review))!.score)
      return { criterion, factor, ...reweigh(model, scores, ranked, order, settings.top) }
    }),
  )
  const entries = entryResults({
    model,
    order,
    simulation,
    groups,
    separateAt: settings.separateAt,
    top: settings.top,
    otherWeights,
    withoutJudge,
    sheets: scored,
  })
  const results: Omit<Results, 'flags'> = {
    zonebook: 'results-1',
    method: { id: 'severity-reml', version: 1 },
    competition: input.competition,
    settings,
    inputs: inputDigests(input, sheets),
    entries,
    judges: judgeResults(model, scored),
    panel: panelResult(model, rubric, scored, totalsOf(scored, totals)),
    groups,
    top: topEntries(order, settings.top),
    undecided: entries.flatMap(({ entry, pTop }) => (isUndecided(pTop) ? entry : [])),
    sensitivity: {
      weights: otherWeights,
      judges: withoutJudge.map(({ judge, entered, left, largestMove, unread }) => ({
        judge,
        entered,
        left,
        largestMove,
        unread,
      })),
    },
    fairness: fairnessOf(input, model, scored, totals),
  }
  const withoutTotal = sortedIds(
    sheets.filter((sheet) => !totals.has(keyOf(sheet))).map(({ entry }) => entry),
  )
  const rounded = roundAll(results)
  return { ...rounded, flags: flagResults(rounded, withoutTotal) }
}

function judgeResults(model: SeverityModel, scored: readonly ScoreSheet[]): Results['judges'] {
  const sheets = scored.map((sheet) => ({ ...sheet, levels: sheet.scores }))
  return judgeDiagnostics(model, sheets).map(({ se, consistency, agreement, halo, minutes, ...known }) => ({
    ...known,
    se: se ?? null,
    consistency: consistency ?? null,
    agreement: agreement ?? null,
    halo: halo ?? null,
    minutes: minutes ?? null,
  }))
}

const keyOf = ({ entry, judge }: { entry: string; judge: string }): string => `${entry}\n${judge}`

/** Totals of all sheets and calibration scores that have one, by pair. */
function scoreSheets(
  { calibration = [], settings }: ResultsInput,
  sheets: readonly ScoreSheet[],
  weights: Weights,
): Map<string, Review> {
  const given = [
    ...sheets.map(({ entry, judge, scores }) => ({ entry, judge, levels: scores })),
    ...calibration,
  ]
  return new Map(
    given.flatMap(({ entry, judge, levels }): [string, Review][] => {
      const score = rubricTotal(levels, weights, settings.noEvidence)
      return score === undefined ? [] : [[keyOf({ entry, judge }), { entry, judge, score }]]
    }),
  )
}

const totalsOf = (sheets: readonly ScoreSheet[], totals: ReadonlyMap<string, Review>): Review[] =>
  sheets.map((sheet) => totals.get(keyOf(sheet))!)

function fairnessOf(
  { affiliations, settings }: ResultsInput,
  { ratio }: SeverityModel,
  scored: readonly ScoreSheet[],
  totals: ReadonlyMap<string, Review>,
): Results['fairness'] {
  const reviews = scored.map((sheet) => {
    const home = affiliations?.judges.get(sheet.judge) ?? new Set<string>()
    const own = affiliations?.entries.get(sheet.entry)?.isDisjointFrom(home) === false
    return { ...totals.get(keyOf(sheet))!, position: sheet.position, own }
  })
  return {
    position: positionEffect(reviews, ratio) ?? null,
    affiliation: affiliationEffect(reviews, ratio, settings.seed) ?? null,
  }
}

function inputDigests({ rubric, calibration = [] }: ResultsInput, sheets: readonly ScoreSheet[]) {
  const parts = {
    rubric: digestOf(rubric),
    sheets: sheets.map(digestOf),
    calibration: digestOf(
      calibration.toSorted((a, b) => byCodeUnits(a.entry, b.entry) || byCodeUnits(a.judge, b.judge)),
    ),
  }
  return { ...parts, root: digestOf(parts) }
}

function refuseTwice(sheets: readonly ScoreSheet[], calibration: ResultsInput['calibration'] = []): void {
  const old = calibration.find(({ entry }) => sheets.some((sheet) => sheet.entry === entry))
  if (old)
    throw new RangeError(
      `${old.entry} is an entry and a practice entry. Choose entries of an earlier year, or invent some.`,
    )
  for (const [at, sheet] of sheets.entries()) {
    const next = sheets[at + 1]
    if (next && keyOf(next) === keyOf(sheet))
      throw new RangeError(
        `${sheet.judge} has two sheets for ${sheet.entry}. Only the last version counts: leave the earlier one out.`,
      )
  }
}

/** The same tree with every number rounded to six decimals. */
function roundAll<T>(tree: T): T {
  if (typeof tree === 'number') return round6(tree) as T
  if (Array.isArray(tree)) return tree.map(roundAll) as T
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, roundAll(value)])) as T
}
