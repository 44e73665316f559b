import type { Rubric } from '../content/schemas/index.ts'
import { limits } from '../judging/result-flags.ts'
import type { Published } from '../judging/published-results.ts'
import type { Results } from '../judging/results-schema.ts'
import type { PageContext } from './page-context.ts'

/** How far judges agree on a criterion. */
export interface CriterionAgreement {
  name: string
  weight: string
  band: string
  alpha: string
  noEvidence: string
}

/** A judge under an id, in words. */
export interface JudgeShown {
  judge: string
  read: string
  strictness: string
  consistency: string
}

/** A check in a sentence, with what it found one by one. */
export interface CheckShown {
  says: string
  changes: readonly string[]
}

/** How far the panel can be trusted, and what was looked at besides. */
export interface PanelChecks {
  reliability: string
  total: string | undefined
  criteria: readonly CriterionAgreement[]
  checks: readonly CheckShown[]
  /** None where judges are not told apart. */
  judges: readonly JudgeShown[]
}

/** Puts reliability, agreement and checks into words. */
export function panelChecks(
  context: PageContext,
  { results, sheets }: Published,
  rubric: Rubric | undefined,
): PanelChecks {
  const { words, format } = context
  const say = words.results.trust
  const { reliability, alpha, criteria } = results.panel
  const two = (value: number) => format.number(value, 2)
  const known = new Map(rubric?.criteria.map((criterion) => [criterion.id, criterion]))
  return {
    reliability: reliability
      ? say.reliable[bandOfReliability(reliability.relative)](two(reliability.relative))
      : say.noReliability,
    total: alpha === null ? undefined : say.total(say.bands[bandOf(alpha)], two(alpha)),
    criteria: criteria.map(({ criterion, alpha: own, noEvidence }) => ({
      name: known.get(criterion)?.name ?? criterion,
      weight: format.number(known.get(criterion)?.weight ?? 0),
      band: say.bands[bandOf(own)],
      alpha: own === null ? '' : two(own),
      noEvidence: format.number(noEvidence),
    })),
    checks: [
      ...('judges' in results ? [severityOf(context, results), judgesLeftOut(context, results)] : []),
      otherWeights(context, results, (criterion) => known.get(criterion)?.name ?? criterion),
      readingOrder(context, results),
      ...affiliationOf(context, results),
    ],
    judges: 'judges' in results ? judgesShown(context, results, sheets) : [],
  }
}

/** Krippendorff's bands: from 0.8 firm, below that for tentative conclusions, below the limit for none. */
const bandOf = (alpha: number | null) =>
  alpha === null ? 'unknown' : alpha >= 0.8 ? 'firm' : alpha >= limits.alpha ? 'tentative' : 'low'

/** Where the count warns, reliability is weak. */
const bandOfReliability = (value: number) =>
  value >= 0.8 ? 'firm' : value >= limits.reliability ? 'tentative' : 'weak'

function severityOf({ words, format }: PageContext, { judges }: Results): CheckShown {
  const say = words.results.checks
  const levels = judges.map(({ severity }) => severity)
  const two = (value: number) => format.number(Math.max(0, value), 2)
  const says = judges.some(isClear)
    ? say.severity(two(Math.max(...levels)), two(-Math.min(...levels)))
    : say.sameSeverity
  return { says, changes: [] }
}

/** Further from the usual judge than chance puts one in twenty. */
const isClear = ({ severity, se }: Results['judges'][number]) =>
  se !== null && Math.abs(severity) > limits.errors * se

function judgesShown(
  { words, format }: PageContext,
  { judges }: Results,
  sheets: Published['sheets'],
): JudgeShown[] {
  const say = words.results.checks
  const two = (value: number) => format.number(value, 2)
  return judges.map((each) => {
    const { judge, severity, se, consistency } = each
    // A review of the results may be one of a practice entry.
    const read = new Set(sheets.flatMap((sheet) => (sheet.judge === judge ? sheet.entry : [])))
    const told = severity > 0 ? say.strict : say.mild
    return {
      judge,
      read: format.number(read.size),
      strictness: isClear(each) ? told(two(Math.abs(severity)), two(se ?? 0)) : say.usual,
      consistency:
        consistency === null
          ? words.results.trust.bands.unknown
          : consistency > limits.consistency[1]
            ? say.loose
            : consistency < limits.consistency[0]
              ? say.tooSteady
              : say.steady,
    }
  })
}

/** Entries that come among the first, or go out, when something is different; nothing when none does. */
function changeSays(
  { words, format }: PageContext,
  what: string,
  { entered, left }: { entered: readonly string[]; left: readonly string[] },
): string[] {
  const say = words.results.checks
  const list = (codes: readonly string[]) => format.list(codes.toSorted())
  if (entered.length > 0 && left.length > 0) return [say.change(what, list(entered), list(left))]
  if (entered.length > 0) return [say.comesIn(what, list(entered))]
  return left.length > 0 ? [say.goesOut(what, list(left))] : []
}

function judgesLeftOut(context: PageContext, { sensitivity: { judges } }: Results): CheckShown {
  const say = context.words.results.checks.oneOut
  const changes = judges.flatMap((each) => changeSays(context, say.without(each.judge), each))
  const number = context.format.number
  const all = number(judges.length)
  return { says: changes.length > 0 ? say.differs(number(changes.length), all) : say.same(all), changes }
}

function otherWeights(
  context: PageContext,
  { sensitivity: { weights } }: Published['results'],
  nameOf: (criterion: string) => string,
): CheckShown {
  const say = context.words.results.checks.weights
  const changes = weights.flatMap((each) => {
    const name = nameOf(each.criterion)
    return changeSays(context, each.factor > 1 ? say.heavier(name) : say.lighter(name), each)
  })
  const number = context.format.number
  const all = number(weights.length)
  return { says: changes.length > 0 ? say.differs(number(changes.length), all) : say.same(all), changes }
}

function readingOrder({ words, format }: PageContext, { fairness }: Published['results']): CheckShown {
  const say = words.results.checks.position
  const { effect, se } = fairness.position ?? { effect: 0, se: 1 }
  const counts = Math.abs(effect) > limits.errors * se
  return {
    says: counts ? say.found(format.number(Math.abs(effect), 2), format.number(se, 2)) : say.none,
    changes: [],
  }
}

/** Only when some judge read for an own school; where judges work is mostly not public. */
function affiliationOf(
  { words }: PageContext,
  { fairness: { affiliation } }: Published['results'],
): CheckShown[] {
  const say = words.results.checks.affiliation
  return affiliation ? [{ says: affiliation.p < limits.p ? say.found : say.none, changes: [] }] : []
}
