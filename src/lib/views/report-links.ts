import type { Entry } from '../content/entry.ts'
import { readOpenedExample } from '../judging/opened-example.ts'
import { reportAddress } from '../judging/report/report-names.ts'
import { publishedOf } from './competition-results.ts'
import type { PageContext } from './page-context.ts'

/** Reports that the site shows of an invented competition: what each is, and its path. None for a real one. */
export function reportLinks(
  context: PageContext,
  competition: Entry<'competition'>,
): { label: string; path: string }[] {
  const { graph, words } = context
  const say = words.afterJudging.reports
  const text = graph.judging(competition)?.records.get('opened.json')
  const opened = competition.data.example && text !== undefined ? readOpenedExample(text) : undefined
  const published = opened && publishedOf(context, competition)?.published
  if (!opened || !published) return []
  const entries = Object.values(published.codes).flatMap((id) => graph.get('entry', id) ?? [])
  const { id } = competition
  return [
    { label: say.agenda, path: reportAddress(id, { kind: 'agenda' }) },
    ...entries
      .toSorted((a, b) => a.title.localeCompare(b.title, context.locale))
      .map((entry) => ({
        label: say.team(entry.title),
        path: reportAddress(id, { kind: 'school', id: entry.id.split('/')[1] ?? '' }),
      })),
    ...opened.judges.map(({ id: judge }) => ({
      label: say.judge(judge),
      path: reportAddress(id, { kind: 'judge', id: judge }),
    })),
  ]
}
