const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const monthsInSpanish =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')

/**
 * The days, as `2026-01-31`, that a date written in another way can mean: one for `November 5, 2026` or
 * `11/30/2026`, two for `11/05/2026`, none when it is no date. English and Spanish.
 */
export function readDate(text: string): string[] {
  const typed = text.trim().toLowerCase().slice(0, 60)
  const named =
    /^(?<month>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u.exec(typed) ??
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:de\s+)?(?<month>\p{L}{3,10})\.?,?\s+(?:del?\s+)?(?<year>\d{4})$/u.exec(
      typed,
    )
  if (named?.groups) {
    const { year, month = '', day } = named.groups
    return existing([[Number(year), monthNumber(month), Number(day)]])
  }
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(typed)
  if (yearFirst) return existing([[Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])]])
  const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed)
  if (!yearLast) return []
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])]
  return existing([
    [year, first, second],
    [year, second, first],
  ])
}

const monthNumber = (word: string) =>
  [months, monthsInSpanish]
    .map((names) =>
      names.findIndex(
        (name) =>
          name === word ||
          name.slice(0, 3) === word ||
          ((name === 'september' || name === 'septiembre') && word === 'sept'),
      ),
    )
    .reduce((found, at) => (found > 0 ? found : at + 1), 0)

function existing(dates: [number, number, number][]): string[] {
  const days = dates.flatMap(([year, month, day]) => {
    if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return []
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  })
  return [...new Set(days)]
}
