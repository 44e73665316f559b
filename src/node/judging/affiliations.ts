import { isKind } from '../../lib/content/entry.ts'
import type { KnowledgeGraph } from '../../lib/content/graph.ts'
import type { Affiliations } from '../../lib/judging/results.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { readCodes } from './entry-codes.ts'
import { readJudges } from './invite-judges.ts'
import type { PrivateStore } from './private-store.ts'

/** Where judges work or worked lately, as `judges.yaml` says, and the schools of entries, by id and by title. */
export function affiliationsOf({ zone: { graph } }: CompetitionFiles, store: PrivateStore): Affiliations {
  return {
    judges: new Map(
      readJudges(store).map(({ id, affiliation, formerly }) => [id, new Set([affiliation, ...formerly])]),
    ),
    entries: new Map(
      Object.entries(readCodes(store)).map(([code, id]) => [code, new Set(schoolNames(graph, id))]),
    ),
  }
}

/** The schools of an entry, each by id and by title. */
export function schoolNames(graph: KnowledgeGraph, entryId: string): string[] {
  const entry = graph.get('entry', entryId)
  const schools = entry ? graph.linkedTo(entry, 'school').filter((each) => isKind(each, 'school')) : []
  return schools.flatMap(({ id, title }) => [id, title])
}
