import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure, type Measurement } from '../measure.ts'
import type { CorpusPage } from './corpus.ts'
import { preparePagefind } from './pagefind.ts'

export interface IndexBuild extends Measurement {
  name: 'Zonebook' | 'Pagefind' | 'lunr.Builder'
  /** Where the index is. */
  folder: string
}

/** Builds the index of each engine in a process of its own. Throws when one fails. */
export async function buildIndexes(pages: readonly CorpusPage[], scratch: string): Promise<IndexBuild[]> {
  const pagesFile = join(scratch, 'search/pages.jsonl')
  writeFileSync(pagesFile, pages.map((page) => `${JSON.stringify(page)}\n`).join(''))
  const { site, command } = await preparePagefind(pages, scratch)
  const script = fileURLToPath(new URL('./build-index.ts', import.meta.url))
  const folderOf = (engine: string) => join(scratch, 'search', engine)
  const own = (engine: string) => [process.execPath, script, engine, pagesFile, folderOf(engine)]
  const builds = [
    { name: 'Zonebook', command: own('zonebook'), folder: folderOf('zonebook') },
    { name: 'Pagefind', command, folder: join(site, 'pagefind') },
    { name: 'lunr.Builder', command: own('lunr'), folder: folderOf('lunr') },
  ] as const
  const results: IndexBuild[] = []
  for (const { name, folder, command } of builds) {
    rmSync(folder, { recursive: true, force: true })
    const run = await measure(command, process.cwd(), {})
    if (run.code !== 0) throw new Error(`${name} could not build its index:\n${run.output.slice(-2000)}`)
    results.push({ ...run, name, folder })
  }
  return results
}
