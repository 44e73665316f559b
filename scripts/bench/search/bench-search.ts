import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { zonePaths } from '../../../src/node/zone-paths.ts'
import { tellAims } from './aims.ts'
import { makeCorpus, type CorpusPage } from './corpus.ts'
import { compareInBrowser } from './compare-in-browser.ts'
import { lunrEngine, miniSearchEngine, ourEngine } from './engines.ts'
import { buildIndexes } from './index-builds.ts'
import { readLessons } from './lessons-corpus.ts'
import { listAims } from './list-aims.ts'
import { makeQueries, queryClasses, type KnownItem } from './queries.ts'
import { measureRelevance, type Relevance } from './relevance.ts'
import { compareScores } from './scores.ts'
import { buildSite } from './search-pages.ts'

/** Compares our search with others on corpora of some sizes and, when a file is named, on lessons from elsewhere. */
export async function benchSearch(
  sizes: readonly number[],
  scratch: string,
  { relevance, lessons, queries }: { relevance: boolean; lessons?: string | undefined; queries: string },
): Promise<void> {
  const folder = join(scratch, 'search')
  mkdirSync(folder, { recursive: true })
  const site = relevance ? '' : await buildSite(scratch)
  const ask = (pages: readonly CorpusPage[]) => makeQueries(pages, Number(queries))
  const compare = (pages: readonly CorpusPage[]) =>
    relevance ? compareRelevance(pages, ask(pages), scratch) : compareAll(pages, ask(pages), scratch, site)
  for (const size of sizes) {
    console.log(`\n${size} pages`)
    await compare(await makeCorpus(zonePaths().content, size, folder))
  }
  console.log('\nLessons from elsewhere')
  if (lessons) await compare(readLessons(lessons))
  else console.log('left out: name a file with --lessons.')
}

/** Which engine finds the page that somebody has in mind. */
async function compareRelevance(
  pages: readonly CorpusPage[],
  queries: readonly KnownItem[],
  scratch: string,
): Promise<Relevance[]> {
  console.log(`MRR@10            ${[...queryClasses, 'mean'].map((name) => name.padStart(11)).join('')}`)
  const makers = [
    () => ourEngine(pages),
    () => miniSearchEngine(pages, scratch),
    () => Promise.resolve(lunrEngine(pages)),
  ]
  const results: Relevance[] = []
  for (const make of makers) {
    const result = await measureRelevance(await make(), queries)
    results.push(result)
    console.log(tellRelevance(result))
  }
  for (const type of queryClasses) {
    const late = results[0]?.late.filter((item) => item.type === type) ?? []
    for (const { query, page, place } of late.slice(0, 3)) {
      const where = place ? `at ${place}` : 'not in ten'
      console.log(`  ${type}: ${JSON.stringify(query)} finds "${pages[page]?.texts.title}" ${where}`)
    }
  }
  return results
}

const tellRelevance = ({ name, byClass, mean }: Relevance): string =>
  name.padEnd(18) +
  [...queryClasses.map((type) => byClass[type]), mean].map((each) => each.toFixed(3).padStart(11)).join('')

/** Everything: relevance, scores, the build of the index, and a browser on a slow line. */
async function compareAll(
  pages: readonly CorpusPage[],
  queries: readonly KnownItem[],
  scratch: string,
  site: string,
): Promise<void> {
  const [ours, mini, lunr] = await compareRelevance(pages, queries, scratch)
  const scores = await compareScores(pages)
  const builds = await buildIndexes(pages, scratch)
  const browser = await compareInBrowser(pages, queries, builds, site, scratch)
  const pagefind = browser.pagefind.relevance
  console.log(tellRelevance(pagefind))
  console.log(tellRelevance({ ...browser.zonebook.relevance, name: 'Zonebook, browser' }))
  if (!ours || !mini || !lunr) return
  const seen = { pages: pages.length, ours, mini, lunr, scores, builds, browser }
  for (const line of tellAims(listAims(seen))) console.log(line)
  // On a machine that does other things too, the processor's time says more than the clock.
  for (const { name, wall, cpu, memory } of builds)
    console.log(`index of ${name}: ${wall.toFixed(1)} s, cpu ${cpu.toFixed(1)} s, ${memory.toFixed(0)} MB`)
  const { p95, longestTask, heap } = browser.pagefind
  console.log(
    `Pagefind: 95 of 100 warm queries within ${p95.toFixed(0)} ms, longest task ${longestTask.toFixed(0)} ms, worker heap ${(heap / 1e6).toFixed(0)} MB`,
  )
}
