import type { SearchSession } from '../lib/search/search-session.ts'
import { startSearch } from './search-engine.ts'

/** The search of a page, started when it is first asked for. */
export interface SearchBox {
  search(): SearchSession
  /** Lets a search go that could not be loaded, so that the next one starts anew. */
  letGo(): void
}

/** The element of a page that knows where its index is, with the box that was opened for it. */
export type SearchPlace = HTMLElement & { searchBox?: SearchBox }

/** Opens the search box of an element that says where its index is. */
export function openBox({ index = '', locale = 'en' }: DOMStringMap): SearchBox {
  let session: SearchSession | undefined
  return {
    search: () => (session ??= startSearch(new URL(index, location.href).href, locale)),
    letGo: () => (session = undefined),
  }
}
