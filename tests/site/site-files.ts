import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of all built HTML files below a site's folder, with `/`. */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
}

/** The address below the site's root that a built file answers to. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`

export const readPage = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')

/** Values of an attribute in a page, with HTML's own escapes undone. */
export function attributeValues(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"'),
  )
}
