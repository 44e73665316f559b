import type { FilledIn, FormName } from './form.ts'
import type { en } from './words/en/index.ts'

type Fields = (typeof en)['fields']

/** Kinds of entry that have a form. */
export type FormKind = keyof Fields

/** Which fields a form asks for, in order; a star marks those without which it is not finished. */
export interface Layout<K extends FormKind = FormKind> {
  kind: K
  asks: readonly (keyof Fields[K] | `${keyof Fields[K] & string}*`)[]
  filledIn?: readonly FilledIn[]
}

const layout = <K extends FormKind>(
  kind: K,
  asks: Layout<K>['asks'],
  ...filledIn: readonly FilledIn[]
): Layout => ({ kind, asks: asks as readonly string[] as Layout['asks'], filledIn })

const plan = [
  ...(['question*', 'change*', 'scale*', 'students*', 'starts*', 'ends*'] as const),
  ...(['prediction.words*', 'prediction.value', 'prediction.because*', 'lookAt'] as const),
] as const
const planned: FilledIn[] = [
  { path: ['plannedOn'], from: 'today' },
  { path: ['prediction', 'measure'], from: 'main measure' },
]

const close = [
  ...(['asPlanned*', 'whatChanged', 'results*', 'results.measure*', 'results.value*'] as const),
  ...(['results.students', 'results.date', 'surprises*', 'predictionHeld*', 'learned*'] as const),
  ...(['inTheWay', 'inTheWay.what*', 'inTheWay.kind*', 'decision*', 'next*', 'stopDoing'] as const),
] as const
const closed: FilledIn[] = [{ path: ['resultsOn'], from: 'today' }]

/**
 * The forms. To plan a cycle and to close it are at most ten questions each, eight of them needed; a prototype
 * needs at most ten answers. A column of a table is not a question of its own.
 */
export const layouts: Record<FormName, Layout> = {
  problem: layout('problem', [
    ...(['title*', 'statement*', 'who*', 'howMany.value*', 'howMany.of', 'howMany.date'] as const),
    ...(['howMany.source*', 'where', 'schools*', 'grades', 'whyItMatters*', 'raisedBy*'] as const),
    ...(['openQuestions', 'goal'] as const),
  ]),
  prototype: layout(
    'prototype',
    [
      ...(['title*', 'problem*', 'change*', 'because*', 'schools*', 'grades', 'team'] as const),
      ...(['measures*', 'measures.name*', 'measures.counts', 'measures.kind*', 'measures.role*'] as const),
      ...(['measures.better*', 'measures.unit', 'measures.baseline.value'] as const),
      ...(['measures.baseline.date', 'measures.aim.to', 'measures.aim.by', 'lessonsChecked'] as const),
      ...(['lessonsCheckedNote', 'adaptedFrom', 'fitsWith', 'siteLeader', 'leftOut'] as const),
      ...(['safeToTry*', 'plainWords', 'consent*'] as const),
    ],
    { path: ['measures', 'id'], from: 'name' },
  ),
  'plan-cycle': layout('cycle', plan, ...planned),
  'close-cycle': layout('cycle', close, ...closed),
  cycle: layout('cycle', ['title', ...plan, ...close], ...planned, ...closed),
  lesson: layout('lesson', [
    ...(['title*', 'claim*', 'event*', 'doThis*', 'notThis', 'problems*', 'evidence*'] as const),
    ...(['forWhom', 'worksWhen', 'mayNotWorkWhen*', 'outcome*', 'grades', 'author'] as const),
  ]),
  'case-study': layout('case-study', [
    ...(['title*', 'plainWords*', 'school*', 'level', 'since', 'before*', 'after*'] as const),
    ...(['howItStarted', 'peopleAndTime', 'cost', 'whatChanged*', 'didNotWork*'] as const),
    ...(['forWhomLess', 'advice*', 'voices', 'voices.role*', 'voices.words*', 'voices.consent*'] as const),
    ...(['problems', 'prototypes'] as const),
  ]),
  community: layout('community', [
    ...(['title*', 'domain*', 'schools*', 'problems', 'members', 'rhythm*', 'convener*'] as const),
    ...(['nextMeeting', 'products', 'endsOrRenews'] as const),
  ]),
  note: layout('note', [
    ...(['title*', 'type', 'date*', 'people', 'schools*', 'question*', 'heard*', 'debrief'] as const),
    ...(['promises', 'promises.what*', 'promises.who*', 'promises.by*', 'lessons', 'problems'] as const),
    'next',
  ]),
  entry: layout('entry', [
    ...(['title*', 'plainWords', 'school*', 'team*', 'problems*', 'prototypes', 'parts*'] as const),
  ]),
}
