import { facetNames } from '../lib/search/facet-values.ts'
import type { ChosenIds } from '../lib/search/search-session.ts'

/** What the address of the search page says: the words and the chosen values. */
export interface SearchState {
  query: string
  chosen: ChosenIds
}

/** Reads the state from the part of an address behind `?`. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search)
  const chosen = Object.fromEntries(
    facetNames.flatMap((name) => (params.has(name) ? [[name, params.getAll(name)]] : [])),
  ) as ChosenIds
  return { query: params.get('q') ?? '', chosen }
}

/** The address of a state below a path. */
export function addressOf({ query, chosen }: SearchState, path: string): string {
  const params = new URLSearchParams(query ? { q: query } : {})
  for (const name of facetNames) for (const id of chosen[name] ?? []) params.append(name, id)
  const text = params.toString()
  return text ? `${path}?${text}` : path
}

/** The chosen values with one taken in or out. */
export function toggle(chosen: ChosenIds, name: keyof ChosenIds, id: string): ChosenIds {
  const before = chosen[name] ?? []
  const after = before.includes(id) ? before.filter((each) => each !== id) : [...before, id]
  return { ...chosen, [name]: after }
}
