import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { competitionsWithResults } from './competition-results.ts'
import type { PageContext } from './page-context.ts'

/** Records that readers can take home after the reveal, in the order the page names them. */
const resultFiles = [
  'results.json',
  'scores.json',
  'ballots.json',
  'calibration.json',
  'codes.json',
  'left-out.json',
  'decisions.yaml',
  'conflicts.json',
  'receipts.jsonl',
  'entries.json',
] as const

/** A record as a file of the site. */
export interface ResultFile {
  name: (typeof resultFiles)[number]
  /** Path from the root of the site, the same in every language. */
  path: string
}

/** The records of a competition that lie there; single scores only where they may be told. */
export function resultFilesOf(graph: KnowledgeGraph, competition: Entry<'competition'>): ResultFile[] {
  const { records, settings } = graph.judging(competition) ?? {}
  const held =
    settings?.disclosure === 'pseudonyms' ? [] : ['scores.json', 'ballots.json', 'calibration.json']
  return resultFiles.flatMap((name) =>
    records?.has(name) && !held.includes(name) ? { name, path: `${competition.url}judging/${name}` } : [],
  )
}

/** Every record of every competition with results, with its text. */
export const allResultFiles = (
  context: Pick<PageContext, 'graph' | 'today'>,
): { id: string; name: string; text: string }[] =>
  competitionsWithResults(context).flatMap((competition) =>
    resultFilesOf(context.graph, competition).map(({ name }) => ({
      id: competition.id,
      name,
      text: context.graph.judging(competition)?.records.get(name) ?? '',
    })),
  )
