import type { Example } from '../../src/lib/check/rule.ts'

const file = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`

/** A school of the small zones in which levels are tried out. */
export const school = (id: string): Example => ({
  [`schools/${id}.mdx`]: file(`title: ${id}`, 'level: middle'),
})

/** A goal with a driver, and a confirmed problem that it holds back. */
export const ground: Example = {
  ...school('north'),
  'goals/drafts.mdx': file(
    'title: Drafts',
    'plainWords: More drafts.',
    'drivers: [{ id: help, name: Help in time }]',
  ),
  'problems/few.mdx': file(
    'title: Few',
    'statement: Few drafts.',
    'goal: drafts',
    'confirmedBy: [student, family]',
  ),
}

/** A prototype with a reason, a driver, a measure with its start, and what must not get worse. */
export const prototype = (id: string, fields: Readonly<Record<string, string | undefined>> = {}): Example => {
  const all = {
    title: id,
    problem: 'few',
    driver: 'help',
    change: 'Book five minutes.',
    because: 'A set time needs no courage.',
    schools: '[north]',
    consent: 'no student work or images',
    measures: measures(),
    ...fields,
  }
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  )
  return { [`prototypes/${id}/index.mdx`]: file(...lines) }
}

/** The measures of a prototype; `outcome` and `balance` take the place of what they say by default. */
export const measures = (
  outcome = 'baseline: { value: 50, students: 60, times: 5 }, countedBy: a record',
  kind = 'percent',
) =>
  `[{ id: drafts, name: Drafts, kind: ${kind}, role: outcome, better: up, ${outcome} }, { id: calm, name: Calm, kind: count, role: balancing, better: up, baseline: { value: 5 }, stopIf: 3 }]`

/** A finished cycle with a prediction that was compared with the result. */
export const cycle = (
  prototypeId: string,
  number: number,
  fields: Readonly<Record<string, string | undefined>> = {},
): Example => {
  const all = {
    starts: `2026-0${number}-02`,
    ends: `2026-0${number}-20`,
    scale: '2',
    lookAt: 'Drafts on Friday.',
    prediction: '{ measure: drafts, value: 60 }',
    results: '[{ measure: drafts, value: 62, students: 58 }, { measure: calm, value: 4 }]',
    predictionHeld: '"yes"',
    decision: 'adapt',
    ...fields,
  }
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  )
  return { [`prototypes/${prototypeId}/cycle-0${number}.mdx`]: file(...lines) }
}

/** A cycle in four classes that reaches "tried over time", beside one before it. */
export const widelyTried = (
  id: string,
  fields: Readonly<Record<string, string | undefined>> = {},
): Example => ({
  ...prototype(id, fields),
  ...cycle(id, 1),
  ...cycle(id, 2, { scale: '4', teachers: '4' }),
})
