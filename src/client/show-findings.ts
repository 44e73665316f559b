import type { Diagnostic } from '../lib/check/check.ts'
import type { Position } from '../lib/content/position.ts'
import type { Locale } from '../lib/i18n/locale.ts'
import { changedLine } from '../lib/report/report-options.ts'
import type { Shown } from './check-messages.ts'

/** Longer words are not repeated; the place is a click away. */
const most = 80

/** Findings of one text as the page draws them: what concerns people first, then by weight and place. */
export function showFindings(found: readonly Diagnostic[], text: string, locale: Locale): Shown[] {
  const starts = lineStarts(text)
  const at = ({ line, column }: Position) => Math.min(text.length, (starts[line - 1] ?? 0) + column - 1)
  const forWriter = found.filter(({ severity }) => severity !== 'info')
  const shown = forWriter.map((item): Shown => {
    const { rule, severity, fix, help } = item
    const [start, end] = [at(item.start), at(item.end)]
    const words = text.slice(start, end)
    const change = changedLine(text, item)
    return {
      ...{ rule, severity, help, start, end, line: item.start.line, key: item.fingerprint },
      people: /^(?:privacy|safety)\//.test(rule),
      message: item.message[locale],
      ...(isTelling(words) && !rule.startsWith('privacy/') && { words }),
      ...(fix && { fix: { safe: fix.safe, asks: fix.words !== undefined, ...(change && { change }) } }),
    }
  })
  const rank = ({ people, severity }: Shown) => (people ? 0 : 10) + ['stop', 'fix', 'tip'].indexOf(severity)
  return shown.sort((a, b) => rank(a) - rank(b) || a.start - b.start)
}

const isTelling = (words: string) => words.trim() !== '' && words.length <= most && !/\n|^---$/.test(words)

function lineStarts(text: string): number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
