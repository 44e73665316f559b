import type { ChosenIds, SearchSession } from '../lib/search/search-session.ts'

/** What the page asks the worker. An answer carries the number of its question. */
export type Ask = { number: number } &
  /** `manifest` is the first file of the index, still packed; left out, the worker loads it. */
  (
    | { ask: 'open'; folder: string; locale: string; manifest?: ArrayBuffer | undefined }
    | { ask: 'find'; with: Parameters<SearchSession['find']> }
    | { ask: 'facets'; with: [ChosenIds] }
    | { ask: 'snippets'; with: Parameters<SearchSession['snippets']> }
    | { ask: 'suggest'; with: Parameters<SearchSession['suggest']> }
  )

/** What the worker answers; `failed` when the index could not be loaded at all. */
export type Answer = { number: number } & ({ answer: unknown } | { failed: true })
