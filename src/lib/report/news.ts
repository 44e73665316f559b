import type { CheckReport } from '../check/check.ts'
import type { Locale } from '../i18n/locale.ts'

/** What a report has that the one before did not, and how much is gone. */
export interface News {
  fresh: CheckReport
  gone: number
}

/** Compares two reports of the same zone by what they found, wherever it stands now. */
export function compareReports(before: CheckReport, after: CheckReport): News {
  const known = new Set(before.diagnostics.map((item) => item.fingerprint))
  const left = new Set(after.diagnostics.map((item) => item.fingerprint))
  const fresh = after.diagnostics.filter((item) => !known.has(item.fingerprint))
  const gone = before.diagnostics.filter((item) => !left.has(item.fingerprint)).length
  return { fresh: { ...after, diagnostics: fresh }, gone }
}

/** "2 new, 1 gone." */
export function renderNews({ fresh, gone }: News, locale: Locale): string {
  const { length } = fresh.diagnostics
  return say[locale](length, gone)
}

const say: Record<Locale, (fresh: number, gone: number) => string> = {
  en: (fresh, gone) => (fresh + gone === 0 ? 'Nothing new.' : `${fresh} new, ${gone} gone.`),
  es: (fresh, gone) =>
    fresh + gone === 0
      ? 'Nada nuevo.'
      : `${fresh} ${fresh === 1 ? 'nuevo' : 'nuevos'}, ${gone} ${gone === 1 ? 'resuelto' : 'resueltos'}.`,
}
