import type { ResultsInput } from '../../lib/judging/results.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { codesFile } from './freeze-competition.ts'
import { readJudges } from './invite-judges.ts'
import type { PrivateStore } from './private-store.ts'

/** Where judges work or worked lately, as `judges.yaml` says, and the schools of entries, by id and by title. */
export function affiliationsOf(
  { zone: { graph } }: CompetitionFiles,
  store: PrivateStore,
): NonNullable<ResultsInput['affiliations']> {
  const codes = JSON.parse(store.read(codesFile) ?? '{}') as Record<string, string>
  return {
    judges: new Map(
      readJudges(store).map(({ id, affiliation, formerly }) => [id, new Set([affiliation, ...formerly])]),
    ),
    entries: new Map(
      Object.entries(codes).map(([code, id]) => {
        const page = graph.get('entry', id)
        const schools = page ? graph.linkedTo(page, 'school') : []
        return [code, new Set(schools.flatMap((school) => [school.id, school.title]))]
      }),
    ),
  }
}
