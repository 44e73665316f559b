import type { Entry } from '../content/entry.ts'
import { notesOf } from '../knowledge/notes.ts'
import type { Fact } from './record-facts.ts'
import type { PageContext } from './page-context.ts'

/** A promise made at a meeting. */
export interface PromiseRow {
  what: string
  who: string
  by: string
  /** `Done Jun 2, 2026`, `Due Dec 11, 2026`, `Open since Nov 13, 2026`. */
  standing: string
  state: 'done' | 'due' | 'late'
  note: Entry<'note'>
}

/** Everything the page of a community shows besides its own fields. */
export interface CommunityRecord {
  facts: Fact[]
  /** Late ones first, then by day; done ones last, newest first. */
  promises: PromiseRow[]
  /** Newest first. */
  notes: Entry<'note'>[]
  problems: readonly Entry<'problem'>[]
}

/** Gathers what the page of a community shows. */
export function readCommunity(context: PageContext, community: Entry<'community'>): CommunityRecord {
  const { graph, words, format, today } = context
  const say = words.records.facts
  const { data } = community
  const next = data.nextMeeting && data.nextMeeting >= today ? format.day(data.nextMeeting) : undefined
  const notes = notesOf(graph, community)
  return {
    facts: [
      [say.schools, { entries: graph.linkedTo(community, 'school') }],
      [say.rhythm, { text: data.rhythm, own: true }],
      [say.convener, { text: data.convener, own: true }],
      [say.nextMeeting, { text: next }],
      [say.endsOrRenews, { text: data.endsOrRenews, own: true }],
    ],
    promises: notes.flatMap((note) => promisesOf(context, note)).sort(byNeed),
    notes,
    problems: graph.linkedTo(community, 'problem'),
  }
}

/** Promises of a note with where they stand today, done ones last. */
export function promisesOf({ words, format, today }: PageContext, note: Entry<'note'>): PromiseRow[] {
  const say = words.records.promises
  const rows = (note.data.promises ?? []).map(({ what, who, by, doneOn }): PromiseRow => {
    const state = doneOn ? 'done' : by < today ? 'late' : 'due'
    const standing = doneOn
      ? say.done(format.day(doneOn))
      : state === 'late'
        ? say.late(format.day(by))
        : say.due(format.day(by))
    return { what, who, by, standing, state, note }
  })
  return rows.sort(byNeed)
}

const order = { late: 0, due: 1, done: 2 } as const

function byNeed(a: PromiseRow, b: PromiseRow): number {
  if (a.state !== b.state) return order[a.state] - order[b.state]
  const earlier = a.by < b.by ? -1 : a.by > b.by ? 1 : 0
  return a.state === 'done' ? -earlier : earlier
}
