import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseDocument, type Document } from 'yaml'
import type { Entry } from '../../lib/content/entry.ts'
import type { Judging, Rubric } from '../../lib/content/schemas/index.ts'
import { salvage } from '../../lib/content/salvage.ts'
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
  /** Takes a record away, if it is there. */
  remove: (name: string) => void
  /**
   * Changes `judging.yaml` and keeps its comments; gives what it says then, read as the check reads it. Throws a
   * UsageError when that would not be sound.
   */
  edit: (change: (document: Document) => void) => Judging
  /** The same without writing: what a step asks before it does anything else that stays. */
  tryEdit: (change: (document: Document) => void) => Judging
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
    throw new UsageError(
      graph.beside.some((file) => file.role === 'rubric' && file.owner === id)
        ? `competitions/${id}/rubric.yaml has mistakes: run npm run check -- content/competitions/${id}`
        : `competitions/${id}/rubric.yaml is missing: judges would have nothing to score by. Copy the one of the example competition and write the words for each level.`,
    )
  const folder = join(content, 'competitions', id)
  const settings = join(folder, 'judging.yaml')
  const judging = graph.judging(competition)
  if (!judging?.settings)
    throw new UsageError(
      judging
        ? `competitions/${id}/judging.yaml has mistakes: run npm run check -- content/competitions/${id}`
        : `competitions/${id}/judging.yaml is missing: copy the one of the example competition and set the days.`,
    )
  const pathOf = (name: string) => join(folder, 'judging', name)
  return {
    zone,
    competition,
    rubric,
    judging: judging.settings,
    read: (name) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : undefined),
    write: (name, text) => {
      mkdirSync(dirname(pathOf(name)), { recursive: true })
      writeFileSync(pathOf(name), text)
    },
    remove: (name) => rmSync(pathOf(name), { force: true }),
    edit: (change) => {
      const { document, sound } = changed(settings, change)
      writeFileSync(settings, document.toString({ lineWidth: 0 }))
      return sound
    },
    tryEdit: (change) => changed(settings, change).sound,
  }
}

/** `judging.yaml` after a change. */
function changed(path: string, change: (document: Document) => void): { document: Document; sound: Judging } {
  const document = parseDocument(readFileSync(path, 'utf8'))
  change(document)
  const { data, complete } = salvage(judgingSchema, document.toJS())
  if (complete) return { document, sound: data as Judging }
  throw new UsageError(`${path} has mistakes, so nothing was written into it: npm run check says where.`)
}

function noCompetition(id: string, known: readonly Entry<'competition'>[]): string {
  const names = known.map((each) => each.id).join(', ')
  return `There is no competition ${id}. ${names === '' ? 'There is none yet.' : `Known: ${names}.`}`
}
