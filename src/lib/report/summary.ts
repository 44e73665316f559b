import type { CheckReport } from '../check/check.ts'
import type { Locale } from '../i18n/locale.ts'

/** How many findings there are of each weight. */
export function countFindings(report: CheckReport): { stop: number; fix: number; tip: number; info: number } {
  const counts = { stop: 0, fix: 0, tip: 0, info: 0 }
  for (const { severity } of report.diagnostics) counts[severity] += 1
  return counts
}

/** True when something weighs as much as a weight, or more. */
export function reaches(report: CheckReport, weight: 'stop' | 'fix' | 'tip'): boolean {
  const { stop, fix, tip } = countFindings(report)
  return stop + (weight === 'stop' ? 0 : fix) + (weight === 'tip' ? tip : 0) > 0
}

/**
 * The closing line, always the last: "Looked at 42 of 42 files, 31 rules, 0.8 s. 2 to fix, 1 to
 * consider." A check that looked at nothing can be seen by it.
 */
export function renderSummary(report: CheckReport, seconds: number, locale: Locale): string {
  const known = Object.values(report.leftOut ?? {}).reduce((sum, count) => sum + count, 0)
  return say[locale]({ ...report.coverage, ...countFindings(report), known, time: seconds.toFixed(1) })
}

type Counts = CheckReport['coverage'] & ReturnType<typeof countFindings> & { known: number; time: string }

const say: Record<Locale, (counts: Counts) => string> = {
  en: ({ checked, files, rules, time, stop, fix, tip, known }) => {
    const found = stop + fix + tip === 0 ? 'Nothing to fix.' : `${stop + fix} to fix, ${tip} to consider.`
    const [was, is] = known === 1 ? ['was', 'is'] : ['were', 'are']
    const older = known === 0 ? '' : ` ${known} that ${was} there before ${is} not shown.`
    return `Looked at ${checked} of ${files} files, ${rules} rules, ${time} s. ${found}${older}`
  },
  es: ({ checked, files, rules, time, stop, fix, tip, known }) => {
    const found =
      stop + fix + tip === 0 ? 'Nada que corregir.' : `${stop + fix} por corregir, ${tip} por considerar.`
    const older = known === 0 ? '' : ` No se ${known === 1 ? 'muestra' : 'muestran'} ${known} de antes.`
    return `Se revisaron ${checked} de ${files} archivos, ${rules} reglas, ${time} s. ${found}${older}`
  },
}
