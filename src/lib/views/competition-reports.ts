import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { isRevealed } from '../content/sealed.ts'
import { awardedEntries } from '../judging/decisions.ts'
import { readOpenedExample, type OpenedExample } from '../judging/opened-example.ts'
import { readPublished } from '../judging/published-results.ts'
import { reportFacts } from '../judging/report/report-facts.ts'
import { reportSlug } from '../judging/report/report-names.ts'
import { writeReports } from '../judging/report/write-reports.ts'
import { hrefIn } from './href.ts'
import type { PageContext, Site } from './page-context.ts'

/** A report that the site shows, as a whole document. */
export interface ShownReport {
  competition: string
  /** Name of the file without its ending. */
  slug: string
  text: string
}

/**
 * The reports of invented competitions whose ballots are open to everyone; those of a real one are never shown. They
 * are written from entries in their own language; the context knows the addresses.
 */
export const shownReports = (site: Pick<Site, 'graph' | 'today'>, context: PageContext): ShownReport[] =>
  site.graph
    .all('competition')
    .filter(({ id, data }) => data.example === true && isRevealed(site.graph, id, site.today))
    .flatMap((competition) => reportsOf(site.graph, context, competition))

function reportsOf(
  graph: KnowledgeGraph,
  context: PageContext,
  competition: Entry<'competition'>,
): ShownReport[] {
  const { settings: judging, records } = graph.judging(competition) ?? {}
  const rubric = graph.rubric(competition)
  const opened = readOpenedExample(records?.get('opened.json') ?? '')
  if (!judging || !records || !rubric || !opened) return []
  const published = readPublished(competition.id, judging, records)
  if (!published || 'unreadable' in published || !('judges' in published.results)) return []
  const { results, codes, decisions } = published
  const said = [...opened.judges, ...opened.ballots.map(({ judge: id, conflicts }) => ({ id, conflicts }))]
  const stated = said.flatMap(({ id: judge, conflicts }) => conflicts.map(({ entry }) => ({ entry, judge })))
  const facts = reportFacts({
    ...{ graph, competition, rubric, judging, results, codes },
    ballots: opened.ballots,
    awarded: awardedEntries(decisions, results),
    away: [...stated, ...atOwnSchool(graph, opened, codes)],
  })
  const home = (locale: PageContext['locale']) =>
    hrefIn(context, locale, `/competitions/${competition.id}/results/`)
  return writeReports(facts, { home }).map(({ name, text }) => ({
    competition: competition.id,
    slug: reportSlug(name),
    text,
  }))
}

/** Pairs in which the judge works at the school that the entry is from. */
function atOwnSchool(
  graph: KnowledgeGraph,
  { judges }: OpenedExample,
  codes: Readonly<Record<string, string>>,
) {
  return Object.entries(codes).flatMap(([entry, id]) => {
    const page = graph.get('entry', id)
    const schools = page ? graph.linkedTo(page, 'school').flatMap(({ id: own, title }) => [own, title]) : []
    return judges
      .filter(({ affiliation }) => schools.includes(affiliation))
      .map(({ id: judge }) => ({ entry, judge }))
  })
}
