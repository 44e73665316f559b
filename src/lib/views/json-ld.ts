import type { AnyEntry } from '../content/entry.ts'
import { hrefIn } from './href.ts'
import type { PageContext } from './page-context.ts'

/** What a page tells search engines about itself. */
export interface PageFacts {
  title: string
  /** Path of the page without base and language. */
  path: string
  /** Pages above it; those without an address are left out. */
  breadcrumb: readonly { label: string; href?: string }[]
  entry?: AnyEntry
}

/**
 * Facts about a page for search engines (schema.org, as JSON-LD), ready to stand in a `script` element; undefined for
 * a page that has none. Only what the page shows and what is so: a strategy with steps is a HowTo, and a source that is
 * a study a ScholarlyArticle. Our own trials are no scholarly articles.
 */
export function jsonLdOf(
  context: PageContext,
  { title, path, breadcrumb, entry }: PageFacts,
): string | undefined {
  const whole = (address: string) => new URL(address, context.graph.zone.address).href
  const above = breadcrumb.flatMap(({ label, href }) => (href ? [{ name: label, item: whole(href) }] : []))
  const home = { name: context.graph.zone.name, item: whole(hrefIn(context, context.locale, '/')) }
  const places = path === '/' ? [] : [home, ...above, { name: title, item: whole(context.href(path)) }]
  const graph = [
    ...(places.length > 1
      ? [
          {
            '@type': 'BreadcrumbList',
            itemListElement: places.map((place, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              ...place,
            })),
          },
        ]
      : []),
    ...(entry?.complete ? thingsIn(context, entry) : []),
  ]
  return graph.length > 0 ? escapeScript({ '@context': 'https://schema.org', '@graph': graph }) : undefined
}

function thingsIn(context: PageContext, entry: AnyEntry): object[] {
  const inLanguage = context.langOf(entry)
  if (entry.kind === 'strategy' && entry.data.steps?.length) {
    const { steps, materials = [] } = entry.data
    return [
      {
        '@type': 'HowTo',
        name: entry.title,
        inLanguage,
        ...(materials.length > 0 && { supply: materials.map((name) => ({ '@type': 'HowToSupply', name })) }),
        step: steps.map((text, index) => ({ '@type': 'HowToStep', position: index + 1, text })),
      },
    ]
  }
  if (entry.kind === 'source' && entry.data.type === 'study') {
    const { url, year, licence } = entry.data
    return [
      {
        '@type': 'ScholarlyArticle',
        name: entry.title,
        creditText: entry.data.citation,
        ...(url && { url }),
        ...(year && { datePublished: String(year) }),
        ...(licence && { license: licence }),
      },
    ]
  }
  return []
}

/** JSON that cannot end the element it stands in: no `<` is left. */
const escapeScript = (facts: object): string =>
  JSON.stringify(facts)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
