import type { AnyEntry, Entry } from '../content/entry.ts'
import { lastResultDay } from '../knowledge/cycle-days.ts'
import { isOwn, ownCyclesOf, ownPrototypes } from '../knowledge/own-work.ts'
import { reusesIn } from '../knowledge/reuse.ts'
import { stageOf, stages, type Stage } from '../knowledge/stage.ts'
import { statusOf, type Status } from '../knowledge/status.ts'
import type { PageContext } from './page-context.ts'

/** Columns of the matrix, each with the stages it holds. */
export const matrixColumns = {
  start: ['thinking', 'designing'],
  test: ['trying', 'learning'],
  wide: ['spreading', 'holding'],
  rest: ['quiet', 'stopped'],
} as const satisfies Record<string, readonly Stage[]>
export type MatrixColumn = keyof typeof matrixColumns

/** A problem with its prototypes by stage; without a problem, those that name none. */
export interface MatrixRow {
  problem?: Entry<'problem'>
  cells: Record<MatrixColumn, readonly { prototype: Entry<'prototype'>; status: Status }[]>
}

/** What a leader sees first: the state in a sentence, four numbers, and every problem with who is on it. */
export interface Portfolio {
  reading: string
  numbers: readonly { value: string; label: string; path: string }[]
  matrix: readonly MatrixRow[]
}

const rests: readonly Status[] = ['adopt', 'abandon', 'pause']

/** Adds up the zone's own prototypes. Drafts and borrowed work do not count. */
export function portfolioOf(context: PageContext): Portfolio {
  const { graph, today, words, format } = context
  const say = words.portfolio
  const prototypes = ownPrototypes(graph)
  const ended = prototypes.filter((each) => rests.includes(statusOf(graph, each, today))).length
  const goOn = prototypes.length - ended
  const year = startOfYear(context)
  const decisions = prototypes
    .flatMap((prototype) => ownCyclesOf(graph, prototype))
    .filter((cycle) => cycle.data.decision && (lastResultDay(cycle) ?? '') >= year)
  const reused = new Set(reusesIn(graph).flatMap(({ what }) => (what.kind === 'lesson' ? [what.id] : [])))
  const write = (value: number) => format.number(value)
  return {
    reading: say.reading(
      prototypes.length,
      write(prototypes.length),
      write(goOn),
      write(ended),
      largestStage(context, prototypes),
    ),
    numbers: [
      { value: write(goOn), label: say.numbers.open, path: '/prototypes/' },
      { value: write(decisions.length), label: say.numbers.decided(format.day(year)), path: '/cycles/' },
      { value: write(reused.size), label: say.numbers.reused, path: '/leading/flow/#lead-reuse' },
      { value: write(overduePromises(context)), label: say.numbers.overdue, path: '/waiting/' },
    ],
    matrix: matrixOf(context, prototypes),
  }
}

/** First day of the school year; of the calendar year when the zone has no calendar or its year is still ahead. */
function startOfYear({ graph, today }: PageContext): string {
  const starts = graph.zone.calendar?.starts
  return starts && starts <= today ? starts : `${today.slice(0, 4)}-01-01`
}

function largestStage(
  { graph, today, words }: PageContext,
  prototypes: readonly Entry<'prototype'>[],
): string | undefined {
  const groups = Map.groupBy(prototypes, (prototype) => stageOf(graph, prototype, today).stage)
  const sizeOf = (stage: Stage) => groups.get(stage)?.length ?? 0
  const [first, second] = [...stages].sort((a, b) => sizeOf(b) - sizeOf(a))
  if (!first || !second || sizeOf(first) < 2 || sizeOf(first) === sizeOf(second)) return undefined
  return words.levels.stage.names[first].toLowerCase()
}

/** Promises from meetings whose day has passed and that nobody has marked as done. */
const overduePromises = ({ graph, today }: PageContext): number =>
  graph
    .all('note')
    .filter(isOwn)
    .flatMap(({ data }) => data.promises ?? [])
    .filter(({ by, doneOn }) => !doneOn && by < today).length

function matrixOf(context: PageContext, prototypes: readonly Entry<'prototype'>[]): MatrixRow[] {
  const { graph, today } = context
  const problems = [...graph.all('problem')].filter(isOwn).sort((a, b) => a.title.localeCompare(b.title))
  const byProblem = Map.groupBy(
    prototypes,
    (prototype) => graph.linkedTo(prototype as AnyEntry, 'problem')[0],
  )
  const rowOf = (problem: Entry<'problem'> | undefined): MatrixRow => {
    const members = (byProblem.get(problem) ?? []).map((prototype) => ({
      prototype,
      status: statusOf(graph, prototype, today),
      stage: stageOf(graph, prototype, today).stage,
    }))
    const of = (column: MatrixColumn) =>
      members.filter(({ stage }) => (matrixColumns[column] as readonly Stage[]).includes(stage))
    const cells = { start: of('start'), test: of('test'), wide: of('wide'), rest: of('rest') }
    return { ...(problem && { problem }), cells }
  }
  const unnamed = [...byProblem.keys()].some((problem) => !problem || !problems.includes(problem))
  const strays = unnamed ? [rowOf(undefined)] : []
  return [...problems.map(rowOf), ...strays]
}
