import type { Entry } from '../content/entry.ts'
import type { DataOf } from '../content/schemas/index.ts'
import { addDays } from '../knowledge/days.ts'
import { driverOf } from '../knowledge/drivers.ts'
import { isOwn } from '../knowledge/own-work.ts'
import { statusOf, type Status } from '../knowledge/status.ts'
import { groupOfFlexibility } from './flexibility-groups.ts'
import type { PageContext } from './page-context.ts'

/** A goal on one page: what is tried for it, and what waits for the board. */
export interface BoardPage {
  /** Early signs around today, at most four. */
  signs: readonly EarlySign[]
  tries: readonly { prototype: Entry<'prototype'>; status: Status; schools: string }[]
  /** One sentence that counts them; empty when there are none. */
  triesSay: string
  /** Prototypes that do not fit on the page. */
  more: number
  asks: readonly string[]
}

type EarlySign = NonNullable<DataOf<'goal'>['earlySigns']>[number]

const signsShown = 4
const triesShown = 5
const asksShown = 5

/** Gathers what one page for the board says of a goal. What is asked follows from the pages, nobody writes it. */
export function boardPage(context: PageContext, goal: Entry<'goal'>): BoardPage {
  const { graph, today, words, format } = context
  const say = words.oversight.board
  const all = graph.all('prototype').filter((each) => isOwn(each) && driverOf(graph, each)?.goal === goal)
  const rows = all
    .map((prototype) => ({
      prototype,
      status: statusOf(graph, prototype, today),
      schools: format.list(graph.linkedTo(prototype, 'school').map(({ title }) => title)),
    }))
    .sort((a, b) => a.prototype.title.localeCompare(b.prototype.title))
  const ended = rows.filter(({ status }) => status === 'abandon' || status === 'pause').length
  const kept = rows.filter(({ status }) => status === 'adopt' || status === 'expand').length
  const schools = new Set(all.flatMap((prototype) => graph.linkedTo(prototype, 'school'))).size
  return {
    signs: signsAround(goal.data.earlySigns ?? [], today),
    tries: rows.slice(0, triesShown),
    triesSay:
      all.length === 0
        ? ''
        : say.triesSay(
            all.length,
            format.number(all.length),
            format.number(schools),
            format.number(kept),
            format.number(ended),
          ),
    more: Math.max(0, all.length - triesShown),
    asks: [
      ...flexibilityAsks(context, goal),
      ...departmentAsks(context, goal),
      ...helpAsk(context, all),
    ].slice(0, asksShown),
  }
}

/** The latest signs whose day has come, and the next ones, in the order of their days. */
function signsAround(signs: readonly EarlySign[], today: string): EarlySign[] {
  const inOrder = [...signs].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
  const past = inOrder.filter(({ by }) => by < today).length
  const first = Math.max(0, Math.min(past - signsShown / 2, inOrder.length - signsShown))
  return inOrder.slice(first, first + signsShown)
}

function flexibilityAsks({ graph, today, words, format }: PageContext, goal: Entry<'goal'>): string[] {
  const { asks } = words.oversight.board
  const soon = addDays(today, graph.zone.thresholds.sunsetDays)
  return graph.linkedFrom(goal, 'flexibility').flatMap((entry) => {
    const { draft, standing, ends } = entry.data
    const group = groupOfFlexibility(entry, today)
    if (draft || group === 'past') return []
    if (group === 'asked')
      return [asks.agree(entry.title, format.number(graph.linkedTo(entry, 'school').length))]
    if (standing === 'verbal') return [asks.write(entry.title)]
    return ends && ends <= soon ? [asks.renew(entry.title, format.day(ends))] : []
  })
}

const departmentAsks = ({ words }: PageContext, { data }: Entry<'goal'>): string[] =>
  (data.departments ?? [])
    .filter(({ joined }) => joined === 'asked')
    .map(({ name }) => words.oversight.board.asks.join(name))

function helpAsk({ words, format }: PageContext, prototypes: readonly Entry<'prototype'>[]): string[] {
  const support = prototypes.flatMap(({ data }) => data.support ?? [])
  const asked = support.reduce((sum, { askedHours }) => sum + askedHours, 0)
  const got = support.reduce((sum, { gotHours = 0 }) => sum + gotHours, 0)
  return asked > got ? [words.oversight.board.asks.help(format.number(asked), format.number(got))] : []
}
