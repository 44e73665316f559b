import type { KnowledgeGraph } from '../content/graph.ts'
import { ownerOf } from '../content/kinds.ts'
import { blindParts, type BlindPart } from './blind-view.ts'

/** What the page of each entry of a competition says today, by the entry's id. */
export const entryPages = (
  graph: KnowledgeGraph,
  competitionId: string,
): ReadonlyMap<string, readonly BlindPart[]> => {
  const asked = graph.get('competition', competitionId)?.data.parts ?? []
  return new Map(
    graph
      .all('entry')
      .filter(({ id }) => ownerOf('entry', id)?.id === competitionId)
      .map(({ id, data }) => [id, blindParts(asked, data.parts ?? {})]),
  )
}
