import { listPairs } from '../../../content/translation.ts'
import { exampleTranslation } from '../../example-translation.ts'
import { defineRule } from '../../rule.ts'
import { listTranslations } from '../../translations.ts'

/** So many fields are named; who translates three sees the others. */
const mostNamed = 3

export const incomplete = defineRule({
  id: 'translation/incomplete',
  severity: 'tip',
  summary: 'A translation leaves out words of the original.',
  why: 'What is left out stands on the page in the language of the original. A reader who needs the translation meets a sentence they may not understand.',
  messages: {
    fields: ({ fields, more }: { fields: string; more: boolean }) =>
      `These words of the original have no translation yet: ${fields}${more ? ' and more' : ''}. Until they have, the page shows them as they are in the original.`,
    text: () =>
      'The text under the frontmatter has no translation yet. Until it has, the page shows it as it is in the original.',
  },
  examples: {
    passes: [exampleTranslation({})],
    fails: [
      exampleTranslation({ claim: undefined }),
      {
        ...exampleTranslation({}),
        'lessons/talk.mdx': `${exampleTranslation({})['lessons/talk.mdx']}\nWe saw it in March.\n`,
      },
    ],
  },
  *check({ graph }) {
    for (const { entry, source } of listTranslations(graph)) {
      if (entry.data.draft) continue
      const missing = listPairs(source, entry.data).flatMap(({ field, source: there, here, words }) =>
        words && there !== undefined && typeof here !== 'string' && field[0] !== 'alsoCalled'
          ? [field.filter((step) => typeof step === 'string').join('.')]
          : [],
      )
      const names = [...new Set(missing)]
      const values = { fields: names.slice(0, mostNamed).join(', '), more: names.length > mostNamed }
      if (names.length > 0) yield { entry, message: 'fields', values }
      if (source.body.html !== '' && entry.body.html === '')
        yield { entry, message: 'text', values: undefined }
    }
  },
})
