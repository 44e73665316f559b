/** A figure beside what it should be. */
export interface Aimed {
  name: string
  figure: number
  unit: string
  /** `least` when more is better, `most` when less is. */
  bound: 'least' | 'most'
  aim: number
  /** Where the aim comes from, such as `0.2 of Pagefind's 312`. */
  from?: string
}

/** Lines of a table: each figure, its aim, and whether it was reached. */
export function tellAims(rows: readonly Aimed[]): string[] {
  const cells = rows.map(({ name, figure, unit, bound, aim, from }) => [
    name,
    say(figure, unit),
    `at ${bound} ${say(aim, unit)}${from ? ` (${from})` : ''}`,
    (bound === 'least' ? figure >= aim : figure <= aim) ? 'reached' : 'not reached',
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}

/** A figure as a person reads it. */
export const say = (figure: number, unit: string): string => {
  const digits = unit === '' ? 3 : Math.abs(figure) < 10 ? 2 : 0
  const text = figure !== 0 && Math.abs(figure) < 0.0005 ? figure.toExponential(1) : figure.toFixed(digits)
  return unit === '' ? text : `${text} ${unit}`
}
