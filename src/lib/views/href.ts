import type { AnyEntry } from '../content/entry.ts'
import { cycleNumber } from '../content/kinds.ts'
import { locales, type Locale } from '../i18n/locale.ts'
import type { PageContext } from './page-context.ts'

/** Address of a path of the site in another of its languages. */
export function hrefIn(context: PageContext, locale: Locale, path: string): string {
  const first = context.graph.zone.languages[0] ?? locales[0]
  return context.asset(locale === first ? path : `/${locale}${path}`)
}

/** What an entry is called in a link. A cycle says its number, because its title alone is often a detail. */
export function entryTitle(context: PageContext, entry: AnyEntry): string {
  if (entry.kind !== 'cycle') return entry.title
  const number = context.format.number(cycleNumber(entry.id))
  const own = entry.data.title?.trim()
  return own ? context.words.kinds.cycleTitle(number, own) : context.words.kinds.cycleNumber(number)
}

/** Language of an entry's words when it is not the page's; otherwise undefined. */
export function otherLang(context: PageContext, entry: AnyEntry): string | undefined {
  const lang = context.langOf(entry)
  return lang === context.locale ? undefined : lang
}

/** The box in plain words in the language of the page, for an entry that is written in another; otherwise undefined. */
export const boxInOwnLang = (context: PageContext, entry: AnyEntry): string | undefined =>
  otherLang(context, entry) && entry.complete ? entry.data.plainWordsIn?.[context.locale] : undefined

/** Address where a person can change the file of an entry; undefined when the zone names no repository. */
export function editAddress(context: PageContext, entry: AnyEntry): string | undefined {
  const { repository, branch } = context.graph.zone
  const path = entry.translated?.path ?? entry.path
  return repository && `${repository.replace(/\/$/, '')}/edit/${branch}/content/${path}`
}
