import { rules, wordsOf } from '../lib/check/rules/index.ts'
import { locales, type Locale, type Text } from '../lib/i18n/locale.ts'
import type { RuleLabel } from '../lib/report/report-options.ts'

/** Every rule as reports name it, in every language. */
export const labelRules = (): RuleLabel[] => rules.map(labelOf)

function labelOf(rule: (typeof rules)[number]): RuleLabel {
  const say = (part: 'summary' | 'why') =>
    Object.fromEntries(locales.map((locale: Locale) => [locale, wordsOf(rule, locale)[part]])) as Text
  return { id: rule.id, severity: rule.severity, summary: say('summary'), why: say('why') }
}
