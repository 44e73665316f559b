import type { Diagnostic } from '../check/check.ts'
import type { Locale } from '../i18n/locale.ts'
import { lineOf, oneLine } from './one-line.ts'
import { changedLine, fileOf } from './report-options.ts'

const words = {
  en: {
    now: 'now: ',
    then: 'then:',
    choose: 'Write it? y yes, n no, q stop: ',
    type: 'Type the words, or press Enter to leave it, q to stop: ',
    fixed: (count: number) => `${count} fixed.`,
    refused: (place: string) =>
      `Not written, because the check would not be content with it: ${place}. This one needs a person.`,
  },
  es: {
    now: 'ahora:  ',
    then: 'después:',
    choose: '¿Escribirlo? s sí, n no, q terminar: ',
    type: 'Escribir las palabras, Enter para dejarlo, q para terminar: ',
    fixed: (count: number) => (count === 1 ? '1 corregido.' : `${count} corregidos.`),
    refused: (place: string) =>
      `No se escribió, porque la revisión no quedaría conforme: ${place}. Aquí hace falta una persona.`,
  },
} as const

/** The question about one fix: what was found, the line before and after, and what can be answered. */
export function renderQuestion(
  item: Diagnostic,
  { locale, folder, text }: { locale: Locale; folder: string; text: string },
): string {
  const say = words[locale]
  const head = oneLine(`${fileOf(item, { folder })}:${item.start.line}:${item.start.column}`)
  const message = oneLine(item.message[locale])
  const change = changedLine(text, item)
  const shown = change
    ? `  ${say.now} ${shorten(change.before)}\n  ${say.then} ${shorten(change.after)}\n`
    : `  ${say.now} ${shorten(lineOf(text, item.start.line))}\n`
  return `\n${head}\n  ${message}\n${shown}${item.fix?.words ? say.type : say.choose}`
}

const shorten = (line: string): string => oneLine(line).trim().slice(0, 160)

/** What became of a run of fixes. */
export function renderFixed(
  fixed: { mended: number; refused: readonly Diagnostic[] },
  { locale, folder }: { locale: Locale; folder: string },
): string {
  const say = words[locale]
  const places = fixed.refused.map((item) =>
    oneLine(`${fileOf(item, { folder })}:${item.start.line}:${item.start.column} [${item.rule}]`),
  )
  return [say.fixed(fixed.mended), ...places.map(say.refused)].join('\n')
}
