/** Run charts: labels, and the sentences that say what a chart shows. */
export const chart = {
  nothing: 'no numbers yet',
  goal: (value: string) => `Goal ${value}`,
  median: (value: string) => `Before ${value}`,
  findings: {
    changed: (usual: string, now: string) => `from ${usual} to ${now}`,
    same: (usual: string, now: string) => `${usual} before, ${now} now, within the usual ups and downs`,
    early: (usual: string, now: string) => `from ${usual} to ${now}, a promising start`,
    tooEarly: (usual: string, now: string) => `from ${usual} to ${now}, too early to tell`,
    level: (now: string) => `${now} at the last count`,
  },
  last: (now: string, day: string) => `The last value is ${now} (${day}).`,
  baseline: (usual: string, _count: number, number: string) =>
    `Before the first cycle the middle value of ${number} counts was ${usual}.`,
  noBaseline:
    'There are fewer than three counts before the first cycle, so there is no usual level to compare with.',
  goalIs: (value: string, by: string | undefined) =>
    by ? `The goal is ${value} by ${by}.` : `The goal is ${value}.`,
  sides: { above: 'above', below: 'below' },
  run: (length: string, from: string, side: string, usual: string, onLine: number, number: string) => {
    const row = `From ${from} on, ${length} counts in a row were ${side} ${usual}`
    return onLine === 0 ? `${row}.` : `${row}. ${number} on the line ${onLine === 1 ? 'is' : 'are'} left out.`
  },
  shift: 'That is a shift, more than chance would do.',
  shiftUnwanted: 'That is a shift, more than chance would do, and not the way we hoped.',
  early: (needed: string) => `That is promising. It takes ${needed} in a row to rule out chance.`,
  crossings: (count: number, number: string, usual: string) =>
    `The line crosses ${usual} only ${count === 1 ? 'once' : `${number} times`}. That is rare by chance, so something has likely changed.`,
  noSignal: 'The ups and downs are no larger than chance would make them.',
  tooEarly: (useful: number, number: string) =>
    `With ${useful === 1 ? 'one count' : `${number} counts`} off that value it is too early to tell. Ten are needed.`,
  hidden: (count: number, number: string, fewest: string) =>
    count === 1
      ? `One count is left out, because it is about fewer than ${fewest} students.`
      : `${number} counts are left out, because they are about fewer than ${fewest} students.`,
  limit: (schools: number, number: string) =>
    `${schools < 2 ? 'One school' : `${number} schools`}. This line shows no class to compare with.`,
  caption: (unit: string, where: string, dates: string) => [unit, where, dates].filter(Boolean).join(', '),
  openDots: 'Open dots: before the first cycle.',
  numbers: 'Show the numbers as a table',
  csv: 'Download the numbers (CSV)',
  date: 'Date',
  value: 'Value',
  students: 'Students',
  note: 'Note',
} as const
