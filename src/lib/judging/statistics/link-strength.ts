import { meanOf } from './moments.ts'
import type { PanelDesign } from './panel-design.ts'

/**
 * How well reviews link the judges, 0 to 1: the smallest eigenvalue of the design that is not 0 for sure, over the
 * mean number of reviews of a judge (the algebraic connectivity of Fiedler 1973, scaled). 1 when every judge reads
 * everything, 0 when two panels are apart; the lower, the less is known of how strict one part of the panel is
 * against the other. Undefined with a single judge.
 */
export function linkStrength({ values, panels, reviewsOfJudge }: PanelDesign): number | undefined {
  if (values.length < 2) return undefined
  return panels.length > 1 ? 0 : Math.min(1, Math.max(0, values[1]! / meanOf(reviewsOfJudge)))
}

/** Below this a strict half of a panel can hardly be told from a mild one; three reviews an entry give about 0.6. */
export const weakLink = 0.2
