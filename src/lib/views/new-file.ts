import type { AnyEntry, Entry } from '../content/entry.ts'
import { cycleNumber, listFolder } from '../content/kinds.ts'
import { editFormAddress, newFormAddress, type Given } from '../forms/form-address.ts'
import type { FormName } from '../forms/form.ts'
import { repositoryName } from '../forms/sveltia-config.ts'
import { lessonsFrom } from '../knowledge/lesson-evidence.ts'
import { statusOf } from '../knowledge/status.ts'
import { mainMeasure } from './evidence-value.ts'
import { editAddress } from './href.ts'
import type { LeaderKind } from './leader-kinds.ts'
import type { PageContext } from './page-context.ts'

/** True when the zone has set up the form in the browser. */
export const hasForm = ({ graph }: PageContext): boolean =>
  graph.zone.submit !== undefined && repositoryName(graph.zone.repository) !== undefined

/** Address of the form, filled in; undefined when the zone has not set it up. */
const inForm = (context: PageContext, form: FormName, given: Given): string | undefined =>
  hasForm(context) ? context.href(newFormAddress(form, given)) : undefined

/** Address at which the open cycle of a prototype is closed. */
export const closeCycleAddress = (context: PageContext, cycle: Entry<'cycle'>): string | undefined =>
  hasForm(context)
    ? context.href(editFormAddress('cycle', cycle.id, 'close-cycle') ?? '')
    : editAddress(context, cycle)

/**
 * Address at which a person writes the next cycle of a prototype in the browser: the form of the site, or a new file
 * at GitHub. Undefined without a repository, and for work that was given up or done elsewhere.
 */
export function nextCycleAddress(context: PageContext, prototype: Entry<'prototype'>): string | undefined {
  const { graph, today } = context
  if (prototype.data.borrowed || statusOf(graph, prototype, today) === 'abandon') return undefined
  const last = graph.cyclesOf(prototype).at(-1)
  const number = String((last ? cycleNumber(last.id) : 0) + 1).padStart(2, '0')
  const form = inForm(context, 'plan-cycle', { belongsTo: prototype.id, number })
  if (form) return form
  const measure = mainMeasure(prototype)?.id
  const lines = [
    ...['title:', 'question:', 'change:'],
    'scale: # 1 a few students, 2 one class, 3 several classes, 4 a grade, 5 whole school',
    'students: # fewer than 10, 10-19, 20-49, 50-99, 100 or more',
    ...['when:', 'plannedOn:', 'starts:', 'ends:', 'prediction:'],
    ...(measure ? [`  measure: ${measure}`, '  value:'] : []),
    ...['  words:', '  because:', 'lookAt:'],
  ]
  return newFileAddress(context, `prototypes/${prototype.id}/cycle-${number}.mdx`, lines)
}

/** Address at which a person writes a new prototype in the browser, for a problem when one is given; undefined without a repository. */
export function newPrototypeAddress(context: PageContext, problem?: Entry<'problem'>): string | undefined {
  return (
    inForm(context, 'prototype', { problem: problem?.id }) ??
    prototypeAddress(context, [`problem:${problem ? ` ${problem.id}` : ''}`])
  )
}

/**
 * Address at which a person of another school writes their own try of a prototype, a lesson or a strategy: its
 * problem, where it comes from and its lessons are filled in. Undefined for other pages and without a repository.
 */
export function ownTryAddress(context: PageContext, entry: AnyEntry): string | undefined {
  if (!entry.complete) return undefined
  if (entry.kind !== 'prototype' && entry.kind !== 'lesson' && entry.kind !== 'strategy') return undefined
  const { graph } = context
  const problem = graph.linkedTo(entry, 'problem')[0]
  const lessons =
    entry.kind === 'lesson'
      ? [entry]
      : entry.kind === 'prototype'
        ? lessonsFrom(graph, entry)
        : graph.linkedTo(entry, 'lesson')
  const lessonsChecked = lessons.map(({ id }) => id)
  const adaptedFrom = entry.kind === 'lesson' ? undefined : `${listFolder[entry.kind]}/${entry.id}`
  const form = inForm(context, 'prototype', { problem: problem?.id, adaptedFrom, lessonsChecked })
  if (form) return form
  const ids = lessonsChecked.join(', ')
  return prototypeAddress(context, [
    `problem:${problem ? ` ${problem.id}` : ''}`,
    ...(adaptedFrom ? [`adaptedFrom: ${adaptedFrom}`] : []),
    ...(ids ? [`lessonsChecked: [${ids}]`] : []),
  ])
}

const firstMeasure = [
  'measures:',
  '  - id: first-number',
  '    name:',
  '    counts:',
  '    kind: count # or percent, score, time, survey, observation, judgement',
  '    role: outcome # or process, balancing',
  '    better: up # or down',
  '    baseline:',
  '      value:',
  '    aim:',
  '      to:',
  '      by:',
]

function prototypeAddress(context: PageContext, given: readonly string[]): string | undefined {
  return newFileAddress(context, 'prototypes/name-of-your-try/index.mdx', [
    'title:',
    ...given,
    ...['change:', 'because:', 'schools: []'],
    ...firstMeasure,
    'consent: no student work or images',
  ])
}

/** The fields a person fills in first, for each record of leaders. */
const recordFields: Record<LeaderKind, readonly string[]> = {
  message: [
    'audience: [] # teachers, school leaders, families, students, board, press',
    ...['know:', 'channel:', 'dates: []', 'twoWay:', 'voice: # district, school, teacher', 'owner:'],
  ],
  session: ['forWhom:', 'need:', 'mode: # experience, practice, talk', 'offered: []', 'tryNext:'],
  'tool-choice': ['status: considering', 'forWhat:', 'goals: []'],
  readiness: [
    ...['school:', 'date:', 'areas: # 1 not yet, 2 begun, 3 in place, 4 strong'],
    ...['leadership', 'workingTogether', 'space', 'teaching', 'fitWithPlans'].map(
      (area) => `  ${area}: { level: }`,
    ),
    ...['supportFirst:', 'lookAgain:'],
  ],
  guardrail: ['decision:', 'freedom: # tight, loose, yours', 'why:', 'whoChanges:'],
  pulse: [
    'role: # teachers, school leaders, district staff, families',
    ...['date:', 'answers:', 'understand:', 'support:', 'aligned:'],
  ],
}

/** Address at which a leader writes a new record in the browser; undefined without a repository. */
export const newRecordAddress = (context: PageContext, kind: LeaderKind): string | undefined =>
  newFileAddress(context, `${listFolder[kind]}/name-of-your-page.mdx`, ['title:', ...recordFields[kind]])

function newFileAddress({ graph }: PageContext, path: string, lines: readonly string[]): string | undefined {
  const { repository, branch } = graph.zone
  if (!repository) return undefined
  const query = new URLSearchParams({
    filename: `content/${path}`,
    value: ['---', ...lines, '---', ''].join('\n'),
  })
  return `${repository.replace(/\/$/, '')}/new/${branch}?${query}`
}
