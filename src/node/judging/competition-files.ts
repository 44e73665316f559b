import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseDocument, type Document } from 'yaml'
import type { Entry } from '../../lib/content/entry.ts'
import type { Judging, Rubric } from '../../lib/content/schemas/index.ts'
import { judging as judgingSchema } from '../../lib/content/schemas/judging.ts'
import type { DatedZone } from '../../lib/judging/evidence-sheet.ts'
import { buildGraph } from '../../lib/content/graph.ts'
import { openGitHistory } from '../git-history.ts'
import { readContent } from '../read-content.ts'
import { UsageError } from '../usage-error.ts'
import { today, zonePaths } from '../zone-paths.ts'

/** A competition that is judged: what the public folder holds of it, and how to write there. */
export interface CompetitionFiles {
  zone: DatedZone
  competition: Entry<'competition'>
  rubric: Rubric
  judging: Judging
  /** Text of a record in `judging/`; undefined when it is not there. */
  read: (name: string) => string | undefined
  write: (name: string, text: string) => void
  /** Changes `judging.yaml` and keeps its comments; gives what it says then. Throws when that would not be sound. */
  edit: (change: (document: Document) => void) => Judging
}

/** Reads the zone of this run and a competition in it. Throws a UsageError that says what is missing. */
export async function readCompetitionFiles(id: string): Promise<CompetitionFiles> {
  const paths = zonePaths()
  const { content } = paths
  const graph = buildGraph((await readContent({ root: content, storeFile: paths.storeFile })).parts())
  const { history } = openGitHistory({ ...paths, branch: graph.zone.branch })
  return competitionFiles(id, content, { graph, history, today: today() })
}

/** A competition of a zone that was read, with its rubric and `judging.yaml`. Throws a UsageError that says what is missing. */
export function competitionFiles(id: string, content: string, zone: DatedZone): CompetitionFiles {
  const { graph } = zone
  const competition = graph.get('competition', id)
  if (!competition) throw new UsageError(noCompetition(id, graph.all('competition')))
  const rubric = graph.rubric(competition)
  if (!rubric)
    throw new UsageError(`competitions/${id}/rubric.yaml is missing or has mistakes: run npm run check`)
  const folder = join(content, 'competitions', id)
  const settings = join(folder, 'judging.yaml')
  const judging = graph.beside.find((file) => file.role === 'judging' && file.owner === id)
  if (judging?.role !== 'judging' || !judging.judging)
    throw new UsageError(
      existsSync(settings)
        ? `competitions/${id}/judging.yaml has mistakes: run npm run check -- content/competitions/${id}`
        : `competitions/${id}/judging.yaml is missing: copy the one of the example competition and set the days.`,
    )
  const pathOf = (name: string) => join(folder, 'judging', name)
  return {
    zone,
    competition,
    rubric,
    judging: judging.judging,
    read: (name) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : undefined),
    write: (name, text) => {
      mkdirSync(dirname(pathOf(name)), { recursive: true })
      writeFileSync(pathOf(name), text)
    },
    edit: (change) => {
      const document = parseDocument(readFileSync(settings, 'utf8'))
      change(document)
      const sound = judgingSchema.parse(document.toJS())
      writeFileSync(settings, document.toString({ lineWidth: 0 }))
      return sound
    },
  }
}

function noCompetition(id: string, known: readonly Entry<'competition'>[]): string {
  const names = known.map((each) => each.id).join(', ')
  return `There is no competition ${id}. ${names === '' ? 'There is none yet.' : `Known: ${names}.`}`
}
