import type { Diagnostic } from './diagnostic.ts'
import type { Finding, Rule } from './rule.ts'
import { locales, type Text } from '../i18n/locale.ts'

const isPrivate = (rule: Rule) => rule.id.startsWith('privacy/')

/**
 * Keeps the words that a rule about privacy points at out of all that is said about the file: findings are read in
 * public, beside a change or on the site. The line itself can be seen only where the file is.
 */
export function maskPrivateWords(
  found: readonly { rule: Rule; finding: Finding }[],
): (diagnostic: Diagnostic) => Diagnostic {
  const byPath = new Map<string, Set<string>>()
  // Other pages are named by their titles.
  const inTitles = new Set<string>()
  for (const { rule, finding } of found) {
    const { words, entry, path = entry?.path ?? '' } = finding
    if (!isPrivate(rule) || !words || words.length < 3) continue
    if (finding.field?.[0] === 'title') inTitles.add(words)
    byPath.set(path, (byPath.get(path) ?? new Set()).add(words))
  }
  if (byPath.size === 0) return (diagnostic) => diagnostic
  return (diagnostic) => {
    const words = new Set([...(byPath.get(diagnostic.path) ?? []), ...inTitles])
    if (words.size === 0) return diagnostic
    const masked = (text: string) => [...words].reduce((shown, word) => shown.replaceAll(word, '…'), text)
    const message = {} as Text
    for (const locale of locales) message[locale] = masked(diagnostic.message[locale])
    const { entry } = diagnostic
    const related = diagnostic.related.map((page) => ({ ...page, title: masked(page.title) }))
    return {
      ...diagnostic,
      message,
      related,
      ...(entry && { entry: { ...entry, title: masked(entry.title) } }),
    }
  }
}
