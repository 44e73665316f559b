import type { Rubric } from '../content/schemas/index.ts'
import { generalizability } from './reliability/generalizability.ts'
import { intraclassCorrelations } from './reliability/intraclass-correlation.ts'
import { kendallW } from './reliability/kendall-w.ts'
import { krippendorffAlpha } from './reliability/krippendorff-alpha.ts'
import { varianceComponents } from './reliability/variance-components.ts'
import type { Results } from './results-schema.ts'
import type { ScoreSheet } from './score-sheet.ts'
import { linkStrength } from './statistics/link-strength.ts'
import { meanOf } from './statistics/moments.ts'
import type { Review } from './statistics/panel-design.ts'
import type { SeverityModel } from './statistics/severity-model.ts'

/** How the panel as a whole judged; `sheets` and their `totals` of ranked entries, in the same order. */
export function panelResult(
  model: SeverityModel,
  rubric: Rubric,
  sheets: readonly ScoreSheet[],
  totals: readonly Review[],
): Results['panel'] {
  const perEntry = [...Map.groupBy(totals, ({ entry }) => entry).values()].map((own) => own.length)
  const reviewsPerEntry = 1 / meanOf(perEntry.map((count) => 1 / count))
  const ratings = totals.map(({ entry, judge, score }) => ({ unit: entry, rater: judge, score }))
  const judges = new Set(totals.map(({ judge }) => judge)).size
  const isComplete = perEntry.every((count) => count === judges)
  const correlations = isComplete ? intraclassCorrelations(ratings) : undefined
  const components = varianceComponents(totals)
  return {
    judges: model.judges.length,
    panels: model.design.panels.map(({ judges }) => judges),
    link: linkStrength(model.design) ?? null,
    judgeSd: model.judgeVariance === undefined ? null : Math.sqrt(model.judgeVariance),
    residualSd: model.residualVariance === undefined ? null : Math.sqrt(model.residualVariance),
    reviewsPerEntry,
    reliability: (components && generalizability(components, reviewsPerEntry)) ?? null,
    icc: correlations ? { single: correlations[2]!.value, average: correlations[3]!.value } : null,
    concordance: (isComplete ? kendallW(ratings)?.w : undefined) ?? null,
    alpha: krippendorffAlpha(ratings, 'interval') ?? null,
    criteria: rubric.criteria.map(({ id: criterion }) => {
      const ratings = sheets.flatMap(({ entry, judge, scores }) => {
        const score = scores[criterion]
        return typeof score === 'number' ? { unit: entry, rater: judge, score } : []
      })
      return {
        criterion,
        alpha: krippendorffAlpha(ratings, 'ordinal') ?? null,
        mean: ratings.length === 0 ? null : meanOf(ratings.map(({ score }) => score)),
        noEvidence: sheets.filter(({ scores }) => scores[criterion] === null).length,
      }
    }),
  }
}
