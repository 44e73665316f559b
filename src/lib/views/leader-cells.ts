import type { Entry } from '../content/entry.ts'
import { hasTooFewAnswers } from '../knowledge/pulse-answers.ts'
import { day, number, own, said, type Cell } from './cell.ts'
import { nextDayOf, type LeaderKind } from './leader-kinds.ts'
import type { PageContext } from './page-context.ts'

type CellsOf = { [K in LeaderKind]: (context: PageContext, entry: Entry<K>) => readonly Cell[] }

/** From this level on an area of readiness is in place. */
const inPlace = 3

/** What the lists of leaders' records say of each. */
export const leaderCells: CellsOf = {
  message: (context, entry) => [
    said(audienceOf(context, entry)),
    day(context, nextDayOf(entry, context.today)),
    said(entry.data.voice && context.words.choices.voice[entry.data.voice]),
  ],
  session: (context, { data }) => [
    said(context.format.list((data.offered ?? []).map(({ date }) => context.format.day(date)))),
    said(data.mode && context.words.choices.sessionMode[data.mode]),
    own(data.forWhom),
  ],
  'tool-choice': (context, entry) => [
    said(context.words.choices.toolStatus[entry.data.status]),
    { entries: context.graph.linkedTo(entry, 'goal').slice(0, 1) },
    { entries: context.graph.linkedTo(entry, 'prototype').slice(0, 1) },
  ],
  readiness: (context, entry) => {
    const { number: write } = context.format
    const areas = Object.values(entry.data.areas)
    const ready = areas.filter((area) => area && area.level >= inPlace).length
    return [
      { entries: context.graph.linkedTo(entry, 'school') },
      day(context, entry.data.date),
      said(context.words.leading.someOf(write(ready), write(areas.length))),
      day(context, entry.data.lookAgain),
    ]
  },
  guardrail: (_, { data }) => [own(data.whoChanges)],
  pulse: (context, entry) => {
    const { date, answers, understand, support, aligned } = entry.data
    if (hasTooFewAnswers(context.graph.zone, entry))
      return [day(context, date), said(context.words.leading.tooFew), {}, {}, {}]
    const share = (percent?: number) =>
      said(
        percent === undefined ? undefined : context.words.records.percent(context.format.number(percent, 0)),
      )
    return [day(context, date), number(context, answers), share(understand), share(support), share(aligned)]
  },
}

/** The groups of a message as one text. */
export const audienceOf = ({ format, words }: PageContext, { data }: Entry<'message'>): string =>
  format.list(data.audience.map((group) => words.choices.audience[group]))
