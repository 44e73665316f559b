import type { Span } from '../charts/span-layout.ts'
import type { AnyEntry, Entry } from '../content/entry.ts'
import { addDays } from '../knowledge/days.ts'
import { isOwn, ownCyclesOf } from '../knowledge/own-work.ts'
import type { ChartText } from './chart-table.ts'
import { otherLang } from './href.ts'
import type { PageContext } from './page-context.ts'
import { monthsFrom } from './work-flow.ts'

/** One thing a school is asked to do, with its days. */
interface Duty {
  entry: AnyEntry
  label: string
  from?: string
  to?: string
  days?: readonly string[]
  /** A cycle with a decision. */
  over: boolean
}

/** All a school is asked to do in a school year. */
export interface SchoolLoad {
  from: string
  to: string
  chart: (ChartText & { spans: readonly Span[] }) | undefined
  initiatives: readonly Entry<'initiative'>[]
  /** What its teams said can stop. */
  stops: readonly { what: string; lang: string | undefined }[]
}

/** Gathers cycles, sessions, messages, meetings and looks at readiness of a school, in time order. */
export function schoolLoad(context: PageContext, school: Entry<'school'>): SchoolLoad {
  const { graph, today } = context
  const { calendar } = graph.zone
  const isRunning = calendar && calendar.starts <= today && today <= calendar.ends
  const [from, to] = isRunning
    ? [calendar.starts, calendar.ends]
    : [addDays(today, -182), addDays(today, 182)]
  const prototypes = graph.linkedFrom(school, 'prototype').filter(isOwn)
  const duties = [
    ...prototypes.flatMap((prototype) => cyclesIn(context, prototype)),
    ...meetingsOf(context, school, prototypes),
  ]
    .flatMap((duty) => within(duty, from, to))
    .sort((a, b) => firstOf(a).localeCompare(firstOf(b)) || a.label.localeCompare(b.label))
  return {
    ...{ from, to },
    chart: duties.length === 0 ? undefined : chartOf(context, school, duties),
    initiatives: [...new Set(prototypes.flatMap((each) => graph.linkedTo(each, 'initiative')))],
    stops: prototypes.flatMap((prototype) =>
      (prototype.data.stopDoing ?? []).map((what) => ({ what, lang: otherLang(context, prototype) })),
    ),
  }
}

function cyclesIn({ graph }: PageContext, prototype: Entry<'prototype'>): Duty[] {
  return ownCyclesOf(graph, prototype).flatMap((cycle) => {
    const { starts, ends, decision, title } = cycle.data
    if (!starts) return []
    const label = title ? `${prototype.title}: ${title}` : prototype.title
    return [{ entry: cycle, label, from: starts, ...(ends && { to: ends }), over: decision !== undefined }]
  })
}

function meetingsOf(
  { graph }: PageContext,
  school: Entry<'school'>,
  prototypes: readonly Entry<'prototype'>[],
): Duty[] {
  const near = new Set<AnyEntry>([
    school,
    ...prototypes,
    ...prototypes.flatMap((prototype) => graph.linkedTo(prototype, 'problem')),
  ])
  const concerns = (entry: AnyEntry) => graph.linksFrom(entry).some(({ to }) => near.has(to))
  const duty = (entry: AnyEntry, days: readonly string[]): Duty => ({
    ...{ entry, label: entry.title, days, over: false },
  })
  return [
    ...graph.all('session').flatMap((entry) => {
      const repeated = (entry.data.repeatedAt ?? []).flatMap(({ date }) => date ?? [])
      const days = [...(entry.data.offered ?? []).map(({ date }) => date), ...repeated]
      return isOwn(entry) && concerns(entry) ? [duty(entry, days)] : []
    }),
    // A message goes to all schools.
    ...graph.all('message').flatMap((entry) => (isOwn(entry) ? [duty(entry, entry.data.dates ?? [])] : [])),
    ...graph.all('community').flatMap((entry) => {
      const notes = graph
        .linksTo(entry)
        .flatMap(({ from, type }) =>
          type === 'part' &&
          from.kind === 'note' &&
          from.complete &&
          graph.linkedTo(from, 'school').includes(school)
            ? [from.data.date]
            : [],
        )
      const next = entry.data.nextMeeting
      const isMember = isOwn(entry) && graph.linkedTo(entry, 'school').includes(school)
      return isMember ? [duty(entry, [...notes, ...(next ? [next] : [])])] : []
    }),
    ...graph.all('readiness').flatMap((entry) => {
      const { date, lookAgain } = entry.data
      const isHere = isOwn(entry) && graph.linkedTo(entry, 'school').includes(school)
      return isHere ? [duty(entry, [date, ...(lookAgain ? [lookAgain] : [])])] : []
    }),
  ]
}

/** The part of a duty that lies in a stretch of time; nothing when none of it does. */
function within(duty: Duty, from: string, to: string): Duty[] {
  if (duty.from) {
    if (duty.from > to || (duty.to ?? to) < from) return []
    const end = duty.to && (duty.to > to ? to : duty.to)
    return [{ ...duty, from: duty.from < from ? from : duty.from, ...(end && { to: end }) }]
  }
  const days = (duty.days ?? []).filter((day) => day >= from && day <= to).sort()
  return days.length > 0 ? [{ ...duty, days }] : []
}

const firstOf = ({ from, days }: Duty): string => from ?? days?.[0] ?? ''

function chartOf(context: PageContext, school: Entry<'school'>, duties: readonly Duty[]) {
  const { words, format } = context
  const say = words.oversight.load
  const { month, count } = fullestMonth(duties)
  const span = ({ entry, label, from, to, days, over }: Duty): Span => ({
    label,
    about: words.kinds.one[entry.kind],
    look: over ? 'firm' : 'loose',
    ...(from && { from }),
    ...(to && { to }),
    ...(days && { days }),
  })
  const write = (day?: string) => (day ? { text: format.day(day), raw: day } : { text: '' })
  return {
    id: 'load',
    finding: say.finding(format.month(`${month}-01`), format.number(count)),
    caption: say.caption,
    sentences: [say.says(format.number(duties.length)), say.limit],
    csv: `/schools/${school.id}/load.csv`,
    table: {
      columns: [say.what, say.kind, say.from, say.to, say.days].map((name) => ({ name })),
      rows: duties.map(({ entry, label, from, to, days = [] }) => [
        { text: label, entry },
        { text: words.kinds.one[entry.kind] },
        write(from),
        write(to),
        { text: days.map((day) => format.day(day)).join('; '), raw: days.join('; ') },
      ]),
    },
    spans: duties.map(span),
  }
}

/** The month with the most things in it; the earlier one of two. */
function fullestMonth(duties: readonly Duty[]): { month: string; count: number } {
  const months = duties.flatMap(({ from, to = from, days = [] }) => [
    ...new Set(from && to ? monthsFrom(from, to) : days.map((day) => day.slice(0, 7))),
  ])
  const counted = [...Map.groupBy(months, (month) => month)].map(([month, { length }]) => ({
    month,
    count: length,
  }))
  return (
    counted.sort((a, b) => b.count - a.count || a.month.localeCompare(b.month))[0] ?? { month: '', count: 0 }
  )
}
