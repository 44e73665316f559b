import type { AnyEntry } from '../../../content/entry.ts'
import type { Text } from '../../../i18n/locale.ts'
import { guessEntryLanguage } from '../../../knowledge/entry-language.ts'
import { languageNames } from '../../language-names.ts'
import { exampleFile } from '../../example-file.ts'
import { defineRule } from '../../rule.ts'

const lesson = (lang?: string) => ({
  'lessons/turnos.mdx': exampleFile({
    title: 'Primero en pareja',
    claim:
      'En nuestra clase de cuarto grado, dos minutos en pareja trajeron más voces a la conversación de la clase.',
    lang,
  }),
})

export const langMissing = defineRule({
  id: 'words/lang-missing',
  severity: 'tip',
  summary: 'A page is written in another language than the zone’s first and does not say so.',
  why: 'A screen reader speaks the text in the language that the page names, and search looks for its words in that language.',
  messages: {
    missing: ({ language, code }: { language: Text; code: string }) =>
      `This reads like ${language.en}. Add \`lang: ${code}\`, so that it is read aloud, found and checked as ${language.en}.`,
  },
  examples: { passes: [lesson('es')], fails: [lesson()] },
  *check({ graph, zone }) {
    const first = zone.languages[0] ?? 'en'
    for (const entry of graph.entries as readonly AnyEntry[]) {
      if (!entry.complete || entry.data.lang || entry.kind === 'source') continue
      const code = guessEntryLanguage(entry)
      if (!code || code === first) continue
      const values = { language: languageNames[code], code }
      yield { entry, field: ['title'], atKey: true, message: 'missing', values }
    }
  },
})
