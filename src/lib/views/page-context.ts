import type { CheckReport } from '../check/check.ts'
import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { fillFrameWords } from '../content/render-body.ts'
import { formatFor, type Format } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { wordsFor, type Words } from '../i18n/words.ts'
import type { History } from '../knowledge/history.ts'

/** Everything a page may ask: the graph, what the check says of it, and the day of the build. */
export interface Site {
  graph: KnowledgeGraph
  report: CheckReport
  today: string
  /** What version control knows of the files. */
  history: History
}

/** A site seen in one language; handed to every component. */
export interface PageContext extends Site {
  locale: Locale
  words: Words
  format: Format
  /** Address of a path of the site (`/lessons/`) with the base and the language put before it. */
  href(path: string): string
  /** Address of a file that is the same in every language (`/media/...`, `/api/...`). */
  asset(path: string): string
  /** Body HTML with its `zone:` marks turned into addresses, and the reader's own words filled in. */
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
  return {
    graph: site.graph,
    today: site.today,
    history: site.history,
    // Asked late: a build in which no page changed needs no check.
    get report() {
      return site.report
    },
    locale,
    words: wordsFor(locale),
    format: formatFor(locale),
    href,
    asset,
    // In a text `<` is written as a code, so only tags of the reader can match.
    finish: (html) =>
      fillFrameWords(html, first)
        .replace(
          /<a href="zone:(\/[^"]*)/g,
          (_, path: string) => `<a href="${(isOne.test(path) ? asset : href)(path)}`,
        )
        .replace(/<(a href|img src)="zone-media:\//g, `<$1="${root}/media/`),
    langOf: (entry) => (entry.complete && entry.data.lang) || first,
  }
}

/** Addresses of files that there is one of, whatever the language. */
const isOne = /^\/(?:api|schemas|media|feeds)\/|\.(?:csv|json)(?:#|$)/

/** Languages of the zone with the route parameter each has: none for the first. */
export function languageParams(site: Site): { lang: string | undefined; locale: Locale }[] {
  return site.graph.zone.languages.map((locale, index) => ({
    lang: index === 0 ? undefined : locale,
    locale,
  }))
}
