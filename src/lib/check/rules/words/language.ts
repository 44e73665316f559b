import type { AnyEntry } from '../../../content/entry.ts'
import type { Text } from '../../../i18n/locale.ts'
import { languageOf } from '../../../knowledge/entry-language.ts'
import { exampleStage } from '../../example-stage.ts'
import { languageNames } from '../../language-names.ts'
import { defineRule } from '../../rule.ts'

const zone = (languages: string) => ({
  'zone.yaml': `name: Zone\nplainWords: What schools try.\nlanguages: [${languages}]\n`,
})
const box = 'plainWords: Teachers write short codes instead of comments.\n'
const inSpanish = 'plainWordsIn: { es: Los docentes escriben códigos cortos en lugar de comentarios. }\n'
/** So many pages are named as the first to translate. */
const named = 2

export const language = defineRule({
  id: 'words/language',
  severity: 'info',
  summary: 'Boxes for families are missing in one of the zone’s languages.',
  why: 'A zone that offers its site in a language tells families that they can read it. The box in plain words is the part to translate first.',
  messages: {
    missing: ({
      language,
      count,
      total,
      first,
    }: {
      language: Text
      count: number
      total: number
      first: string
    }) =>
      `${count} of ${total} pages ${count === 1 ? 'has' : 'have'} no box in plain words in ${language.en}. Begin with ${first}: add \`plainWordsIn\`.`,
  },
  examples: {
    passes: [
      { ...zone('en, es'), ...exampleStage(box + inSpanish, []) },
      { ...zone('en'), ...exampleStage(box, []) },
    ],
    fails: [{ ...zone('en, es'), ...exampleStage(box, []) }],
  },
  *check({ graph }) {
    if (!graph.beside.some(({ role }) => role === 'zone')) return
    const pages = (graph.entries as readonly AnyEntry[]).filter(
      ({ kind, complete, data }) => complete && data.plainWords && kind !== 'source' && kind !== 'term',
    )
    for (const code of graph.zone.languages) {
      const lacking = pages.filter(
        (entry) => !languageOf(entry, graph.zone).startsWith(code) && !entry.data.plainWordsIn?.[code],
      )
      if (lacking.length === 0) continue
      // What others use most is read most.
      const mostUsed = lacking
        .sort((a, b) => graph.linksTo(b).length - graph.linksTo(a).length)
        .slice(0, named)
      const values = {
        language: languageNames[code],
        count: lacking.length,
        total: pages.length,
        first: mostUsed.map(({ title }) => `“${title}”`).join(', '),
      }
      yield { path: 'zone.yaml', line: 1, message: 'missing', values }
    }
  },
})
