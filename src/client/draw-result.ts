import type { Result } from '../lib/search/search-session.ts'
import { element, markedNodes } from './element.ts'

/** Words that results need, by id. */
export interface ResultWords {
  /** What the site's addresses begin with. */
  root: string
  locale: string
  kinds: Readonly<Record<string, string>>
  tags: Readonly<Record<string, string>>
}

/** Draws a result; gives the paragraph whose text a snippet may take the place of. */
export function drawResult(
  result: Result,
  { root, locale, kinds, tags }: ResultWords,
): { item: HTMLLIElement; summary: HTMLElement } {
  const item = element('li')
  const link = element('a')
  link.href = root + result.url
  link.append(...markedNodes(result.titlePieces))
  const title = element('h3', 'record-title')
  title.append(link)
  const summary = element('p')
  summary.append(...markedNodes(result.summaryPieces))
  if (result.lang !== locale) title.lang = summary.lang = result.lang
  const tag = result.status && tags[result.status]
  const about = element('p', 'eyebrow', [kinds[result.kind], result.school, tag].filter(Boolean).join(' · '))
  item.append(about, title, summary)
  return { item, summary }
}
