/** The bands in which teachers look for work with students of about the same age. */
export const gradeBands = ['k-2', '3-5', '6-8', '9-12'] as const
export type GradeBand = (typeof gradeBands)[number]

const lastGrades: Record<GradeBand, number> = { 'k-2': 2, '3-5': 5, '6-8': 8, '9-12': 12 }

/** Bands of grades as pages write them: `8`, `K`, `6-8`, or the English `Year 9`, whose pupils are as old as in grade 8. */
export function bandsOf(grades: readonly string[] | undefined): GradeBand[] {
  const numbers = (grades ?? []).flatMap(numbersOf)
  return gradeBands.filter((band, index) => {
    const before = index === 0 ? -Infinity : lastGrades[gradeBands[index - 1] ?? band]
    return numbers.some((number) => number > before && number <= lastGrades[band])
  })
}

function numbersOf(grade: string): number[] {
  const year = /^year (\d+)$/i.exec(grade)
  if (year) return [Number(year[1]) - 1]
  if (/^(k|pk|pre-?k)$/i.test(grade)) return [0]
  const [from, to] = grade.match(/\d+/g)?.map(Number) ?? []
  if (from === undefined) return []
  return Array.from(
    { length: Math.min(Math.max(1, (to ?? from) - from + 1), 13) },
    (_, index) => from + index,
  )
}
