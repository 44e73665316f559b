import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, attributeValues, htmlFiles, readPage } from './site-files.ts'

/**
 * Links of a built site that lead nowhere inside it: in pages (links, pictures, forms, anchors, what the head
 * names) and in what machines read (feeds, site maps, texts). `address` is the zone's own: links that start
 * with it are inside, and all others must stand below its path.
 */
export function findLostLinks(siteFolder: string, address: string): string[] {
  const { origin, pathname: base } = new URL(address)
  const pages = new Map(
    htmlFiles(siteFolder).map((file) => {
      const html = readPage(siteFolder, file)
      return [addressOf(file), { html, ids: new Set(attributeValues(html, 'id')) }]
    }),
  )
  const lost: string[] = []
  const seek = (from: string, href: string, mayBeFolder = false) => {
    const target = new URL(href, `${origin}${base.slice(0, -1)}${from}`)
    if (target.origin !== origin) return
    if (!target.pathname.startsWith(base)) return void lost.push(`${from} -> ${href} (not below ${base})`)
    const path = decodeURIComponent(target.pathname.slice(base.length - 1))
    const page = pages.get(path)
    const isFile = (mayBeFolder || !path.endsWith('/')) && existsSync(join(siteFolder, path))
    if (!page && !isFile) return void lost.push(`${from} -> ${href}`)
    const anchor = decodeURIComponent(target.hash.slice(1))
    // One that begins with a slash is a place in the form page, which reads it itself.
    if (page && anchor && !anchor.startsWith('/') && !page.ids.has(anchor))
      lost.push(`${from} -> ${href} (no such anchor)`)
  }
  for (const [from, { html }] of pages) {
    for (const folder of attributeValues(html, 'data-index')) seek(from, folder, true)
    for (const attribute of ['href', 'src', 'action'])
      for (const href of new Set(attributeValues(html, attribute))) seek(from, href)
    for (const set of attributeValues(html, 'srcset'))
      for (const each of set.split(',')) seek(from, each.trim().split(' ')[0] ?? '')
    for (const content of attributeValues(html, 'content'))
      if (content.startsWith(origin)) seek(from, content)
  }
  const named = new RegExp(`${RegExp.escape(origin)}[^\\s"'<>()\\]\\\\]*`, 'g')
  for (const file of readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }))
    if (/\.(xml|txt|json)$/.test(file) && !file.startsWith('schemas'))
      for (const [href] of readFileSync(join(siteFolder, file), 'utf8').matchAll(named))
        seek(`/${file}`, href)
  return lost
}
