import type { SeverityModel } from '../statistics/severity-model.ts'
import { misfit, residualShares } from './fit-shares.ts'

/** How far the judges of an entry agree. In levels of the rubric where nothing else is said. */
export interface EntryDiagnostics {
  entry: string
  /** Highest less lowest score, each less its judge's leniency. */
  spread: number
  /** Mean squared residual over what is usual, no unit; well above 1 the judges saw different things. */
  disagreement: number | undefined
  /** The score furthest from what entry and judge lead to expect, and how far above (or below 0) it is. */
  furthest: { judge: string; residual: number }
}

/** One for each entry of the model, in its order. */
export function entryDiagnostics(model: SeverityModel): EntryDiagnostics[] {
  const { design, judges, residuals } = model
  const shares = residualShares(model)
  return design.entries.map((entry, at) => {
    const own = design.reviews.flatMap((review, place) => (review.entryAt === at ? { ...review, place } : []))
    const adjusted = own.map(({ score, judgeAt }) => score - judges[judgeAt]!.leniency)
    const furthest = own.reduce((far, next) =>
      Math.abs(residuals[next.place]!) > Math.abs(residuals[far.place]!) ? next : far,
    )
    return {
      entry,
      spread: Math.max(...adjusted) - Math.min(...adjusted),
      disagreement: misfit(model, shares, (review) => design.reviews[review]!.entryAt === at),
      furthest: { judge: furthest.judge, residual: residuals[furthest.place]! },
    }
  })
}
