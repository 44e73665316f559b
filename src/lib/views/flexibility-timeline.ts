import type { Span } from '../charts/span-layout.ts'
import type { Entry } from '../content/entry.ts'
import { isPolicy } from '../knowledge/flexibility-standing.ts'
import { groupByRequirement } from '../knowledge/same-requirement.ts'
import type { ChartText } from './chart-table.ts'
import { groupOfFlexibility } from './flexibility-groups.ts'
import type { PageContext } from './page-context.ts'

/** What schools may do differently, in time. */
export interface FlexibilityTimeline extends ChartText {
  spans: readonly Span[]
}

/** What may be used and what was asked for, as bars; undefined while none has a first day. */
export function flexibilityTimeline(context: PageContext): FlexibilityTimeline | undefined {
  const { graph, today, words, format } = context
  const say = words.oversight.timeline
  const alive = graph
    .all('flexibility')
    .filter((entry) => !entry.data.draft && groupOfFlexibility(entry, today) !== 'past')
  const shown = alive
    .filter(({ data }) => data.since)
    .sort((a, b) => endOf(a).localeCompare(endOf(b)) || a.title.localeCompare(b.title))
  if (shown.length === 0) return undefined
  const granted = alive.filter((entry) => groupOfFlexibility(entry, today) === 'granted')
  const asked = alive.length - granted.length
  const soon = granted.flatMap(({ data }) => data.ends ?? []).sort()[0]
  const noDay = alive.length - shown.length
  return {
    id: 'timeline',
    finding:
      granted.length === 0
        ? say.none
        : say.finding(granted.length, format.number(granted.length), soon && format.day(soon)),
    caption: say.caption,
    sentences: [
      say.says(asked, format.number(asked)),
      ...(shown.some(({ data }) => !data.ends) ? [say.limit] : []),
      ...(noDay > 0 ? [say.noDay(noDay, format.number(noDay))] : []),
    ],
    csv: '/flexibilities/timeline.csv',
    table: {
      columns: [say.name, say.standing, say.from, say.to, say.schools].map((name) => ({ name })),
      rows: shown.map((entry) => {
        const { standing, since = '', ends } = entry.data
        return [
          { text: entry.title, entry },
          { text: words.choices.standing[standing] },
          { text: since && format.day(since), raw: since },
          { text: ends ? format.day(ends) : '', raw: ends ?? '' },
          { text: format.list(graph.linkedTo(entry, 'school').map(({ title }) => title)) },
        ]
      }),
    },
    spans: shown.map((entry) => spanOf(context, entry)),
  }
}

/** What has no last day comes last. */
const endOf = ({ data }: Entry<'flexibility'>): string => data.ends ?? '9999'

function spanOf({ words, format }: PageContext, { title, data }: Entry<'flexibility'>): Span {
  const say = words.oversight.timeline
  const standing = words.choices.standing[data.standing]
  const look = data.standing === 'tension' ? 'wish' : data.standing === 'verbal' ? 'loose' : 'firm'
  return {
    label: title,
    about: data.ends ? say.until(standing, format.day(data.ends)) : say.open(standing),
    look,
    ...(data.since && { from: data.since }),
    ...(data.ends && { to: data.ends }),
  }
}

const manySchools = 3

/** Rules around which three schools or more need room and that no policy has changed yet. */
export function askedByMany({ graph, today }: PageContext) {
  const alive = graph
    .all('flexibility')
    .filter((entry) => !entry.data.draft && groupOfFlexibility(entry, today) !== 'past')
  return groupByRequirement(alive).flatMap((entries) => {
    const schools = new Set(entries.flatMap((entry) => graph.linkedTo(entry, 'school')))
    const isChanged = entries.some(({ data }) => isPolicy(data.standing))
    const rule = entries[0]?.data.requirement.title
    return rule && schools.size >= manySchools && !isChanged ? [{ rule, entries, schools: schools.size }] : []
  })
}
