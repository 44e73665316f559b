import type { AnyEntry } from '../../../content/entry.ts'
import type { KnowledgeGraph } from '../../../content/graph.ts'
import { quote, type Issue } from '../../../content/issue.ts'
import { roleOfPath } from '../../../content/kinds.ts'
import type { History } from '../../../knowledge/history.ts'
import { exampleFile } from '../../example-file.ts'
import { exampleHistory } from '../../example-history.ts'
import { defineRule } from '../../rule.ts'

const page = 'competitions/ideas/index.mdx'
const entry = 'competitions/ideas/entries/garden.mdx'
const competition = { [page]: exampleFile({ title: 'Ideas', purpose: 'Find ideas.', judgesPerEntry: '3' }) }
const garden = (more: Record<string, string>, body = '') => ({
  ...competition,
  [entry]: exampleFile({ title: 'Garden', school: 'ada-lovelace-middle', ...more }) + body,
})

export const leak = defineRule({
  id: 'competition/leak',
  severity: 'stop',
  summary: 'A score sheet or the scores of a judge lie in the public folder.',
  why: 'All that is saved here can be read by everyone, also on pages that are not shown yet and in old versions. Teams and judges were promised otherwise.',
  messages: {
    file: ({ name }: { name: string }) =>
      `“${name}” looks like a score sheet, and everyone can read this folder. Take it out and keep scores where only the judges can see them. Teams get written feedback instead.`,
    key: ({ key }: { key: string }) =>
      `“${key}” on this page tells who gave which score, or what a team got. Everyone can read it. Take the line out and keep scores where only the judges can see them.`,
    table: () =>
      'A table on this page shows judges and their scores. Everyone can read it. Take it out; what a team gets back is written feedback.',
    before: ({ names }: { names: string }) =>
      `${names} was saved here once and can still be read in old versions. Tell the judges, and ask the person who looks after the repository to take it out of the history. When that is done or cannot be, name this check on this page under \`ignore\`, with what you did.`,
  },
  examples: {
    passes: [
      garden({ status: 'submitted' }, '\n| Week | Students |\n| --- | --- |\n| 1 | 20 |\n'),
      { ...competition, ...exampleHistory({ day: '2026-10-05', files: { [page]: '' } }) },
    ],
    fails: [
      { ...competition, 'competitions/ideas/scores.csv': 'judge,entry,score\nA,garden,3\n' },
      garden({ scores: '[3, 4, 2]' }),
      garden({}, '\n| Judge | Score |\n| --- | --- |\n| A | 3 |\n'),
      garden({}, '\n| Nombre del juez | Puntaje final |\n| --- | --- |\n| A | 3 |\n'),
      {
        ...competition,
        ...exampleHistory({ day: '2026-10-05', files: { 'competitions/ideas/scores.csv': '' } }),
      },
    ],
  },
  *check({ graph, history }) {
    for (const { path, picture } of graph.others)
      if (!picture && isSheet(path)) yield { path, message: 'file', values: { name: nameOf(path) } }
    for (const each of [...graph.all('competition'), ...graph.all('entry')]) {
      yield* keysIn(each.issues, { entry: each })
      if (hasScoreTable(each)) yield { entry: each, message: 'table', values: undefined }
    }
    for (const { role, path, issues } of graph.beside) if (role === 'rubric') yield* keysIn(issues, { path })
    yield* sheetsBefore(graph, history)
  },
})

/** Files of a competition whose name speaks of scores or judges. */
const isSheet = (path: string): boolean =>
  path.startsWith('competitions/') &&
  /(?:^|[^a-z])(?:scor(?:e|ing)|ballot|ranking|judg|puntaje|puntuaci|calificaci|juez|jueces|jurado)/i.test(
    path.split('/').slice(2).join('/'),
  )

const nameOf = (path: string): string => quote(path.split('/').at(-1) ?? path)

const tellingKey =
  /^(?:scores?|points|ranks?|ranking|judges?|judge[-_ ]?\d+|(?:judged|scored)[-_ ]?by|puntajes?|puntos|juez|jueces|jurado|calificaci(?:on|ón|ones))$/i

/** Keys that no page has a field for. */
function* keysIn(issues: readonly Issue[], place: { entry: AnyEntry } | { path: string }) {
  for (const { rule, field, values } of issues) {
    const key = String(values.key)
    if (rule !== 'frontmatter/unknown-key' || !field || !tellingKey.test(key)) continue
    yield { ...place, field, atKey: true, message: 'key', values: { key } } as const
  }
}

const hasScoreTable = ({ body: { html } }: AnyEntry): boolean =>
  /<th[^>]*>[^<]*(?:judge|juez|jurado)/i.test(html) &&
  /<th[^>]*>[^<]*(?:score|points|puntaje|puntos|calificaci)/i.test(html)

/** Score sheets that old versions hold, told on the page of their competition. */
function* sheetsBefore(graph: KnowledgeGraph, history: History) {
  const here = new Set(graph.others.map(({ path }) => path))
  const gone = history.paths.filter(
    (path) => isSheet(path) && roleOfPath(path).role === 'unknown' && !here.has(path),
  )
  for (const [id, paths] of Map.groupBy(gone, (path) => path.split('/')[1] ?? '')) {
    const names = paths.slice(0, 3).map((path) => `“${nameOf(path)}”`)
    const values = { names: names.join(', ') }
    const owner = graph.find('competition', id)
    yield { ...(owner && { entry: owner }), message: 'before', values } as const
  }
}
