import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, htmlFiles, readPage } from './site-files.ts'

/** From this many pages on, what stands in one folder is one kind of page, such as one page a practice tag. */
const manyPages = 12

interface Page {
  address: string
  /** Every element, class, role and data attribute on it, each once. */
  markup: ReadonlySet<string>
}

/**
 * Addresses, without language, of one page of each kind of entry and of every other page that stands alone:
 * the one with the most different markup. A page with markup that none of these has is added, so that a new
 * kind of page or part of a page is tested without being named anywhere.
 */
export function onePageOfEach(siteFolder: string): string[] {
  const pages = htmlFiles(siteFolder)
    .filter((file) => !file.startsWith('es/'))
    .map((file): Page => ({ address: addressOf(file), markup: markupOf(readPage(siteFolder, file)) }))
  const families = Map.groupBy(pages, familyOf(siteFolder, pages))
  const chosen = [...families.values()].map(richest)
  const seen = new Set(chosen.flatMap(({ markup }) => [...markup]))
  for (const page of pages.toSorted((a, b) => b.markup.size - a.markup.size)) {
    if (page.markup.isSubsetOf(seen)) continue
    chosen.push(page)
    for (const each of page.markup) seen.add(each)
  }
  return chosen.map(({ address }) => address).sort()
}

function familyOf(siteFolder: string, pages: readonly Page[]): (page: Page) => string {
  const { entries } = JSON.parse(readFileSync(join(siteFolder, 'api/entries.json'), 'utf8')) as {
    entries: { kind: string; url: string }[]
  }
  const kinds = new Map(entries.map(({ kind, url }) => [url, kind]))
  const folderOf = (address: string) => address.replace(/[^/]+\/?$/, '')
  const alone = pages.filter(({ address }) => !kinds.has(address) && address.split('/').length === 4)
  const sizes = Map.groupBy(alone, ({ address }) => folderOf(address))
  return ({ address }) => {
    const kind = kinds.get(address)
    if (kind) return kind
    const owner = kinds.get(folderOf(address))
    if (owner) return `${owner}/${address.split('/').at(-2)}`
    if (address.split('/').length > 4) return `${address.split('/').slice(0, 3).join('/')}/*`
    return (sizes.get(folderOf(address))?.length ?? 0) > manyPages ? `${folderOf(address)}*` : address
  }
}

const richest = (pages: readonly Page[]): Page =>
  pages.reduce((best, page) => (page.markup.size > best.markup.size ? page : best))

function markupOf(html: string): Set<string> {
  const tokens = new Set<string>()
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^>]*)?)>/g)) {
    tokens.add(tag)
    for (const [, name = '', value = ''] of attributes.matchAll(
      /\s(class|role|data-[a-z-]+)(?:="([^"]*)")?/g,
    ))
      for (const word of name === 'class' ? value.split(' ') : [name === 'role' ? `role=${value}` : name])
        tokens.add(`${tag} ${word}`)
  }
  return tokens
}
