import type { KnowledgeGraph } from '../content/graph.ts'
import type { Locale } from '../i18n/locale.ts'
import { searchWords } from './search-words.ts'

/** Names of one thing as the glossary knows them: a term and what it is also called. */
export function synonymsOf(graph: KnowledgeGraph): string[][] {
  return graph
    .all('term')
    .map(({ title, data }) => [...new Set([title, ...(data.alsoCalled ?? [])])])
    .filter((names) => names.length > 1)
}

/** Another name of something that a query names. */
export interface OtherName {
  /** Which words of the query name it. */
  places: readonly number[]
  words: readonly string[]
}

/** Other names of things that the words of a query name. */
export function otherNames(
  words: readonly string[],
  synonyms: readonly (readonly string[])[],
  locale: Locale,
): OtherName[] {
  return synonyms.flatMap((names) => {
    const parts = names.map((name) => searchWords(name, locale))
    const named = parts.findIndex((each) => each.length > 0 && each.every((word) => words.includes(word)))
    if (named === -1) return []
    const places = (parts[named] ?? []).map((word) => words.indexOf(word))
    return parts.filter((_, at) => at !== named).map((other) => ({ places, words: other }))
  })
}
