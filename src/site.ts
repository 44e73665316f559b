import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getCollection } from 'astro:content'
import { checkContent, type CheckReport } from './lib/check/check.ts'
import { buildGraph } from './lib/content/graph.ts'
import { isLocale, type Locale } from './lib/i18n/locale.ts'
import { makePageContext, type PageContext, type Site } from './lib/views/page-context.ts'
import { cardText } from './lib/views/card.ts'
import { linkColor } from './lib/knowledge/zone-colors.ts'
import { searchSources } from './lib/search/records.ts'
import { writeIndex } from './lib/search/shard-files.ts'
import { synonymsOf } from './lib/search/synonyms.ts'
import { drawCard, takeOutOldCards } from './node/draw-card.ts'
import { drawIcon } from './node/draw-picture.ts'
import { editorBundle } from './node/editor-bundle.ts'
import { openGitHistory } from './node/git-history.ts'
import { openKeptFindings } from './node/kept-findings-file.ts'
import { listFiles } from './node/list-files.ts'
import { lookAtPictures } from './node/look-at-pictures.ts'
import { packIndex, type PackedIndex } from './node/pack-index.ts'
import { partsOf, readContent, readText } from './node/read-content.ts'
import { readZone } from './node/read-zone.ts'
import { openRecordStore } from './node/record-store.ts'
import { stampOfFile } from './node/stamp-of-file.ts'
import { today, zonePaths } from './node/zone-paths.ts'
import { readZonePictures } from './node/zone-pictures.ts'

interface Known {
  stamp: string
  site: Site
  /** Names of the pictures' files. */
  files: readonly string[]
}
let latest: Promise<Known> | undefined

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

/** The same for routes that every language of the zone has of its own. */
export async function routesOfLanguages<T extends object>(list: (context: PageContext) => readonly T[]) {
  const contexts = await Promise.all(
    (await getSite()).graph.zone.languages.map((locale) => getContext(locale)),
  )
  return routesOf(() => contexts.flatMap(list))
}

/** Reads once a build; in `dev` one reading follows the other, so that no picture is drawn twice. */
function readSite(): Promise<Known> {
  if (latest && import.meta.env.PROD) return latest
  const before = latest
  latest = Promise.resolve(before?.catch(() => undefined)).then(readNow)
  return latest
}

async function readNow(known: Known | undefined): Promise<Known> {
  const files = (await getCollection('files')).map(({ data }) => data).filter(({ digest }) => digest !== '')
  const { content, storeFile, factsFile, picturesFolder, cardsFolder } = zonePaths()
  const others = lookAtPictures(content, listFiles(content).others, `${storeFile}-pictures`)
  const pictureFiles = others.filter(({ picture }) => picture).map(({ path }) => join(content, path))
  const day = today()
  const saved = openGitHistory({ content, factsFile, branch: readZone(content).branch })
  const stamp = createHash('sha1')
    .update(
      [
        day,
        saved.stamp,
        ...files.map((file) => file.digest),
        ...others.map((file) => file.path),
        ...pictureFiles.map(stampOfFile),
      ].join('\n'),
    )
    .digest('base64url')
  if (known?.stamp === stamp) return known
  const store = openRecordStore(storeFile)
  // A file that could not be read is not kept, and another command may have written the store anew.
  const kept = files.every(({ digest }) => store.has(digest))
  const graph = buildGraph(
    kept ? partsOf(files, others, store) : (await readContent({ root: content, storeFile })).parts(),
  )
  takeOutOldCards(cardsFolder, Date.now())
  const { history } = saved
  const pictures = await readZonePictures(graph, { root: content, folder: picturesFolder, today: day })
  let report: CheckReport | undefined
  const checkAgain = () => {
    // The check of the command line has just looked at the same pages.
    const settings = files.find(({ path }) => path === 'zone.yaml')?.digest ?? ''
    const findings = openKeptFindings(storeFile, settings)
    const options = { today: day, textOf: (path: string) => readText(content, path), history, kept: findings }
    const checked = checkContent(graph, options)
    findings.save()
    return checked
  }
  return {
    stamp,
    files: pictures.files,
    site: {
      graph,
      today: day,
      history,
      pictures: pictures.shown,
      get report() {
        report ??= checkAgain()
        return report
      },
    },
  }
}

const contexts = new Map<Locale, { site: Site; context: PageContext }>()

/** The site in the language of a route's `lang` parameter; without one, in the zone's first language. */
export async function getContext(lang?: string): Promise<PageContext> {
  const site = await getSite()
  const locale = lang && isLocale(lang) ? lang : (site.graph.zone.languages[0] ?? 'en')
  const made = contexts.get(locale)
  if (made?.site === site) return made.context
  // The path of the zone's address, as in astro.config.mjs.
  const context = makePageContext(site, locale, new URL(site.graph.zone.address).pathname)
  contexts.set(locale, { site, context })
  return context
}

/** Routes of all pictures of a type, such as `webp`, by the name of the file. */
export async function pictureRoutes(type: string) {
  const { files, stamp } = await readSite()
  return files.flatMap((file) =>
    file.endsWith(`.${type}`) ? [{ params: { name: file.slice(0, -type.length - 1) }, cacheKey: stamp }] : [],
  )
}

/** Bytes of a picture as readers get it, by the name of the file. */
export function readPicture(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(zonePaths().picturesFolder, file)))
}

/** The logo of the zone as the icon of a browser's tab. */
export async function readIcon(): Promise<Uint8Array<ArrayBuffer>> {
  const { logo } = (await getSite()).graph.zone
  return new Uint8Array(await drawIcon(readFileSync(join(zonePaths().content, logo?.file ?? ''))))
}

/** The card that stands for a page where its address is shared, as a PNG. */
export async function readCard(lang: string | undefined, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const context = await getContext(lang)
  return drawCard(cardText(context, path), linkColor(context.graph.zone), zonePaths().cardsFolder)
}

const indexes = new WeakMap<PageContext, PackedIndex>()

/** The search index of a language, made once a build. */
export function getSearchIndex(context: PageContext): PackedIndex {
  const known = indexes.get(context)
  if (known) return known
  const sources = searchSources(context, context.locale)
  const index = packIndex(writeIndex(sources, context.locale, synonymsOf(context.graph)))
  indexes.set(context, index)
  return index
}

/** The files of the editor, for a zone that has set it up; kept between builds. */
export async function editorFiles() {
  const { submit } = (await getSite()).graph.zone
  return submit ? editorBundle(zonePaths().cache) : undefined
}

/** Bytes of a file of the editor. */
export async function readEditorFile(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const bundle = await editorFiles()
  return new Uint8Array(readFileSync(join(bundle?.folder ?? '', file)))
}
