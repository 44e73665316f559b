import { withoutQuotes, type PageWords } from './page-words.ts'
import type { PlacedText } from '../knowledge/texts.ts'

/** A word to look for; `forms` is a pattern without groups that capture. */
interface Listed {
  lang: string
  forms: string
}

/** A word of the list on a page: the words as they stand there, and where. */
export interface Found<T> {
  term: T
  match: string
  /** The text it stands in, with quotations blanked out, and where in it. */
  text: string
  at: number
  place: PlacedText['place']
}

/** Makes a search for all words of a list at once. Each word is found once a page, where it stands first. */
export function makeTermFinder<T extends Listed>(terms: readonly T[]): (page: PageWords) => Found<T>[] {
  const byLang = Map.groupBy(terms, ({ lang }) => lang)
  const patterns = new Map(
    [...byLang].map(([lang, listed]) => [
      lang,
      { listed, words: new RegExp(`\\b(?:${listed.map(({ forms }) => `(${forms})`).join('|')})\\b`, 'gi') },
    ]),
  )
  return ({ lang, texts }) => {
    const known = patterns.get(lang)
    if (!known) return []
    const found = new Map<T, Found<T>>()
    for (const { place, text: whole } of texts) {
      if (whole.search(known.words) === -1) continue
      const text = withoutQuotes(whole)
      for (const hit of text.matchAll(known.words)) {
        const term = known.listed[hit.slice(1).findIndex((group) => group !== undefined)]
        if (term && !found.has(term)) found.set(term, { term, match: hit[0], text, at: hit.index, place })
      }
    }
    return [...found.values()]
  }
}

/** Between word and explanation: "(…)", ", that is", "means". */
const gloss =
  /^["”’»]?(?:\s*\(|\s*[–—:]|\s+-\s|,? (?:that is|which (?:is|means)|meaning|means|is when|es decir|o sea|significa|que es))/i

/** True when the words right after a term, or around it, say what it means. */
export const isExplained = ({ text, at, match }: Pick<Found<unknown>, 'text' | 'at' | 'match'>): boolean =>
  gloss.test(text.slice(at + match.length, at + match.length + 20)) || text[at - 1] === '('
