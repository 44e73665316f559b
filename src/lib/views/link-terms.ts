import type { AnyEntry, Entry } from '../content/entry.ts'
import { fingerprint } from '../content/fingerprint.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { escapePattern } from '../knowledge/escape-pattern.ts'
import { glossaryOf } from '../knowledge/glossary.ts'
import type { PageContext } from './page-context.ts'

/** The glossary of one language, ready to be looked for in a text. */
interface TermSearch {
  names: RegExp
  byName: ReadonlyMap<string, Entry<'term'>>
}

/** Inside these, words stay as they are. */
const closed = /^<(\/?)(?:a|code|pre|h[1-6]|figcaption|abbr)[\s>]/i
const parts = /<[^>]*>|[^<]+/g

/**
 * The HTML of an entry's body in which the first use of each term of the glossary leads to its page, with what it means
 * beside it for the pointer, the keyboard and screen readers. Headings, links and code stay as they are, and so do
 * single words, which people also use in other senses.
 */
export const linkTerms = (context: PageContext, entry: AnyEntry): string =>
  linkIn(context, entry, entry.body.html, 'text')

/** The same for the words of a field, as HTML. */
export const linkTermsInField = (context: PageContext, entry: AnyEntry, words: string): string =>
  linkIn(context, entry, escape(words), fingerprint(words).slice(0, 6))

/** `place` tells texts of one page apart, because each explanation has an id of its own. */
function linkIn(context: PageContext, entry: AnyEntry, html: string, place: string): string {
  const search = searchFor(context, context.langOf(entry))
  if (!search || html.search(search.names) === -1) return html
  const linked = new Set<AnyEntry>([entry])
  let open = 0
  return html.replace(parts, (part) => {
    if (part.startsWith('<')) {
      const [, end] = closed.exec(part) ?? []
      if (end !== undefined) open += end === '' ? 1 : -1
      return part
    }
    if (open > 0) return part
    return part.replace(search.names, (match) => {
      const term = search.byName.get(match) ?? search.byName.get(match.toLowerCase())
      if (!term || linked.has(term)) return match
      linked.add(term)
      const id = `${place}-${entry.id.replaceAll('/', '-')}-term-${term.id}`
      const link = `<a href="${context.href(term.url)}" aria-describedby="${id}">${match}</a>`
      return `<span class="term">${link}<span role="tooltip" id="${id}">${escape(term.data.meaning)}</span></span>`
    })
  })
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const searches = new WeakMap<KnowledgeGraph, Map<string, TermSearch | undefined>>()

/** One pattern for all terms of a language, made once. */
function searchFor(context: PageContext, lang: string): TermSearch | undefined {
  let byLang = searches.get(context.graph)
  if (!byLang) searches.set(context.graph, (byLang = new Map()))
  if (!byLang.has(lang)) byLang.set(lang, makeSearch(context, lang))
  return byLang.get(lang)
}

function makeSearch(context: PageContext, lang: string): TermSearch | undefined {
  // A text that keeps its own language is explained in that language.
  const graph = lang === context.locale ? context.graph : (context.graph.original ?? context.graph)
  const named = [...glossaryOf(graph)].filter(
    ([name, term]) => context.langOf(term) === lang && term.data.advice !== 'avoid' && isTelling(name, term),
  )
  // A short form counts only in capitals: "IEP" and not "iep".
  const byName = new Map(
    named.map(([name, term]) => [isShortForm(name, term) ? name.toUpperCase() : name, term]),
  )
  if (byName.size === 0) return undefined
  // Longest first, so that "balancing measure" is not found as "measure".
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escapePattern)
  return { names: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'), byName }
}

/** Names of two words or more, and short forms; without characters that HTML writes as codes. */
const isTelling = (name: string, term: Entry<'term'>): boolean =>
  !/[&<>"']/.test(name) && (name.includes(' ') || isShortForm(name, term))

const isShortForm = (name: string, { title, data }: Entry<'term'>): boolean =>
  [title, ...(data.alsoCalled ?? [])].some(
    (known) => known.toLowerCase() === name && known.length > 1 && /^[A-Z]+$/.test(known),
  )
