import type { AnyEntry, Entry } from '../content/entry.ts'
import { decisions } from '../content/schemas/cycle.ts'
import { competitionSealedUntil, sealedUntil, unknownDay } from '../content/sealed.ts'
import type { Kind } from '../content/schemas/index.ts'
import type { Words } from '../i18n/words.ts'
import { cyclesBehind } from '../knowledge/lesson-evidence.ts'
import { day, number as count, own, said, type Cell } from './cell.ts'
import { statusOf, statusOfCycle } from '../knowledge/status.ts'
import { schoolsBehind } from './evidence-of-lesson.ts'
import { latestDecided, wholeOf } from './latest.ts'
import { evidenceName, reachName, stageName } from './where-it-stands.ts'
import { leaderCells } from './leader-cells.ts'
import type { PageContext } from './page-context.ts'

export type Column = keyof Words['lists']['columns']

interface ListShape {
  layout: 'table' | 'texts'
  columns: readonly Column[]
}

/** What the list of each kind shows beside the name of each entry; `cellsOf` gives the facts in the same order. */
export const shapes: Record<Kind, ListShape> = {
  goal: { layout: 'table', columns: ['fromTo', 'by', 'track', 'problems'] },
  problem: { layout: 'table', columns: ['who', 'where', 'prototypes', 'status'] },
  prototype: {
    layout: 'table',
    columns: ['schools', 'problem', 'cycles', 'workStage', 'evidence', 'decision'],
  },
  cycle: { layout: 'table', columns: ['prototype', 'dates', 'question', 'decided'] },
  lesson: {
    layout: 'texts',
    columns: ['worksWhen', 'mayNotWorkWhen', 'problems', 'outcome', 'reach', 'seenIn', 'decisions'],
  },
  strategy: { layout: 'texts', columns: ['problems', 'usedAt', 'timeToStart', 'reach'] },
  school: { layout: 'table', columns: ['level', 'part', 'stage', 'prototypes'] },
  'case-study': { layout: 'texts', columns: ['school', 'about', 'since'] },
  community: { layout: 'texts', columns: ['schools', 'rhythm', 'nextMeeting'] },
  note: { layout: 'table', columns: ['date', 'community', 'question'] },
  flexibility: { layout: 'table', columns: ['kind', 'standing', 'schools', 'ends'] },
  initiative: { layout: 'texts', columns: ['goals', 'owner'] },
  risk: { layout: 'texts', columns: ['warningSigns'] },
  message: { layout: 'texts', columns: ['audience', 'nextDate', 'voice'] },
  session: { layout: 'texts', columns: ['dates', 'mode', 'who'] },
  'tool-choice': { layout: 'table', columns: ['status', 'goal', 'pilot'] },
  readiness: { layout: 'table', columns: ['school', 'date', 'readyAreas', 'lookAgain'] },
  guardrail: { layout: 'texts', columns: ['whoChanges'] },
  pulse: { layout: 'table', columns: ['date', 'answers', 'understand', 'support', 'aligned'] },
  competition: { layout: 'table', columns: ['stageNow', 'problems', 'entries'] },
  entry: { layout: 'table', columns: ['competition', 'school', 'problems'] },
  term: { layout: 'texts', columns: [] },
  source: { layout: 'texts', columns: ['kind', 'usedBy'] },
}

type CellsOf = { [K in Kind]?: (context: PageContext, entry: Entry<K>) => readonly Cell[] }

