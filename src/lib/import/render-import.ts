import type { Locale, Text } from '../i18n/locale.ts'
import type { Remark } from './filled-entry.ts'

/** What became of one file of an import. */
export interface WrittenFile {
  /** As it is shown: with the content folder before it. */
  path: string
  state: 'written' | 'added' | 'would-write' | 'is-there'
}

const states: Record<WrittenFile['state'], Text> = {
  written: { en: 'Written', es: 'Escrito' },
  added: { en: 'Added to', es: 'Agregado a' },
  'would-write': { en: 'Would write', es: 'Se escribiría' },
  'is-there': { en: 'Not written, it is there already', es: 'No se escribió, ya existe' },
}

const headings: Record<Remark['weight'], Text> = {
  needed: { en: 'Still needed', es: 'Falta' },
  unclear: { en: 'Please look at', es: 'Conviene revisar' },
  note: { en: 'Good to know', es: 'Para saber' },
}

const lines: Record<'next' | 'again' | 'whole', Text> = {
  next: {
    en: 'Next: npm start shows the page, and npm run check says what it still needs:',
    es: 'Después: npm start muestra la página y npm run check dice qué le falta:',
  },
  again: {
    en: 'The cycle is there already. Run it again with --add: empty answers are filled in, and nothing that stands there changes.',
    es: 'El ciclo ya existe. Con --add se llenan las respuestas vacías y no cambia nada de lo que está escrito.',
  },
  whole: { en: 'Nothing is missing.', es: 'No falta nada.' },
}

/** The list that a person reads after an import: what was written, and what is missing with what to type. */
export function renderImport(
  files: readonly WrittenFile[],
  remarks: readonly Remark[],
  locale: Locale,
): string {
  const said = (Object.keys(headings) as Remark['weight'][]).flatMap((weight) => {
    const texts = [...new Set(remarks.flatMap((each) => (each.weight === weight ? each.text : [])))]
    return texts.length === 0
      ? []
      : ['', headings[weight][locale], ...texts.map((text) => `  - ${indent(text)}`)]
  })
  const open = remarks.some(({ weight }) => weight !== 'note')
  return [
    ...files.map(({ path, state }) => `${states[state][locale]}: ${path}`),
    ...(files.some(({ state }) => state === 'is-there') ? [lines.again[locale]] : []),
    ...said,
    ...(open || files.length === 0 ? [] : [lines.whole[locale]]),
  ]
    .join('\n')
    .trim()
}

/** Says what comes next, with the pages that were written; empty when none was. */
export function nextStep(files: readonly WrittenFile[], locale: Locale): string {
  const pages = files.filter(
    ({ path, state }) => /\.mdx?$/.test(path) && state !== 'would-write' && state !== 'is-there',
  )
  if (pages.length === 0) return ''
  const paths = pages.slice(0, 5).map(({ path }) => path)
  return `${lines.next[locale]}\n  npm run check -- ${paths.join(' ')}`
}

const indent = (text: string) => text.replaceAll('\n', '\n    ')
