import type { AnyEntry } from '../content/entry.ts'
import { sealedUntil } from '../content/sealed.ts'
import { evidenceLevel, type EvidenceLevel } from '../knowledge/evidence-level.ts'
import { reachLevel, type ReachLevel } from '../knowledge/reach-level.ts'
import { stageOf, type Stage } from '../knowledge/stage.ts'
import type { PageContext } from './page-context.ts'
import { ribbonsOf } from './ribbon.ts'

/** One entry as other programs read it from `/api/entries.json`. */
export interface ListedEntry {
  kind: string
  id: string
  title: string
  url: string
  /** Path of its file below `content/`. */
  path: string
  lang: string
  schools: string[]
  problems: string[]
  complete: boolean
  draft: boolean
  example: boolean
  borrowed: boolean
  /** True when a finding keeps it from counting as evidence. */
  unfinished: boolean
  /** For a prototype: its evidence level, 0 to 6, and the stage of the work. */
  evidence?: EvidenceLevel
  stage?: Stage
  /** For a lesson: how far it has come. */
  reach?: ReachLevel
}

/** All entries but competition entries that are still closed to readers. */
export function listEntries(context: PageContext): { zone: string; entries: ListedEntry[] } {
  const { graph, today } = context
  const open = graph.entries.filter((entry) => !sealedUntil(graph, entry, today))
  return {
    zone: graph.zone.name,
    entries: open.map((entry) => {
      const { draft, example, borrowedFrom, unfinished, silent } = ribbonsOf(context, entry)
      return {
        kind: entry.kind,
        id: entry.id,
        title: entry.title,
        url: context.asset(entry.url),
        path: entry.path,
        lang: context.langOf(entry),
        schools: graph.linkedTo(entry, 'school').map(({ id }) => id),
        problems: graph.linkedTo(entry, 'problem').map(({ id }) => id),
        complete: entry.complete,
        draft,
        example,
        borrowed: borrowedFrom.length > 0,
        unfinished: unfinished || silent,
        ...levelsOf(context, entry),
      }
    }),
  }
}

function levelsOf(context: PageContext, entry: AnyEntry): Pick<ListedEntry, 'evidence' | 'stage' | 'reach'> {
  if (!entry.complete) return {}
  if (entry.kind === 'lesson') return { reach: reachLevel(context, entry).level }
  if (entry.kind !== 'prototype') return {}
  const evidence = evidenceLevel(context, entry).level
  return entry.data.borrowed
    ? { evidence }
    : { evidence, stage: stageOf(context.graph, entry, context.today).stage }
}
