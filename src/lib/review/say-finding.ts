import type { RuleLabel } from '../report/report-options.ts'
import type { ChangeReport, ReviewFinding } from './change-report.ts'
import { isGuarded } from './guarded.ts'

/**
 * What is said of a finding, without marks. Findings about people come without private words from the check; what else
 * is guarded loses its quotes, and of a block that could run only what its rule looks for is said.
 */
export function plainMessage(
  { rule, message }: Pick<ReviewFinding, 'rule' | 'message'>,
  { language }: Pick<ChangeReport, 'language'>,
  rules: readonly RuleLabel[],
): string {
  if (!isGuarded(rule) || rule.startsWith('privacy/')) return message
  if (rule.startsWith('mdx/')) return rules.find(({ id }) => id === rule)?.summary[language] ?? rule
  return message.replace(/“.*”|«.*»/s, '“…”')
}

/** The first sentence of why a rule is there; undefined for a rule nobody knows. */
export function whyOf(
  rule: string,
  rules: readonly RuleLabel[],
  { language }: Pick<ChangeReport, 'language'>,
) {
  const why = rules.find(({ id }) => id === rule)?.why[language]
  return why && /^.*?[.!?](?= [\p{Lu}¿¡“"]|$)/u.exec(why)?.[0]
}
