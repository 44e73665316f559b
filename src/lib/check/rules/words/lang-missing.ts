import type { Text } from '../../../i18n/locale.ts'
import { guessEntryLanguage } from '../../../knowledge/entry-language.ts'
import { languageNames } from '../../language-names.ts'
import { exampleFile } from '../../example-file.ts'
import { defineEntryRule } from '../../rule.ts'

const lesson = (lang?: string) => ({
  'lessons/turnos.mdx': exampleFile({
    title: 'Primero en pareja',
    claim:
      'En nuestra clase de cuarto grado, dos minutos en pareja trajeron más voces a la conversación de la clase.',
    lang,
  }),
})

export const langMissing = defineEntryRule({
  id: 'words/lang-missing',
  severity: 'tip',
  summary: 'A page is written in another language than the zone’s first and does not say so.',
  why: 'A screen reader speaks the text in the language that the page names, and search looks for its words in that language.',
  messages: {
    missing: ({ language, code }: { language: Text; code: string }) =>
      `This reads like ${language.en}. Add \`lang: ${code}\`, so that it is read aloud, found and checked as ${language.en}.`,
  },
  examples: { passes: [lesson('es')], fails: [lesson()] },
  *checkEntry(entry, { zone }) {
    const first = zone.languages[0] ?? 'en'
    if (!entry.complete || entry.data.lang || entry.kind === 'source') return
    const code = guessEntryLanguage(entry)
    if (!code || code === first) return
    const values = { language: languageNames[code], code }
    yield { field: ['title'], atKey: true, message: 'missing', values }
  },
})
