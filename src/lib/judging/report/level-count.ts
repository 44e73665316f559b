/** How many judges gave each level of a criterion. */
export interface LevelCount {
  /** Judges by level; the first is the lowest. */
  judges: number[]
  noEvidence: number
  /** The highest level that more than half of those who named one saw at least; undefined when none named one. */
  reached: number | undefined
}

/** Counts the levels that judges gave; `null` stands for "not enough evidence". */
export function countLevels(given: readonly (number | null | undefined)[], levels: number): LevelCount {
  const named = given.filter((level) => typeof level === 'number')
  const judges = Array.from({ length: levels }, (_, at) => named.filter((level) => level === at + 1).length)
  const reached = judges.findLastIndex(
    (_, at) => named.filter((level) => level > at).length > named.length / 2,
  )
  return {
    judges,
    noEvidence: given.filter((level) => level === null).length,
    reached: reached === -1 ? undefined : reached + 1,
  }
}
