import type { AnyEntry, Entry } from './entry.ts'
import type { KnowledgeGraph } from './graph.ts'
import { ownerOf } from './kinds.ts'

const submission = /submi|entr(y|ies)|propuesta|env[ií]/i

/** Stands for a last day that nobody can tell: entries stay closed until someone writes it down. */
export const unknownDay = '9999-12-31'

/**
 * Last day on which teams may hand in entries: the field `entriesClose`, else the end of the stage that is
 * named for it, else of the last stage. Undefined when no day is given or a day cannot be read.
 */
export function submissionCloses(competition: Entry<'competition'>): string | undefined {
  const { entriesClose, stages = [] } = competition.data
  if (entriesClose) return entriesClose
  // A stage with a slip in it is not kept, and may have been the one for entries.
  const unread = competition.issues.some(
    ({ rule, field }) =>
      field?.[0] === 'entriesClose' || (field?.[0] === 'stages' && rule !== 'frontmatter/unknown-key'),
  )
  if (unread) return undefined
  const named = stages.find((stage) => submission.test(stage.name))
  return (
    named?.closes ??
    stages
      .map((stage) => stage.closes)
      .sort()
      .at(-1)
  )
}

/**
 * The day until which a competition entry stays closed to readers; undefined when it is open, and for all
 * other kinds. `unknownDay` when its competition does not say.
 */
export function sealedUntil(graph: KnowledgeGraph, entry: AnyEntry, today: string): string | undefined {
  const owner = entry.kind === 'entry' ? ownerOf(entry.kind, entry.id) : undefined
  return owner && competitionSealedUntil(graph, owner.id, today)
}

/** True for a file that lies beside competition entries which are still closed; takes a path below `content/`. */
export function isSealedFile(graph: KnowledgeGraph, path: string, today: string): boolean {
  const id = /^competitions\/([^/]+)\/entries\//.exec(path)?.[1]
  return id !== undefined && competitionSealedUntil(graph, id, today) !== undefined
}

/** The day until which all entries of a competition stay closed; undefined when they are open. */
export function competitionSealedUntil(graph: KnowledgeGraph, id: string, today: string): string | undefined {
  const competition = graph.get('competition', id)
  const closes = (competition && submissionCloses(competition)) ?? unknownDay
  return today <= closes ? closes : undefined
}
