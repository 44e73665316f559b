import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getCollection } from 'astro:content'
import { checkContent } from './lib/check/check.ts'
import { buildGraph } from './lib/content/graph.ts'
import { isLocale, type Locale } from './lib/i18n/locale.ts'
import { makePageContext, type PageContext, type Site } from './lib/views/page-context.ts'
import { listFiles } from './node/list-files.ts'
import { partsOf, readText } from './node/read-content.ts'
import { openRecordStore } from './node/record-store.ts'
import { today, zonePaths } from './node/zone-paths.ts'

let known: { stamp: string; site: Site } | undefined

/** The graph and the check's report, made once a build; in `dev`, again when a file has changed. */
export async function getSite(): Promise<Site> {
  if (known && import.meta.env.PROD) return known.site
  const files = (await getCollection('files')).map(({ data }) => data)
  const stamp = files.map((file) => file.digest).join()
  if (known?.stamp === stamp) return known.site
  const { content, storeFile } = zonePaths()
  const graph = buildGraph(partsOf(files, listFiles(content).others, openRecordStore(storeFile)))
  const day = today()
  const report = checkContent(graph, { today: day, textOf: (path) => readText(content, path) })
  known = { stamp, site: { graph, report, today: day } }
  return known.site
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
