import type { BaselineState } from '../check/baseline.ts'
import type { Locale } from '../i18n/locale.ts'
import { oneLine } from './one-line.ts'

/** What was done to a baseline. */
export type BaselineDeed = 'looked' | 'written' | 'pruned'

const words = {
  en: {
    none: 'There is no baseline. To begin with one: npm run check -- baseline --write',
    looked: (held: number) => `The baseline holds ${held} ${held === 1 ? 'finding' : 'findings'}.`,
    written: (held: number, added: number) =>
      `Written: ${held + added} in the baseline, ${added} of them new.`,
    pruned: (held: number, stale: number) => `Taken out: ${stale}. ${held} left in the baseline.`,
    stale: (count: number) =>
      `${count} in it ${count === 1 ? 'is' : 'are'} no longer found. To take ${count === 1 ? 'it' : 'them'} out: npm run check -- baseline --prune`,
    never: (count: number) =>
      `${count} can never be in a baseline, because ${count === 1 ? 'it is' : 'they are'} about privacy, safety or a file that cannot be read:`,
  },
  es: {
    none: 'No hay lista base. Para empezar una: npm run check -- baseline --write',
    looked: (held: number) => `La lista base tiene ${held} ${held === 1 ? 'hallazgo' : 'hallazgos'}.`,
    written: (held: number, added: number) =>
      `Escrita: ${held + added} en la lista base, de los cuales ${added} son nuevos.`,
    pruned: (held: number, stale: number) => `Se quitaron ${stale}. Quedan ${held} en la lista base.`,
    stale: (count: number) =>
      `${count} ya no se ${count === 1 ? 'encuentra' : 'encuentran'}. Para quitarlos: npm run check -- baseline --prune`,
    never: (count: number) =>
      `${count} nunca ${count === 1 ? 'puede' : 'pueden'} estar en la lista base: privacidad, seguridad o un archivo que no se puede leer:`,
  },
} as const

/** What a baseline holds, what was done to it, and what it can never hold. */
export function renderBaseline(
  deed: BaselineDeed,
  { added, stale, held, never }: BaselineState,
  { locale, folder, exists }: { locale: Locale; folder: string; exists: boolean },
): string {
  const say = words[locale]
  if (deed === 'looked' && !exists) return say.none
  const lines =
    deed === 'written'
      ? [say.written(held.length + stale.length, added.length)]
      : deed === 'pruned'
        ? [say.pruned(held.length, stale.length)]
        : [say.looked(held.length + stale.length)]
  if (deed !== 'pruned' && stale.length > 0) lines.push(say.stale(stale.length))
  if (deed === 'written' && never.length > 0)
    lines.push(
      say.never(never.length),
      ...never.map(({ path, start, rule }) =>
        oneLine(`  ${folder}/${path}:${start.line}:${start.column} [${rule}]`),
      ),
    )
  return lines.join('\n')
}
