import type { CheckReport, Diagnostic } from '../check/check.ts'
import type { Severity } from '../check/rule.ts'
import type { Locale } from '../i18n/locale.ts'
import { oneLine } from './one-line.ts'
import { fileOf } from './report-options.ts'

const level: Record<Severity, string> = { stop: 'error', fix: 'warning', tip: 'notice', info: 'notice' }
/** GitHub shows at most ten annotations of each level and step. */
const shownPerLevel = 10

const more: Record<Locale, (rest: number) => string> = {
  en: (rest) => `and ${rest} more`,
  es: (rest) => `y ${rest} más`,
}

/** Findings as GitHub workflow commands. What a file says is escaped, so it can never be a command. */
export function renderGithub(report: CheckReport, locale: Locale, folder: string): string {
  const byLevel = Map.groupBy(
    report.diagnostics.filter((item) => item.severity !== 'info'),
    (item) => level[item.severity],
  )
  return [...byLevel]
    .flatMap(([name, items]) => {
      const rest = items.length - shownPerLevel
      return [
        ...items.slice(0, shownPerLevel).map((item) => command(name, item, locale, folder)),
        ...(rest > 0 ? [`::${name}::${more[locale](rest)}`] : []),
      ]
    })
    .map((line) => `${line}\n`)
    .join('')
}

function command(name: string, item: Diagnostic, locale: Locale, folder: string): string {
  const place = [
    `file=${property(oneLine(fileOf(item, { folder })))}`,
    `line=${item.start.line}`,
    `endLine=${item.end.line}`,
    `col=${item.start.column}`,
    `title=${property(item.rule)}`,
  ].join(',')
  return `::${name} ${place}::${data(oneLine(item.message[locale]))}`
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
