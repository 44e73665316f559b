import type { CheckReport } from '../check/check.ts'
import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { fillFrameWords } from '../content/render-body.ts'
import { translateGraph } from '../content/translate-graph.ts'
import { formatFor, type Format } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { wordsFor, type Words } from '../i18n/words.ts'
import type { History } from '../knowledge/history.ts'
import { placePictures, type Pictures } from './picture.ts'

/** Everything a page may ask: the graph, what the check says of it, and the day of the build. */
export interface Site {
  graph: KnowledgeGraph
  report: CheckReport
  today: string
  /** What version control knows of the files. */
  history: History
  /** Pictures that readers may see, with those that are held back. */
  pictures: Pictures
}

/** A site seen in one language; handed to every component. Its graph holds the translations of that language. */
export interface PageContext extends Site {
  locale: Locale
  words: Words
  format: Format
  /** Address of a path of the site (`/lessons/`) with the base and the language put before it. */
  href(path: string): string
  /** Address of a file that is the same in every language (`/pictures/...`, `/api/...`). */
  asset(path: string): string
  /** Body HTML with its marks turned into addresses and pictures, and the reader's own words filled in. */
  finish(html: string): string
  /** Language of an entry's own text. */
  langOf(entry: AnyEntry): string
}

/** Makes the context of a language; `base` is the site's base path, such as `/` or `/zonebook/`. */
export function makePageContext(site: Site, locale: Locale, base: string): PageContext {
  const root = base.endsWith('/') ? base.slice(0, -1) : base
  const first = site.graph.zone.languages[0] ?? 'en'
  const prefix = locale === first ? root : `${root}/${locale}`
  const href = (path: string) => `${prefix}${path}`
  const asset = (path: string) => `${root}${path}`
  const words = wordsFor(locale)
  const { pictures } = site
  return {
    graph: translateGraph(site.graph, locale),
    today: site.today,
    history: site.history,
    pictures,
    // Asked late: a build in which no page changed needs no check.
    get report() {
      return site.report
    },
    locale,
    words,
    format: formatFor(locale),
    href,
    asset,
    // In a text `<` is written as a code, so only tags of the reader can match.
    finish: (html) =>
      placePictures(fillFrameWords(html, first), { pictures, words, locale, asset }).replace(
        /<a href="zone:(\/[^"]*)/g,
        (_, path: string) => `<a href="${(isOne.test(path) ? asset : href)(path)}`,
      ),
    langOf: (entry) => (entry.complete && entry.data.lang) || first,
  }
}

/** Addresses of files that there is one of, whatever the language. */
const isOne = /^\/(?:api|schemas|pictures|feeds)\/|\.(?:csv|json)(?:#|$)/

/** Languages of the zone with the route parameter each has: none for the first. */
export function languageParams(site: Site): { lang: string | undefined; locale: Locale }[] {
  return site.graph.zone.languages.map((locale, index) => ({
    lang: index === 0 ? undefined : locale,
    locale,
  }))
}
