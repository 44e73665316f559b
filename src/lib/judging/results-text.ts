import canonicalize from 'canonicalize'
import type { Results } from './results-schema.ts'

/**
 * `results.json`: keys sorted as RFC 8785 says, numbers with six decimals at most, two spaces, LF. The same results
 * give the same bytes wherever they are worked out.
 */
export function resultsText(results: Results): string {
  return `${JSON.stringify(JSON.parse(canonicalize(results) ?? 'null'), null, 2)}\n`
}
