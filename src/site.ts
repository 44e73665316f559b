import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getCollection } from 'astro:content'
import { checkContent, type CheckReport } from './lib/check/check.ts'
import { buildGraph } from './lib/content/graph.ts'
import { isLocale, type Locale } from './lib/i18n/locale.ts'
import { makePageContext, type PageContext, type Site } from './lib/views/page-context.ts'
import { openGitHistory } from './node/git-history.ts'
import { listFiles } from './node/list-files.ts'
import { lookAtPictures } from './node/look-at-pictures.ts'
import { partsOf, readContent, readText } from './node/read-content.ts'
import { readZone } from './node/read-zone.ts'
import { openRecordStore } from './node/record-store.ts'
import { today, zonePaths } from './node/zone-paths.ts'

let known: { stamp: string; site: Site } | undefined

/** The graph and the check's report, made once a build; in `dev`, again when a file has changed. */
export async function getSite(): Promise<Site> {
  return (await readSite()).site
}

/**
 * Paths of a route with a stamp of all that its pages may show: every file of the zone, its saved history
 * and the day.
 * Astro keeps the pages of the last build while stamp and code are the same.
 */
export async function routesOf<T extends object>(list: (site: Site) => readonly T[]) {
  const { site, stamp } = await readSite()
  return list(site).map((route) => ({ ...route, cacheKey: stamp }))
}

async function readSite(): Promise<{ stamp: string; site: Site }> {
  if (known && import.meta.env.PROD) return known
  const files = (await getCollection('files')).map(({ data }) => data).filter(({ digest }) => digest !== '')
  const { content, storeFile, factsFile } = zonePaths()
  const others = lookAtPictures(content, listFiles(content).others, `${storeFile}-pictures`)
  const day = today()
  const saved = openGitHistory({ content, factsFile, branch: readZone(content).branch })
  const stamp = createHash('sha1')
    .update(
      [day, saved.stamp, ...files.map((file) => file.digest), ...others.map((file) => file.path)].join('\n'),
    )
    .digest('base64url')
  if (known?.stamp === stamp) return known
  const store = openRecordStore(storeFile)
  // A file that could not be read is not kept, and another command may have written the store anew.
  const kept = files.every(({ digest }) => store.has(digest))
  const graph = buildGraph(
    kept ? partsOf(files, others, store) : (await readContent({ root: content, storeFile })).parts(),
  )
  const { history } = saved
  let report: CheckReport | undefined
  known = {
    stamp,
    site: {
      graph,
      today: day,
      history,
      get report() {
        report ??= checkContent(graph, { today: day, textOf: (path) => readText(content, path), history })
        return report
      },
    },
  }
  return known
}

const contexts = new Map<Locale, PageContext>()

/** The site in the language of a route's `lang` parameter; without one, in the zone's first language. */
export async function getContext(lang?: string): Promise<PageContext> {
  const site = await getSite()
  const locale = lang && isLocale(lang) ? lang : (site.graph.zone.languages[0] ?? 'en')
  const made = contexts.get(locale)
  if (made && made.graph === site.graph) return made
  const context = makePageContext(site, locale, import.meta.env.BASE_URL)
  contexts.set(locale, context)
  return context
}

/** Bytes of a picture below `content/`; the path is one that the graph lists. */
export function readPicture(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(zonePaths().content, path)))
}
