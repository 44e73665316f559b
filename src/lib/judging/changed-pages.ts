import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { ownerOf } from '../content/kinds.ts'
import { blindParts, type BlindPart } from './blind-view.ts'
import { digestOf } from './canonical.ts'
import { readFrozenEntries } from './frozen-entries.ts'

/**
 * Entries that are handed in and say today what no frozen entry says. Which code stands for which page is not public
 * before the reveal, so a page may say what any of them says; codes that were swapped are seen once they are public.
 */
export function changedPages(graph: KnowledgeGraph, competitionId: string, frozen: string): Entry<'entry'>[] {
  const read = readFrozenEntries(frozen)
  if (!read) return []
  const texts = new Set(read.map(({ parts }) => textDigest(parts)))
  const asked = graph.get('competition', competitionId)?.data.parts ?? []
  return graph
    .all('entry')
    .filter(
      (entry) =>
        ownerOf('entry', entry.id)?.id === competitionId &&
        isHandedIn(entry) &&
        !texts.has(textDigest(blindParts(asked, entry.data.parts ?? {}))),
    )
}

/** Says whether a team handed an entry in: drafts are not judged. */
export const isHandedIn = ({ data }: Entry<'entry'>): boolean => !data.draft && data.status !== 'draft'

/** A part with no text says nothing, whether it is there or not. */
const textDigest = (parts: readonly BlindPart[]): string =>
  digestOf(parts.flatMap(({ id, text }) => (text === '' ? [] : [[id, text]])))
