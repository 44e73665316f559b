import type { Feed, FeedItem } from './feed.ts'

/** What a feed says of the whole site. */
export interface FeedFrame {
  /** Address of the published site, to make whole addresses from. */
  site: string
  author: string
  locale: string
}

/**
 * Writes a feed as Atom (RFC 4287). An entry's id is the address of its page, which stays as long as its file keeps
 * its name.
 */
export function writeAtom(feed: Feed, { site, author, locale }: FeedFrame): string {
  const whole = (path: string) => escapeXml(new URL(path, site).href)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${whole(feed.address)}</id>
  <title>${escapeXml(feed.title)}</title>
  <updated>${feed.updated}</updated>
  <author><name>${escapeXml(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${whole(feed.address)}"/>
  <link rel="alternate" type="text/html" href="${whole(feed.page)}"/>
${feed.items.map((item) => writeItem(item, whole)).join('')}</feed>
`
}

function writeItem(item: FeedItem, whole: (path: string) => string): string {
  const lang = item.lang ? ` xml:lang="${escapeXml(item.lang)}"` : ''
  const summary = item.summary ? `\n    <summary${lang}>${escapeXml(item.summary)}</summary>` : ''
  return `  <entry>
    <id>${whole(item.address)}</id>
    <title${lang}>${escapeXml(item.title)}</title>
    <published>${item.published}</published>
    <updated>${item.updated}</updated>
    <category term="${escapeXml(item.kind)}"/>
    <link rel="alternate" type="text/html" href="${whole(item.address)}"/>${summary}
  </entry>
`
}

/** Text that can stand in XML, as the value of an attribute too; characters XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
