/** One value by one rater for one unit, such as a judge's level on a criterion for an entry. */
export interface Rating<Value = number> {
  unit: string
  rater: string
  score: Value
}

/** Values by unit, in the order units first come. */
export function valuesByUnit<Value>(ratings: readonly Rating<Value>[]): Map<string, Value[]> {
  const units = new Map<string, Value[]>()
  for (const { unit, score } of ratings) {
    const values = units.get(unit)
    if (values) values.push(score)
    else units.set(unit, [score])
  }
  return units
}

/** Units that every rater has rated, a row each, raters in the order they first come. The rest is left out. */
export function completeRows(ratings: readonly Rating[]): number[][] {
  const raters = [...new Set(ratings.map(({ rater }) => rater))]
  const units = new Map<string, Map<string, number>>()
  for (const { unit, rater, score } of ratings) {
    const row = units.get(unit) ?? new Map<string, number>()
    row.set(rater, score)
    units.set(unit, row)
  }
  return [...units.values()]
    .filter((row) => row.size === raters.length)
    .map((row) => raters.map((rater) => row.get(rater)!))
}
