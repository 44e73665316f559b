import type { ResultFlag, Results } from './results-schema.ts'

/** Where a figure becomes something to look at. */
export const limits = {
  /** Below this Krippendorff would draw no conclusion, not even a tentative one. */
  alpha: 0.667,
  /** Usual for decisions about groups; Brennan asks for more when a single entry's future hangs on it. */
  reliability: 0.7,
  /** Linacre's range in which a judge's scores are of use for measuring. */
  consistency: [0.5, 1.5],
  /** Twice what is usual: the judges saw different things. */
  disagreement: 2,
  sameOnAll: 0.5,
  reviews: 2,
  /** Of being among the top. */
  undecided: [0.2, 0.8],
  /** Two-sided 5 percent. */
  errors: 1.96,
  p: 0.05,
} as const

/** Entries for which neither getting an award nor going without is likely enough to stand without a talk. */
export function isUndecided(pTop: number | null): boolean {
  return pTop !== null && pTop > limits.undecided[0] && pTop < limits.undecided[1]
}

/** What the chair should look at before anything is published, in the order of `resultFlags`. */
export function flagResults(results: Omit<Results, 'flags'>, withoutTotal: readonly string[]): ResultFlag[] {
  const { entries, judges, panel, sensitivity, fairness } = results
  const flags: ResultFlag[] = []
  const add = (flag: ResultFlag['flag'], about?: string, value?: number | null) =>
    flags.push({ flag, ...(about !== undefined && { about }), ...(typeof value === 'number' && { value }) })
  if (panel.panels.length > 1) add('panels-not-linked', undefined, panel.panels.length)
  for (const { entry, reviews } of entries) if (reviews < limits.reviews) add('few-reviews', entry, reviews)
  for (const { criterion, alpha } of panel.criteria)
    if (alpha !== null && alpha < limits.alpha) add('alpha-low', criterion, alpha)
  if (panel.reliability && panel.reliability.relative < limits.reliability)
    add('reliability-low', undefined, panel.reliability.relative)
  for (const { judge, consistency } of judges)
    if (consistency !== null && (consistency < limits.consistency[0] || consistency > limits.consistency[1]))
      add('judge-inconsistent', judge, consistency)
  for (const { judge, sameOnAll } of judges)
    if (sameOnAll > limits.sameOnAll) add('judge-same-on-all', judge, sameOnAll)
  for (const { entry, disagreement } of entries)
    if (disagreement !== null && disagreement > limits.disagreement)
      add('entry-disagreement', entry, disagreement)
  for (const entry of withoutTotal) add('no-total', entry)
  for (const { entry, pTop } of entries) if (isUndecided(pTop)) add('undecided', entry, pTop)
  for (const { judge, entered, left } of sensitivity.judges)
    if (entered.length + left.length > 0) add('decided-by-one-judge', judge)
  for (const criterion of new Set(
    sensitivity.weights.flatMap(({ criterion, entered, left }) =>
      entered.length + left.length > 0 ? criterion : [],
    ),
  ))
    add('decided-by-weights', criterion)
  const { position, affiliation } = fairness
  if (position && Math.abs(position.effect) > limits.errors * position.se)
    add('position-counts', undefined, position.effect)
  if (affiliation && affiliation.p < limits.p) add('affiliation-counts', undefined, affiliation.effect)
  return flags
}
