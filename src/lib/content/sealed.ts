import type { AnyEntry, Entry } from './entry.ts'
import type { KnowledgeGraph } from './graph.ts'
import { ownerOf } from './kinds.ts'

const submission = /submi|entr(y|ies)|propuesta|env[ií]/i

/** Last day on which teams may hand in entries; undefined when the competition names no stage. */
export function submissionCloses(competition: Entry<'competition'>): string | undefined {
  const stages = competition.data.stages ?? []
  return (stages.find((stage) => submission.test(stage.name)) ?? stages[0])?.closes
}

/** The day until which a competition entry stays closed to readers; undefined when it is open, and for all other kinds. */
export function sealedUntil(graph: KnowledgeGraph, entry: AnyEntry, today: string): string | undefined {
  const owner = entry.kind === 'entry' ? ownerOf(entry.kind, entry.id) : undefined
  const competition = owner && graph.get('competition', owner.id)
  const closes = competition && submissionCloses(competition)
  return closes && today <= closes ? closes : undefined
}
