import { join } from 'node:path'
import type { CorpusPage } from './corpus.ts'
import { firstResult, openChromium, searchWarm } from './in-browser.ts'
import type { IndexBuild } from './index-builds.ts'
import type { KnownItem } from './queries.ts'
import { measureRelevance, type Relevance } from './relevance.ts'
import { searchPaths, writeSearchPages } from './search-pages.ts'
import { startSlowServer } from './slow-server.ts'

/** What a browser saw of one engine. */
export interface SeenInBrowser {
  /** Medians over cold visits: bytes and milliseconds until the first result. */
  bytes: number
  time: number
  /** 95 of 100 warm queries took at most so many milliseconds. */
  p95: number
  longestTask: number
  /** In bytes; NaN without a worker. */
  heap: number
  relevance: Relevance
}

/** A slow telephone line as Lighthouse takes it: 1.6 Mbit/s, 150 ms. */
const slowLine = { bytesPerSecond: 200_000, delay: 150 }
const noLine = { bytesPerSecond: Infinity, delay: 0 }
const coldOfEach = 3

/** Runs our search page and the same page with Pagefind in Chromium: cold visits on a slow line, then warm queries. */
export async function compareInBrowser(
  pages: readonly CorpusPage[],
  queries: readonly KnownItem[],
  builds: readonly IndexBuild[],
  site: string,
  scratch: string,
): Promise<{ zonebook: SeenInBrowser; pagefind: SeenInBrowser }> {
  const folder = join(scratch, 'search/search-pages')
  const indexOf = (name: string) => builds.find((build) => build.name === name)?.folder ?? ''
  writeSearchPages(site, folder, indexOf('Zonebook'))
  const folders = [folder, site, join(indexOf('Pagefind'), '..')]
  const [slow, fast] = [await startSlowServer(folders, slowLine), await startSlowServer(folders, noLine)]
  const browser = await openChromium()
  const numbers = new Map(pages.map(({ shown }, number) => [shown.url, number]))
  // Pagefind finds nothing for many mistyped words, so cold visits leave these out.
  const cold = queries.filter(({ type }, at) => type !== 'typo' && queries[at - coldOfEach]?.type !== type)
  const see = async (name: keyof typeof searchPaths): Promise<SeenInBrowser> => {
    const visits = []
    for (const { query } of cold) {
      const visit = await firstResult(browser, slow, searchPaths[name], query)
      if (visit) visits.push(visit)
    }
    const texts = queries.map(({ query }) => query)
    const warm = await searchWarm(browser, fast, searchPaths[name], texts)
    const found = new Map(texts.map((query, at) => [query, warm.found[at] ?? []]))
    const find = (query: string) =>
      Promise.resolve((found.get(query) ?? []).map((url) => numbers.get(decodeURI(url)) ?? -1))
    return {
      bytes: at(
        visits.map(({ bytes }) => bytes),
        0.5,
      ),
      time: at(
        visits.map(({ time }) => time),
        0.5,
      ),
      p95: at(warm.times, 0.95),
      longestTask: warm.longestTask,
      heap: warm.heap ?? NaN,
      relevance: await measureRelevance({ name, find }, queries),
    }
  }
  try {
    return { zonebook: await see('Zonebook'), pagefind: await see('Pagefind') }
  } finally {
    await browser.close()
    slow.close()
    fast.close()
  }
}

/** The value below which a share of the values lies. */
function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