const cells: CellsOf = {
  ...leaderCells,
  goal: (context, entry) => {
    const { howMuch, byWhen, track } = entry.data
    const { format, words, graph } = context
    const fromTo =
      howMuch && words.lists.fromTo(format.number(howMuch.from), format.number(howMuch.to), howMuch.unit)
    return [
      own(fromTo),
      day(context, byWhen),
      said(track && words.choices.track[track.is]),
      count(context, graph.linkedFrom(entry, 'problem').length),
    ]
  },
  problem: (context, entry) => [
    own(entry.data.who),
    own(entry.data.where),
    count(context, context.graph.linkedFrom(entry, 'prototype').length),
    said(entry.data.status && context.words.choices.problemStatus[entry.data.status]),
  ],
  prototype: (context, entry) => [
    { entries: context.graph.linkedTo(entry, 'school') },
    { entries: context.graph.linkedTo(entry, 'problem').slice(0, 1) },
    count(context, context.graph.cyclesOf(entry).length),
    said(stageName(context, entry)),
    said(evidenceName(context, entry)),
    { status: latestDecided(context, entry)?.data.decision ?? statusOf(context.graph, entry, context.today) },
  ],
  cycle: (context, entry) => {
    const { starts, ends, question } = entry.data
    const { format, words, today } = context
    const dates =
      starts && ends ? format.dayRange(starts, ends) : starts && words.lists.from(format.day(starts))
    return [wholeCell(context, entry), said(dates), own(question), { status: statusOfCycle(entry, today) }]
  },
  lesson: (context, entry) => [
    own(entry.data.worksWhen),
    own(entry.data.mayNotWorkWhen),
    { entries: context.graph.linkedTo(entry, 'problem') },
    said(entry.data.outcome && context.words.choices.outcome[entry.data.outcome]),
    said(reachName(context, entry)),
    said(seenIn(context, entry)),
    said(decisionsOf(context, entry)),
  ],
  strategy: (context, entry) => [
    { entries: context.graph.linkedTo(entry, 'problem') },
    { entries: context.graph.linkedTo(entry, 'school') },
    own(entry.data.timeToStart),
    said(reachName(context, entry)),
  ],
  school: (context, entry) => {
    const { choices } = context.words
    const { level, zoneRole, stage } = entry.data
    return [
      said(choices.schoolLevel[level]),
      said(zoneRole && choices.zoneRole[zoneRole]),
      said(stage && choices.schoolStage[stage]),
      count(context, context.graph.linkedFrom(entry, 'prototype').length),
    ]
  },
  'case-study': ({ graph, words }, entry) => [
    { entries: graph.linkedTo(entry, 'school').slice(0, 1) },
    said(entry.data.level && words.choices.storyLevel[entry.data.level]),
    own(entry.data.since),
  ],
  community: (context, entry) => [
    { entries: context.graph.linkedTo(entry, 'school') },
    own(entry.data.rhythm),
    day(context, entry.data.nextMeeting),
  ],
  note: (context, entry) => [
    day(context, entry.data.date),
    wholeCell(context, entry),
    own(entry.data.question),
  ],
  flexibility: (context, entry) => {
    const { format, graph, today, words } = context
    const { category, standing, ends } = entry.data
    const end = ends && (ends < today ? words.lists.ended(format.day(ends)) : format.day(ends))
    return [
      said(words.choices.category[category]),
      said(words.choices.standing[standing]),
      { entries: graph.linkedTo(entry, 'school') },
      said(end),
    ]
  },
  initiative: ({ graph }, entry) => [{ entries: graph.linkedTo(entry, 'goal') }, own(entry.data.owner)],
  risk: (_, entry) => [own(entry.data.warningSigns?.slice(0, 3).join(' '))],
  competition: (context, entry) => [
    said(stageNow(context, entry)),
    { entries: context.graph.linkedTo(entry, 'problem') },
    said(entriesOf(context, entry)),
  ],
  entry: (context, entry) => [
    wholeCell(context, entry),
    { entries: context.graph.linkedTo(entry, 'school') },
    { entries: context.graph.linkedTo(entry, 'problem') },
  ],
  source: (context, entry) => {
    const { format, graph, words } = context
    const users = new Set(graph.linksTo(entry).map((link) => link.from)).size
    const type = entry.data.type && words.choices.sourceType[entry.data.type]
    return [said(type), said(users > 0 ? words.lists.pages(users, format.number(users)) : undefined)]
  },
}

/** The facts of a row, in the order of the columns of its kind. */
export function cellsOf(context: PageContext, entry: AnyEntry): readonly Cell[] {
  const build = cells[entry.kind] as ((context: PageContext, entry: AnyEntry) => readonly Cell[]) | undefined
  return build?.(context, entry) ?? []
}

function seenIn(context: PageContext, lesson: Entry<'lesson'>): string | undefined {
  const count = schoolsBehind(context, lesson).length
  return count > 0 ? context.words.tried.seenIn(count, context.format.number(count)) : undefined
}

/** What the teams behind a lesson decided: `2 adopted, 1 adapted`. */
function decisionsOf({ graph, format, words }: PageContext, lesson: Entry<'lesson'>): string | undefined {
  const behind = cyclesBehind(graph, lesson).flatMap(({ data }) => data.decision ?? [])
  const counted = decisions.flatMap((decision) => {
    const { length } = behind.filter((each) => each === decision)
    const name = words.records.status[decision].toLocaleLowerCase()
    return length > 0 ? [words.tried.decided(format.number(length), name)] : []
  })
  return counted.length > 0 ? counted.join(', ') : undefined
}

function wholeCell(context: PageContext, entry: AnyEntry): Cell {
  const whole = wholeOf(context, entry)
  return whole ? { entries: [whole] } : {}
}

function stageNow({ format, today, words }: PageContext, { data }: Entry<'competition'>): string | undefined {
  const stages = data.stages ?? []
  const next = stages.find((stage) => today <= stage.closes)
  if (next && today < next.opens) return words.lists.opens(next.name, format.day(next.opens))
  if (next) return words.lists.closes(next.name, format.day(next.closes))
  return stages.length > 0 ? words.lists.overCompetition : undefined
}

function entriesOf(context: PageContext, entry: Entry<'competition'>): string {
  const until = competitionSealedUntil(context.graph, entry.id, context.today)
  if (until && until !== unknownDay) return context.words.lists.sealed(context.format.day(until))
  const entries = context.graph
    .linksTo(entry)
    .filter(({ type, from }) => type === 'part' && !sealedUntil(context.graph, from, context.today))
  return context.format.number(entries.length)
}
