import { rules, wordsOf } from '../lib/check/rules/index.ts'
import { findNearest } from '../lib/content/nearest.ts'
import type { Locale } from '../lib/i18n/locale.ts'
import { renderExplanation, renderRules } from '../lib/report/explain.ts'
import { UsageError } from './usage-error.ts'

/**
 * What `check explain` prints: one rule, the rules of a subject, or all of them. Throws a UsageError with the
 * nearest name when there is no such rule.
 */
export function explainRule(name: string | undefined, locale: Locale): string {
  const rule = rules.find(({ id }) => id === name)
  if (rule) return renderExplanation(rule, wordsOf(rule, locale), locale)
  const listed = rules
    .filter(({ id }) => name === undefined || id.startsWith(`${name.replace(/\/$/, '')}/`))
    .map((item) => ({ id: item.id, summary: wordsOf(item, locale).summary }))
  if (listed.length > 0) return renderRules(listed)
  throw new UsageError(
    `There is no rule ${name}.${didYouMean(name ?? '')} To see all rules: npm run check -- explain`,
  )
}

function didYouMean(name: string): string {
  const byName = Map.groupBy(rules, ({ id }) => id.split('/')[1] ?? '')
  const same = byName.get(name.split('/').at(-1) ?? '')?.map(({ id }) => id)
  const near =
    same ??
    findNearest(
      name,
      rules.map(({ id }) => id),
      2,
    )
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
}
