import { fingerprint } from '../lib/content/fingerprint.ts'
import type { Locale } from '../lib/i18n/locale.ts'
import { brokenTwice, rememberLinks, withoutOurFault } from '../lib/report/nightly/link-state.ts'
import type { LinkMemory, Nightly } from '../lib/report/nightly/nightly-item.ts'
import { linksOfTheDay, outsideLinks } from '../lib/report/nightly/outside-links.ts'
import { placeOf, waitingItems, type Coaches } from '../lib/report/nightly/waiting-items.ts'
import { askLinks, type AskOptions } from './ask-links.ts'
import type { CheckedZone } from './check-zone.ts'

/** How a night looks. */
export interface LookOptions {
  today: string
  /** Links that did not work on the nights before. */
  memory: LinkMemory
  /** How to ask other sites; false to ask none. */
  ask?: AskOptions | false
}

/** So many links are asked in one night; the others have their turn on another. */
const linksANight = 1500

/** Finds what waits for somebody in a checked zone, and which of its links to other sites lead nowhere. */
export async function lookAtNight(
  { graph, report }: CheckedZone,
  { today, memory, ask = {} }: LookOptions,
): Promise<Nightly> {
  const { review, languages } = graph.zone
  const coaches: Coaches = review?.coaches ?? {}
  const locale: Locale = languages[0] ?? 'en'
  const items = waitingItems(graph, report, { today, locale, coaches })
  const links = outsideLinks(graph, today)
  const urls = links.map(({ url }) => url)
  const answers = ask && (await askLinks(linksOfTheDay(urls, today, linksANight), ask))
  const after = answers ? rememberLinks(memory, withoutOurFault(answers), urls, today) : memory
  const gone = brokenTwice(after).flatMap(([url, days]) => {
    const page = links.find((link) => link.url === url)?.page
    if (!page) return []
    return [
      {
        about: 'link' as const,
        key: fingerprint('link', url),
        ...placeOf(graph, page, coaches),
        says: url,
        days,
      },
    ]
  })
  return { schema: 1, today, items: [...items, ...gone].slice(0, 2000), memory: after }
}
