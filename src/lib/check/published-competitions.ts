import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Judging, Rubric } from '../content/schemas/index.ts'
import { readPublished, type Published } from '../judging/published-results.ts'

/** A competition whose results lie in the public folder. */
export interface PublishedCompetition {
  id: string
  entry: Entry<'competition'>
  judging: Judging
  rubric: Rubric | undefined
  /** Texts of its records, by name. */
  records: ReadonlyMap<string, string>
  /** What they say; undefined when some are missing or cannot be read. */
  published: Published | undefined
  /** Names of those that are missing or cannot be read. */
  unreadable: readonly string[]
  /** Path below `content/` of a record; that of `judging.yaml` when it is not there. */
  pathOf: (name: string) => string
}

/** A published competition whose records can all be read. */
export type SoundCompetition = PublishedCompetition & { published: Published }

const read = new WeakMap<KnowledgeGraph, readonly PublishedCompetition[]>()

/** Every competition with published results. Read once for each graph. */
export function publishedCompetitions(graph: KnowledgeGraph): readonly PublishedCompetition[] {
  const known = read.get(graph) ?? graph.all('competition').flatMap((entry) => readOne(graph, entry) ?? [])
  read.set(graph, known)
  return known
}

/** Those of which every record can be read. */
export const soundCompetitions = (graph: KnowledgeGraph): SoundCompetition[] =>
  publishedCompetitions(graph).flatMap((each) =>
    each.published ? { ...each, published: each.published } : [],
  )

function readOne(graph: KnowledgeGraph, entry: Entry<'competition'>): PublishedCompetition | undefined {
  const { settings: judging, records = new Map<string, string>() } = graph.judging(entry) ?? {}
  const result = judging && readPublished(entry.id, judging, records)
  if (!judging || !result) return undefined
  const folder = `competitions/${entry.id}`
  return {
    id: entry.id,
    entry,
    judging,
    rubric: graph.rubric(entry),
    records,
    ...('unreadable' in result
      ? { published: undefined, unreadable: result.unreadable }
      : { published: result, unreadable: [] }),
    pathOf: (name) => (records.has(name) ? `${folder}/judging/${name}` : `${folder}/judging.yaml`),
  }
}
