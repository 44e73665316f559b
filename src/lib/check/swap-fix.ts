import type { Fix, Issue, Span } from '../content/issue.ts'

/** What to write in place of a value, or of the address of a link or picture. */
export type Swap = Issue['swap'] | { address: string }

/** The fix of a swap, when exactly what was read stands at the place; a new address always asks. */
export function swapFix(swap: Swap, there: string, span: Span): Fix | undefined {
  if (!swap) return undefined
  if ('from' in swap) {
    if (there.replace(/^(["'])(.*)\1$/, '$2') !== swap.from) return undefined
    return { safe: !swap.asks, edits: [{ ...span, text: swap.to }] }
  }
  const address =
    /^(!?\[.*\]\(\s*<?)([^\s<>()]+)/s.exec(there) ??
    /^(\[[^\]]*\]:\s*<?)([^\s<>]+)/.exec(there) ??
    /^(<[^>]*?\ssrc=["'])([^"']+)/s.exec(there)
  if (!address?.[1] || !address[2]) return undefined
  const start = span.start + address[1].length
  return { safe: false, edits: [{ start, end: start + address[2].length, text: swap.address }] }
}
