import { markOf } from '../../../content/translation.ts'
import { exampleTranslation } from '../../example-translation.ts'
import { defineRule } from '../../rule.ts'
import { listTranslations } from '../../translations.ts'

export const outOfDate = defineRule({
  id: 'translation/out-of-date',
  severity: 'tip',
  summary:
    'The original was changed after this translation, or the translation does not say what it translates.',
  why: 'Families who read the translation should read the same as everybody else. Until somebody has looked, the page says that the original changed and links to it.',
  messages: {
    changed: ({ mark }: { mark: string }) =>
      `The words of the original changed after this translation. Read both, bring the translation up to date, and write “translates: ${mark}” in its frontmatter.`,
    unmarked: ({ mark }: { mark: string }) =>
      `This translation does not say which text it translates, so nobody can see when the original changes. Write “translates: ${mark}” in its frontmatter, or run npm run check -- --fix.`,
  },
  examples: {
    passes: [exampleTranslation({})],
    fails: [exampleTranslation({ translates: undefined }), exampleTranslation({ translates: 't0badcaf' })],
  },
  *check({ graph }) {
    for (const { entry, source } of listTranslations(graph)) {
      const { translates: said } = entry.data as { translates?: string }
      const mark = markOf(source)
      if (said === mark) continue
      const values = { mark }
      const at = entry.translates?.at ?? 0
      if (said !== undefined) {
        // Only a person can say that the words fit again.
        const swap = { from: said, to: mark, asks: true } as const
        yield { entry, field: ['translates'], message: 'changed', values, swap }
        continue
      }
      const edits = [{ start: at, end: at, text: `translates: ${mark}\n` }]
      yield { entry, message: 'unmarked', values, ...(at > 0 && { fix: { safe: true, edits } }) }
    }
  },
})
