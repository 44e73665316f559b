import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * True for a built page that search engines may list: it does not ask them to stay away, as sealed
 * competition entries and pages that could not be read do. `site` is the folder of the built site,
 * `base` the path it is served under.
 */
export function isListed(site: string, base: string, address: string): boolean {
  const path = decodeURI(new URL(address).pathname).slice(base.length)
  const html = readFileSync(join(site, path, 'index.html'), 'utf8')
  return !/<meta name="robots" content="noindex"/.test(html.slice(0, html.indexOf('</head>')))
}
