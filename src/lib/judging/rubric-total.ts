import type { Rubric } from '../content/schemas/index.ts'

/** A level for each criterion, 1 for the lowest; `null` stands for "not enough evidence". */
export type Levels = Readonly<Record<string, number | null>>

/** Whether "not enough evidence" leaves a criterion out or counts as its lowest level. Fixed beforehand. */
export type NoEvidenceRule = 'leave-out' | 'lowest'

/** Weight of each criterion, by id. */
export type Weights = ReadonlyMap<string, number>

/**
 * Weighted mean of the levels, in levels of the rubric: sum of weight * level / sum of weights, over the criteria
 * that were scored. Undefined when none was.
 */
export function rubricTotal(levels: Levels, weights: Weights, rule: NoEvidenceRule): number | undefined {
  let sum = 0
  let weighed = 0
  for (const [criterion, weight] of weights) {
    const level = levels[criterion] === null && rule === 'lowest' ? 1 : levels[criterion]
    if (level === undefined || level === null) continue
    sum += weight * level
    weighed += weight
  }
  return weighed > 0 ? sum / weighed : undefined
}

/** The weights as the rubric has them. */
export function weightsOf(rubric: Rubric): Weights {
  return new Map(rubric.criteria.map(({ id, weight }) => [id, weight]))
}

/** The weights with one of them changed by a factor; the total divides by their sum, which renormalises them. */
export function weightsWith(weights: Weights, criterion: string, factor: number): Weights {
  return new Map([...weights].map(([id, weight]) => [id, id === criterion ? weight * factor : weight]))
}

/** Criteria with "not enough evidence". */
export function withoutEvidence(levels: Levels): string[] {
  return Object.keys(levels).filter((criterion) => levels[criterion] === null)
}
