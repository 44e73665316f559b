import type { Entry } from '../content/entry.ts'
import type { Judging } from '../content/schemas/index.ts'
import { isRevealed, sealedUntil } from '../content/sealed.ts'
import { awardedEntries } from '../judging/decisions.ts'
import { readPublished, type Published } from '../judging/published-results.ts'
import type { PageContext } from './page-context.ts'
import { rankIntervals, type RankIntervals } from './rank-intervals.ts'

/** A decision of people, in the words of the page. */
export interface DecisionShown {
  /** What it was about, with the codes of the entries. */
  about: string
  /** The tie rule that decided, as it was fixed, in the words of the competition. */
  rule: { number: string; text: string } | undefined
  /** In the words of the people who decided. */
  why: string
  /** Roles, in the same words. */
  by: string
  day: string
  /** Roles of those who took no part. */
  away: string | undefined
}

/** What a competition shows after the reveal. */
export interface CompetitionResults {
  competition: Entry<'competition'>
  judging: Judging
  published: Published
  /** Path of the page. */
  path: string
  /** Codes of the awarded entries. */
  codes: readonly string[]
  /** By title; a code stands for an entry whose page is gone. */
  awarded: readonly (Entry<'entry'> | string)[]
  /** Entries that were judged and not awarded, by title. */
  others: readonly Entry<'entry'>[]
  /** How close it was, and what decided when people did not have to. */
  close: readonly string[]
  decisions: readonly DecisionShown[]
  places: RankIntervals
}

/** Path of the page with the results of a competition. */
export const resultsPath = (competition: Entry<'competition'>): string => `${competition.url}results/`

/** Competitions whose results are public, each with what is read of them. */
export const competitionsWithResults = ({ graph, today }: Asked): Entry<'competition'>[] =>
  graph.all('competition').filter((competition) => publishedOf({ graph, today }, competition))

type Asked = Pick<PageContext, 'graph' | 'today'>

/**
 * The public records of a competition, from the day of the reveal on. Undefined before, when nothing is published,
 * and when a record cannot be read: half of a result would be a wrong one.
 */
export function publishedOf(
  { graph, today }: Asked,
  competition: Entry<'competition'>,
): { judging: Judging; published: Published } | undefined {
  const { settings, records } = graph.judging(competition) ?? {}
  if (!settings || !records || !isRevealed(graph, competition.id, today)) return undefined
  // Every entry of a competition asks.
  if (!known.has(records)) known.set(records, readPublished(competition.id, settings, records))
  const published = known.get(records)
  return published && !('unreadable' in published) ? { judging: settings, published } : undefined
}

const known = new WeakMap<ReadonlyMap<string, string>, ReturnType<typeof readPublished>>()

/** What the results page of a competition shows; undefined while there is none. */
export function competitionResults(
  context: PageContext,
  competition: Entry<'competition'>,
): CompetitionResults | undefined {
  const open = publishedOf(context, competition)
  if (!open) return undefined
  const { judging, published } = open
  const path = resultsPath(competition)
  const codes = awardedEntries(published.decisions, published.results)
  const pages = Object.entries(published.codes).map(([code, id]) => ({ code, page: pageOf(context, id) }))
  const title = (page: Entry<'entry'> | string) => (typeof page === 'string' ? page : page.title)
  const byTitle = (a: Entry<'entry'> | string, b: Entry<'entry'> | string) =>
    title(a).localeCompare(title(b), context.locale)
  return {
    ...{ competition, judging, published, path, codes },
    awarded: pages.flatMap(({ code, page }) => (codes.includes(code) ? (page ?? code) : [])).sort(byTitle),
    others: pages.flatMap(({ code, page }) => (page && !codes.includes(code) ? page : [])).sort(byTitle),
    close: closeCalls(context, published, codes),
    decisions: decisionsShown(context, judging, published),
    places: rankIntervals(context, path, published, codes),
  }
}

/** The competition that awarded an entry; undefined for all others, and while nothing is public. */
export function awardOf(context: Asked, entry: Entry<'entry'>): Entry<'competition'> | undefined {
  const competition = context.graph.get('competition', entry.id.split('/')[0] ?? '')
  const published = competition && publishedOf(context, competition)?.published
  if (!published) return undefined
  const codes = awardedEntries(published.decisions, published.results)
  return codes.some((code) => published.codes[code] === entry.id) ? competition : undefined
}

function pageOf({ graph, today }: Asked, id: string): Entry<'entry'> | undefined {
  const page = graph.get('entry', id)
  return page && !sealedUntil(graph, page, today) ? page : undefined
}

function closeCalls(
  { words, format }: PageContext,
  { results, decisions }: Published,
  codes: readonly string[],
): string[] {
  const say = words.results.close
  const near = results.entries.filter(
    ({ entry, closeTo }) => !codes.includes(entry) && closeTo.some((other) => codes.includes(other)),
  )
  const list = (entries: readonly string[]) => format.list(entries.toSorted())
  const isDecided = (decisions?.decisions.length ?? 0) > 0
  const inOrder = codes.every((code) => results.top.includes(code))
  return [
    near.length > 0 ? say.some(near.length, list(near.map(({ entry }) => entry))) : say.none,
    ...(results.undecided.length > 0 ? [say.undecided(list(results.undecided))] : []),
    ...(isDecided || !inOrder ? [] : [results.undecided.length > 0 ? say.noReason : say.byScores]),
  ]
}

function decisionsShown(
  { words, format }: PageContext,
  { tieRule }: Judging,
  { decisions }: Published,
): DecisionShown[] {
  const say = words.results.decisions
  return (decisions?.decisions ?? []).map(({ about, entries = [], rule, on, by, steppedBack = [], why }) => {
    const text = rule === undefined ? undefined : tieRule[rule - 1]
    const kind = say.kinds[about]
    return {
      about: entries.length > 0 ? say.about(kind, format.list(entries.toSorted())) : kind,
      rule:
        rule !== undefined && text !== undefined
          ? { number: say.rule(format.number(rule)), text }
          : undefined,
      why,
      by: by.join(', '),
      day: format.day(on),
      away: steppedBack.length > 0 ? steppedBack.join(', ') : undefined,
    }
  })
}
