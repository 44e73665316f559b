import type { Text } from '../../../i18n/locale.ts'
import { isLocale } from '../../../i18n/locale.ts'
import { exampleTranslation } from '../../example-translation.ts'
import { exampleFile } from '../../example-file.ts'
import { languageNames } from '../../language-names.ts'
import { defineRule } from '../../rule.ts'

const words = exampleFile({ title: 'Primero en pareja', claim: 'Dos minutos en pareja.' })

export const notShown = defineRule({
  id: 'translation/not-shown',
  severity: 'fix',
  summary: 'A translation stands on no page: its original is missing, or the zone has no such language.',
  why: 'Somebody took the time to translate it. A wrong file name is all that keeps it from its readers.',
  messages: {
    source: ({ path }: { path: string }) =>
      `This is the translation of “${path}”, and there is no such page. Give both files the same name, with the language before the ending of the translation.`,
    language: ({ lang }: { lang: string }) =>
      `The site has no pages in the language “${lang}”, so nobody sees this translation. Add the language to “languages” in zone.yaml if Zonebook speaks it, or rename the file.`,
    same: ({ language }: { language: Text }) =>
      `The original is written in ${language.en} already, so this file is no translation of it. Name the file after the language of its words, or take it out.`,
  },
  examples: {
    passes: [exampleTranslation({})],
    fails: [
      { 'lessons/talk.es.mdx': words },
      { 'lessons/talk.mdx': words, 'lessons/talk.fr.mdx': words },
      { 'lessons/talk.mdx': words, 'lessons/talk.en.mdx': words },
    ],
  },
  *check({ graph, zone }) {
    for (const entry of graph.translations) {
      const lang = entry.translates?.lang ?? ''
      const source = graph.find(entry.kind, entry.id)
      if (!source) {
        const path = entry.path.replace(/\.[a-z]{2}(\.mdx?)$/, '$1')
        yield { entry, message: 'source', values: { path } }
      } else if (!isLocale(lang) || !zone.languages.includes(lang))
        yield { entry, message: 'language', values: { lang } }
      else if (lang === ((source.complete && source.data.lang) || zone.languages[0]))
        yield { entry, message: 'same', values: { language: languageNames[lang] } }
    }
  },
})
