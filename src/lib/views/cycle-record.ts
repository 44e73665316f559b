import type { Entry } from '../content/entry.ts'
import type { DataOf } from '../content/schemas/index.ts'
import { scaleSteps } from '../content/schemas/cycle.ts'
import { prototypeOf } from '../knowledge/chain.ts'
import { sayWhen } from './cycle-step.ts'
import { statusOfCycle } from '../knowledge/status.ts'
import type { Fact } from './record-facts.ts'
import { formatGuarded, formatStudents, formatValue, isSmall, measureOf } from './evidence-value.ts'
import type { PageContext } from './page-context.ts'

/** One number of a cycle beside its start and its prediction. `name` and `note` are the team's own words. */
export interface ResultRow {
  name: string
  before: string
  predicted: string
  saw: string
  students: string
  note: string
}

/** Everything the page of a cycle shows besides its own fields. */
export interface CycleRecord {
  prototype: Entry<'prototype'> | undefined
  previous: Entry<'cycle'> | undefined
  next: Entry<'cycle'> | undefined
  facts: Fact[]
  results: ResultRow[]
  inTheWay: { what: string; kind: string; department?: string; flexibility?: Entry<'flexibility'> }[]
  lessons: readonly Entry<'lesson'>[]
}

/** Gathers what the page of a cycle shows. */
export function readCycle(context: PageContext, cycle: Entry<'cycle'>): CycleRecord {
  const { graph, words } = context
  const prototype = prototypeOf(context.graph, cycle)
  const siblings = prototype ? graph.cyclesOf(prototype) : []
  const place = siblings.indexOf(cycle)
  const flexibilities = graph.linksFrom(cycle).filter((link) => link.field?.[0] === 'inTheWay')
  return {
    prototype,
    previous: place > 0 ? siblings[place - 1] : undefined,
    next: siblings[place + 1],
    facts: factsOf(context, cycle),
    results: resultRows(context, cycle, prototype),
    inTheWay: (cycle.data.inTheWay ?? []).map(({ what, kind, department }, index) => {
      const found = flexibilities.find((link) => link.field?.[1] === index)?.to
      const flexibility = found?.kind === 'flexibility' ? found : undefined
      return {
        what,
        kind: words.records.obstacles[kind],
        ...(department && { department }),
        ...(flexibility && { flexibility }),
      }
    }),
    lessons: lessonsFrom(context, cycle),
  }
}

/** Lessons that rest on a cycle, each once. */
function lessonsFrom({ graph }: PageContext, cycle: Entry<'cycle'>): readonly Entry<'lesson'>[] {
  const links = graph.linksTo(cycle).filter(({ field }) => field?.[0] === 'evidence')
  return [...new Set(links.flatMap(({ from }) => (from.kind === 'lesson' ? from : [])))]
}

/** Rows of the table: every result, and the prediction too when nothing was counted for it yet. */
function resultRows(
  context: PageContext,
  cycle: Entry<'cycle'>,
  prototype: Entry<'prototype'> | undefined,
): ResultRow[] {
  const { prediction, results = [] } = cycle.data
  type Result = NonNullable<DataOf<'cycle'>['results']>[number]
  const counted = results.some(({ measure }) => measure === prediction?.measure)
  const open: Result[] =
    prediction?.value !== undefined && prediction.measure && !counted ? [{ measure: prediction.measure }] : []
  return [...results, ...open].map((result) => {
    const measure = measureOf(prototype, result.measure)
    const { baseline } = measure ?? {}
    const guessed = result.measure === prediction?.measure ? prediction.value : undefined
    const hidden = isSmall(context, result.students)
    return {
      name: measure?.name ?? result.measure,
      before: baseline ? formatGuarded(context, baseline.value, measure, baseline.students) : '',
      predicted: guessed === undefined ? '' : formatValue(context, guessed, measure),
      saw: result.value === undefined || hidden ? '' : formatValue(context, result.value, measure),
      students: countOf(context, result.students),
      note: [hidden ? '' : result.words, result.note].filter(Boolean).join(' '),
    }
  })
}

function countOf(context: PageContext, students: number | undefined): string {
  const { words, format, graph } = context
  if (isSmall(context, students)) return words.records.students.few(format.number(graph.zone.minimumGroup))
  return students === undefined ? '' : format.number(students)
}

function factsOf(context: PageContext, cycle: Entry<'cycle'>): Fact[] {
  const { words, format, today } = context
  const say = words.records.facts
  const { data } = cycle
  const teachers =
    data.teachers === undefined ? '' : say.teachers(data.teachers, format.number(data.teachers))
  const step = data.scale === undefined ? undefined : scaleSteps[data.scale - 1]
  return [
    [say.status, { status: statusOfCycle(cycle, today) }],
    [say.when, { text: sayWhen(context, cycle) }],
    [say.scale, { text: step && words.records.scale[step] }],
    [say.who, { text: [teachers, formatStudents(context, data.students)].filter(Boolean).join(', ') }],
    [say.plannedOn, { text: data.plannedOn && format.day(data.plannedOn) }],
  ]
}
