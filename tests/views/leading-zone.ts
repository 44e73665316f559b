import { page } from './context-of-example.ts'

/** A prototype at Ada for the problem `p`, with more fields. */
export const prototype = (title: string, ...more: string[]) =>
  page(
    `title: ${title}`,
    'problem: p',
    'change: C.',
    ...(more.some((field) => field.startsWith('schools:')) ? [] : ['schools: [ada]']),
    'consent: no student work or images',
    ...more,
  )

/** A finished cycle with its decision and the day of its results. */
export const cycle = (decision: string, resultsOn: string, ...more: string[]) =>
  page(
    'scale: 2',
    'results: [{ measure: m, value: 5 }]',
    `resultsOn: ${resultsOn}`,
    `decision: ${decision}`,
    ...more,
  )

/** Two schools, a goal and a problem; no prototype yet. */
export const zone = {
  'zone.yaml':
    'name: Zone\nplainWords: Words.\ncalendar: { starts: 2026-08-12, ends: 2027-06-04, breaks: [] }\n',
  'schools/ada.mdx': page('title: Ada', 'level: middle'),
  'schools/east.mdx': page('title: East', 'level: middle'),
  'goals/g.mdx': page('title: G', 'plainWords: G.'),
  'problems/p.mdx': page('title: Too few drafts', 'statement: P.', 'goal: g'),
}
