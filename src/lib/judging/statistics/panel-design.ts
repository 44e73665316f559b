import { linkedPanels, type LinkedPanel } from './linked-panels.ts'
import { byCodeUnits, sortedIds } from './moments.ts'
import { symmetricEigen } from './eigen.ts'

/** One judge's weighted total for one entry, in levels of the rubric. */
export interface Review {
  entry: string
  judge: string
  score: number
}

/** Who read what, worked out once: everything of the severity model that does not depend on the scores. */
export interface PanelDesign {
  /** Ids in the order of their code units; the numbers below are places in these lists. */
  entries: string[]
  judges: string[]
  /** Reviews by entry, then judge, so that the order they came in never shows. */
  reviews: (Review & { entryAt: number; judgeAt: number })[]
  reviewsOfEntry: number[]
  reviewsOfJudge: number[]
  /** Groups of judges and entries that no review links to the others; one when all can be compared. */
  panels: LinkedPanel[]
  /** Eigenvalues, rising, of A = diag(n_j) - C' diag(1/n_e) C; as many are 0 as there are panels. */
  values: number[]
  /** Its vectors U, `vectors[judge][k]`. */
  vectors: number[][]
  /** diag(1/n_e) C U, `reach[entry][k]`: how the severity along each vector reaches an entry's mean. */
  reach: number[][]
}

/** The judge-entry graph and the small eigenproblem of the exact REML in `severity-model.ts`. */
export function panelDesign(given: readonly Review[]): PanelDesign {
  const entries = sortedIds(given.map(({ entry }) => entry))
  const judges = sortedIds(given.map(({ judge }) => judge))
  const entryAt = new Map(entries.map((id, at) => [id, at]))
  const judgeAt = new Map(judges.map((id, at) => [id, at]))
  const reviews = given
    .toSorted((a, b) => byCodeUnits(a.entry, b.entry) || byCodeUnits(a.judge, b.judge) || a.score - b.score)
    .map((review) => ({
      ...review,
      entryAt: entryAt.get(review.entry)!,
      judgeAt: judgeAt.get(review.judge)!,
    }))
  const counts = entries.map(() => judges.map(() => 0))
  for (const { entryAt, judgeAt } of reviews) counts[entryAt]![judgeAt]! += 1
  const reviewsOfEntry = counts.map((row) => row.reduce((sum, count) => sum + count, 0))
  const reviewsOfJudge = judges.map((_, at) => counts.reduce((sum, row) => sum + row[at]!, 0))
  const matrix = judges.map((_, p) => judges.map((_, q) => (p === q ? reviewsOfJudge[p]! : 0)))
  for (const [at, row] of counts.entries()) {
    const readers = judges.flatMap((_, judge) => (row[judge]! > 0 ? judge : []))
    for (const p of readers)
      for (const q of readers) matrix[p]![q]! -= (row[p]! * row[q]!) / reviewsOfEntry[at]!
  }
  const { values, vectors } = symmetricEigen(matrix)
  const panels = linkedPanels(reviews)
  // Known from the graph; rounding would leave specks in their place.
  for (let at = 0; at < panels.length; at += 1) values[at] = 0
  const reach = counts.map((row, at) =>
    judges.map((_, k) => {
      let sum = 0
      for (const [judge, count] of row.entries()) if (count > 0) sum += count * vectors[judge]![k]!
      return sum / reviewsOfEntry[at]!
    }),
  )
  return { entries, judges, reviews, reviewsOfEntry, reviewsOfJudge, panels, values, vectors, reach }
}
