import type { AnyEntry, Entry } from '../content/entry.ts'
import type { Measure } from '../content/schemas/index.ts'
import { lessonsFrom } from '../knowledge/lesson-evidence.ts'
import { sayProgress } from './cycle-result.ts'
import { readCycleStep, type CycleStep } from './cycle-step.ts'
import { statusOf } from '../knowledge/status.ts'
import { formatGrades, formatMonths } from './evidence-place.ts'
import { buildEvidenceTable, type EvidenceTable } from './evidence-table.ts'
import { formatStudents, mainMeasure } from './evidence-value.ts'
import type { Fact } from './record-facts.ts'
import type { PageContext } from './page-context.ts'

/** Everything the page of a prototype shows. */
export interface PrototypeRecord {
  problem: Entry<'problem'> | undefined
  facts: Fact[]
  /** The measure with a dated series, drawn as a run chart. */
  charted: Measure | undefined
  /** From the first to the latest number of the main measure, when there are both. */
  finding: { about: string; text: string } | undefined
  /** The measures that are not drawn. */
  table: EvidenceTable | undefined
  steps: CycleStep[]
  lessonsChecked: readonly Entry<'lesson'>[]
  lessons: readonly Entry<'lesson'>[]
  adaptedFrom: AnyEntry | undefined
  adaptedBy: readonly Entry<'prototype'>[]
  /** Case studies and strategies that tell of it or of its lessons. */
  reusedIn: readonly AnyEntry[]
  /** Prototypes that looked at one of its lessons before they began. */
  lookedAtBy: readonly Entry<'prototype'>[]
}

const pointsForChart = 3

/** Gathers what the page of a prototype shows. */
export function readPrototype(context: PageContext, prototype: Entry<'prototype'>): PrototypeRecord {
  const { graph } = context
  const lessons = lessonsFrom(graph, prototype)
  const adaptedBy = adaptedFromThis(context, prototype)
  const charted = chartedMeasure(context, prototype)
  const table = buildEvidenceTable(context, prototype)
  const rows = table?.rows.filter(({ measure }) => measure !== charted) ?? []
  const linked = (field: string) => graph.linksFrom(prototype).filter((link) => link.field?.[0] === field)
  return {
    problem: graph.linkedTo(prototype, 'problem')[0],
    facts: factsOf(context, prototype),
    charted,
    finding: findingOf(context, prototype),
    table: table && rows.length > 0 ? { ...table, rows } : undefined,
    steps: graph.cyclesOf(prototype).map((cycle) => readCycleStep(context, cycle)),
    lessonsChecked: linked('lessonsChecked').flatMap(({ to }) => (to.kind === 'lesson' ? [to] : [])),
    lessons,
    adaptedFrom: linked('adaptedFrom')[0]?.to,
    adaptedBy,
    reusedIn: placesOfReuse(context, prototype, lessons),
    lookedAtBy: readersOf(context, lessons).filter(
      (reader) => reader !== prototype && !adaptedBy.includes(reader),
    ),
  }
}

/** The measure to draw: the main one first, when three or more of its values may be shown. */
export function chartedMeasure({ graph }: PageContext, prototype: Entry<'prototype'>): Measure | undefined {
  const points = graph.points(prototype).filter(({ n }) => n === undefined || n >= graph.zone.minimumGroup)
  const has = (measure: Measure) =>
    points.filter((point) => point.measure === measure.id).length >= pointsForChart
  const main = mainMeasure(prototype)
  return main && has(main) ? main : prototype.data.measures?.find(has)
}

function findingOf(context: PageContext, prototype: Entry<'prototype'>): PrototypeRecord['finding'] {
  const text = sayProgress(context, prototype)
  const about = mainMeasure(prototype)?.name
  return text && about ? { about, text } : undefined
}

function factsOf(context: PageContext, prototype: Entry<'prototype'>): Fact[] {
  const { graph, words, format, today } = context
  const say = words.records.facts
  const cycles = graph.cyclesOf(prototype)
  const latest = <T>(pick: (cycle: Entry<'cycle'>) => T | undefined) =>
    cycles.map(pick).findLast((value) => value !== undefined)
  const status = statusOf(graph, prototype, today)
  const teachers = latest(({ data }) => data.teachers)
  const who = [
    teachers !== undefined && say.teachers(teachers, format.number(teachers)),
    formatStudents(
      context,
      latest(({ data }) => data.students),
    ),
    formatGrades(context, prototype.data.grades),
  ]
  const days = cycles.flatMap(({ data }) => [data.starts ?? [], data.ends ?? []].flat()).sort()
  const first = [prototype.data.started, days[0]].filter((day) => day !== undefined).sort()[0]
  const schools = graph.linkedTo(prototype, 'school')
  return [
    [say.status, { status }],
    [say.where, { entries: schools }],
    [say.who, { text: who.filter(Boolean).join(', ') }],
    [say.when, { text: formatMonths(context, first, status === 'open' ? undefined : days.at(-1)) }],
    [say.teacherTime, { text: prototype.data.teacherTime, own: true }],
  ]
}

function adaptedFromThis({ graph }: PageContext, entry: AnyEntry): readonly Entry<'prototype'>[] {
  const links = graph.linksTo(entry)
  return links.flatMap(({ from, field }) =>
    from.kind === 'prototype' && field?.[0] === 'adaptedFrom' ? [from] : [],
  )
}

/** Case studies that tell of it, strategies used in it, and both where they took up one of its lessons. */
function placesOfReuse(
  { graph }: PageContext,
  prototype: Entry<'prototype'>,
  lessons: readonly Entry<'lesson'>[],
): AnyEntry[] {
  const from = [prototype, ...lessons]
  const places = [
    ...from.flatMap((entry) => graph.linkedFrom(entry, 'case-study')),
    ...from.flatMap((entry) => graph.linkedFrom(entry, 'strategy')),
  ]
  return [...new Set<AnyEntry>(places)]
}

function readersOf({ graph }: PageContext, lessons: readonly Entry<'lesson'>[]): Entry<'prototype'>[] {
  const links = lessons.flatMap((lesson) => graph.linksTo(lesson))
  const readers = links.flatMap(({ from, field }) =>
    from.kind === 'prototype' && field?.[0] === 'lessonsChecked' ? [from] : [],
  )
  return [...new Set(readers)]
}
