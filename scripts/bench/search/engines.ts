import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import lunr from 'lunr'
import { searchFields } from '../../../src/lib/search/fields.ts'
import { openSearch } from '../../../src/lib/search/search-session.ts'
import { writeIndex } from '../../../src/lib/search/shard-files.ts'
import { install } from '../install.ts'
import type { CorpusPage } from './corpus.ts'

/** A search engine over a corpus. */
export interface Engine {
  name: string
  /** Numbers of the ten best pages. */
  find(query: string): Promise<readonly number[]>
}

/** Versions of the engines beside ours. */
export const versions = { minisearch: '7.2.0', pagefind: '1.5.2' }

/** Our index, read from its files just as a browser does. */
export async function ourEngine(pages: readonly CorpusPage[]): Promise<Engine> {
  const files = new Map(writeIndex(pages, 'en').map(({ name, bytes }) => [name, bytes]))
  const search = await openSearch((name) => Promise.resolve(files.get(name) ?? new Uint8Array()), 'en')
  return {
    name: 'Zonebook',
    find: async (query) => (await search.find(query, {}, 0, 10)).results.map(({ page }) => page),
  }
}

/** One lunr index of everything, as lunr's guide shows, with the same boosts as ours. */
export function wholeLunr(pages: Iterable<CorpusPage>): lunr.Index {
  return lunr((builder) => {
    builder.ref('number')
    for (const [name, boost] of searchFields) builder.field(name, { boost })
    let number = 0
    for (const { texts } of pages) builder.add({ number: number++, ...texts })
  })
}

export function lunrEngine(pages: readonly CorpusPage[]): Engine {
  const index = wholeLunr(pages)
  return {
    name: 'lunr, one index',
    find: (query) => {
      try {
        return Promise.resolve(
          index
            .search(query)
            .slice(0, 10)
            .map(({ ref }) => Number(ref)),
        )
      } catch {
        // lunr takes some of what people type for commands and gives up.
        return Promise.resolve([])
      }
    },
  }
}

interface MiniSearchPackage {
  default: new (options: object) => {
    addAll(documents: readonly object[]): void
    search(query: string, options: object): { id: number }[]
  }
}

/** MiniSearch with the prefix search and the fuzziness that its guide shows, and the same boosts as ours. */
export async function miniSearchEngine(pages: readonly CorpusPage[], scratch: string): Promise<Engine> {
  const folder = join(scratch, 'peers/minisearch')
  await install(folder, { minisearch: versions.minisearch })
  const file = join(folder, 'node_modules/minisearch/dist/es/index.js')
  const { default: MiniSearch } = (await import(pathToFileURL(file).href)) as MiniSearchPackage
  const index = new MiniSearch({ fields: searchFields.map(([name]) => name) })
  index.addAll(pages.map(({ texts }, id) => ({ id, ...texts })))
  const options = { boost: Object.fromEntries(searchFields), prefix: true, fuzzy: 0.2 }
  return {
    name: 'MiniSearch',
    find: (query) =>
      Promise.resolve(
        index
          .search(query, options)
          .slice(0, 10)
          .map(({ id }) => id),
      ),
  }
}
