import type { AnyEntry, Entry } from '../content/entry.ts'
import { statusOf, statusOfCycle, type Status } from '../knowledge/status.ts'
import { sayProgress } from './cycle-result.ts'
import { schoolsBehind } from './evidence-of-lesson.ts'
import { formatGrades } from './evidence-place.ts'
import type { Fact } from './record-facts.ts'
import type { PageContext } from './page-context.ts'

/** One step of the evidence trail; `anchor` names a part further down the page. */
export interface TrailStep {
  anchor: string
  count: string
  name: string
  detail: string
}

export interface PrototypeRow {
  entry: Entry<'prototype'>
  status: Status
  schools: readonly Entry<'school'>[]
  cycles: string
  progress: string | undefined
}

/** Everything the page of a problem shows besides its own fields. */
export interface ProblemRecord {
  goal: Entry<'goal'> | undefined
  facts: Fact[]
  trail: TrailStep[]
  /** Nobody has tried, learned or told anything about it yet. */
  untouched: boolean
  prototypes: PrototypeRow[]
  /** Newest first. */
  cycles: { entry: Entry<'cycle'>; status: Status }[]
  /** Seen in most schools first. */
  lessons: { entry: Entry<'lesson'>; schools: readonly Entry<'school'>[] }[]
  caseStudies: { entry: Entry<'case-study'>; reuses: readonly (Entry<'lesson'> | Entry<'strategy'>)[] }[]
  strategies: readonly Entry<'strategy'>[]
  flexibilities: readonly Entry<'flexibility'>[]
}

/** Gathers what the page of a problem shows. */
export function readProblem(context: PageContext, problem: Entry<'problem'>): ProblemRecord {
  const { graph, format, today } = context
  const prototypes = graph.linkedFrom(problem, 'prototype')
  const cycles = prototypes.flatMap((prototype) => graph.cyclesOf(prototype))
  const lessons = graph
    .linkedFrom(problem, 'lesson')
    .map((entry) => ({ entry, schools: schoolsBehind(context, entry) }))
    .sort((a, b) => b.schools.length - a.schools.length)
  const record = {
    goal: graph.linkedTo(problem, 'goal')[0],
    facts: factsOf(context, problem),
    prototypes: prototypes.map((entry) => ({
      entry,
      status: statusOf(graph, entry, today),
      schools: graph.linkedTo(entry, 'school'),
      cycles: format.number(graph.cyclesOf(entry).length),
      progress: sayProgress(context, entry),
    })),
    cycles: cycles
      .map((entry) => ({ entry, status: statusOfCycle(entry, today) }))
      .sort((a, b) => (startOf(a.entry) < startOf(b.entry) ? 1 : -1)),
    lessons,
    caseStudies: caseStudiesOf(context, problem, prototypes),
    strategies: graph.linkedFrom(problem, 'strategy'),
    flexibilities: graph.linkedFrom(problem, 'flexibility'),
  }
  const untouched = [prototypes, lessons, record.caseStudies].every(({ length }) => length === 0)
  return { ...record, trail: trailOf(context, problem, record), untouched }
}

const startOf = ({ data }: Entry<'cycle'>) => data.starts ?? ''

function caseStudiesOf(
  { graph }: PageContext,
  problem: Entry<'problem'>,
  prototypes: readonly Entry<'prototype'>[],
) {
  const found = [problem, ...prototypes].flatMap((entry) => graph.linkedFrom(entry, 'case-study'))
  return [...new Set(found)].map((entry) => {
    const reused = graph.linksFrom(entry).filter((link) => link.field?.[0] === 'reused')
    const reuses = reused.flatMap(({ to }) => (to.kind === 'lesson' || to.kind === 'strategy' ? [to] : []))
    return { entry, reuses }
  })
}

const statusOrder: readonly Status[] = [
  'open',
  'adopt',
  'expand',
  'adapt',
  'pause',
  'abandon',
  'planned',
  'untold',
]

function trailOf(
  { graph, words, format }: PageContext,
  problem: Entry<'problem'>,
  {
    prototypes,
    cycles,
    lessons,
    caseStudies,
    strategies,
  }: Pick<ProblemRecord, 'prototypes' | 'cycles' | 'lessons' | 'caseStudies' | 'strategies'>,
): TrailStep[] {
  const say = words.records.trail
  const schools = graph.linkedTo(problem, 'school').length
  const learned = new Set<AnyEntry>([...lessons.map(({ entry }) => entry), ...strategies])
  const shared = lessons.filter((lesson) => lesson.schools.length > 1).length
  const reusing = caseStudies.filter(({ reuses }) => reuses.some((page) => learned.has(page))).length
  const first = cycles
    .map(({ entry }) => startOf(entry))
    .filter(Boolean)
    .at(-1)
  const statuses = statusOrder.flatMap((status) => {
    const { length } = prototypes.filter((prototype) => prototype.status === status)
    return length === 0
      ? []
      : [say.statusCount(format.number(length), words.records.status[status].toLowerCase())]
  })
  const step = (anchor: string, count: number, name: (count: number) => string, detail: string) => ({
    anchor,
    count: format.number(count),
    name: name(count),
    detail,
  })
  return [
    step('problem', 1, say.problems, schools ? say.seenIn(schools, format.number(schools)) : ''),
    step('prototypes', prototypes.length, say.prototypes, statuses.join(', ')),
    step('cycles', cycles.length, say.cycles, first ? words.records.since(format.month(first)) : ''),
    step('lessons', lessons.length, say.lessons, shared ? say.shared(shared, format.number(shared)) : ''),
    step(
      'case-studies',
      caseStudies.length,
      say.caseStudies,
      reusing ? say.reusing(reusing, format.number(reusing)) : '',
    ),
  ]
}

function factsOf(context: PageContext, problem: Entry<'problem'>): Fact[] {
  const { graph, words } = context
  const say = words.records.facts
  const { data } = problem
  return [
    [say.standing, { text: data.status && words.choices.problemStatus[data.status] }],
    [say.where, { entries: graph.linkedTo(problem, 'school') }],
    [say.whom, data.who ? { text: data.who, own: true } : { text: formatGrades(context, data.grades) }],
    [say.since, { text: data.since, own: true }],
    [say.owner, { text: data.owner, own: true }],
  ]
}
