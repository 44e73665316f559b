import { quote, type FieldPath } from '../../../content/issue.ts'
import { listPairs } from '../../../content/translation.ts'
import { exampleTranslation } from '../../example-translation.ts'
import { defineRule } from '../../rule.ts'
import { isOfTranslation, listTranslations } from '../../translations.ts'

export const differs = defineRule({
  id: 'translation/differs',
  severity: 'fix',
  summary: 'A number, a day, a link or a choice in a translation is not the one of the original.',
  why: 'A fact has one home. Pages in every language take numbers, days and links from the original, so what differs here would never be seen, or would be believed by whoever opens the file.',
  messages: {
    value: ({ field, here, there }: { field: string; here: string; there: string }) =>
      `“${field}” says “${here}” here and “${there}” in the original. The page shows the original. Correct the one that is wrong, or leave the field out here: a translation needs only words.`,
    extra: ({ field }: { field: string }) =>
      `The original has nothing in “${field}”, so this is not shown. Add it to the original first, or leave it out here.`,
  },
  examples: {
    passes: [exampleTranslation({ reviewBy: '2027-05-01', grades: '[4]' })],
    fails: [
      exampleTranslation({ reviewBy: '2027-06-01' }),
      exampleTranslation({ grades: '[5]' }),
      exampleTranslation({ event: 'Lo vimos en marzo.' }),
    ],
  },
  *check({ graph }) {
    for (const { entry, source } of listTranslations(graph)) {
      for (const { field, source: there, here, words } of listPairs(source, entry.data)) {
        const name = field.filter((step) => typeof step === 'string').join('.')
        if (here === undefined || isOfTranslation(name)) continue
        if (there === undefined) {
          if (!(words && isInList(source.data, field)))
            yield { entry, field, message: 'extra', values: { field: name } }
        } else if (!words && there !== here) {
          const values = { field: name, here: shown(here), there: shown(there) }
          yield { entry, field, message: 'value', values }
        }
      }
    }
  },
})

/** Lines of a list stand each for itself: a language may have more names for a thing. */
function isInList(data: unknown, field: FieldPath): boolean {
  let value = data
  for (const step of field.slice(0, -1))
    value = (value as Record<string | number, unknown> | undefined)?.[step]
  return Array.isArray(value)
}

const shown = (value: unknown): string =>
  quote(typeof value === 'object' ? JSON.stringify(value) : String(value), 40)
