import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { isReadable } from '../content/translation.ts'

/** A file with the words of an entry in another language, and that entry. */
export interface Translation {
  entry: AnyEntry
  source: AnyEntry
}

/** The translations that can be read and whose source can be. */
export const listTranslations = (graph: KnowledgeGraph): Translation[] =>
  graph.translations.flatMap((entry) => {
    const source = graph.find(entry.kind, entry.id)
    return source?.complete && isReadable(entry) ? { entry, source } : []
  })

/** Fields that a translation has for itself. */
export const isOfTranslation = (field: string): boolean => ['translates', 'draft', 'lang'].includes(field)
