/** What an order of findings needs to know. */
interface Weighed {
  severity: 'stop' | 'fix' | 'tip' | 'info'
  rule: string
}

const weights = { stop: 0, fix: 1, tip: 2, info: 3 } as const

/**
 * Orders findings by what to do first: by weight, then privacy and safety, then what the evidence of the page still
 * lacks, and how it is worded last. Findings of one rank keep their order.
 */
export const byUrgency = (a: Weighed, b: Weighed): number =>
  weights[a.severity] - weights[b.severity] || rankOf(a.rule) - rankOf(b.rule)

const rankOf = (rule: string): number =>
  /^(?:privacy|safety)\//.test(rule) ? 0 : rule.startsWith('words/') ? 2 : 1
