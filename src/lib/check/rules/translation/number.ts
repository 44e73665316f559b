import type { AnyEntry } from '../../../content/entry.ts'
import { listPairs } from '../../../content/translation.ts'
import { exampleTranslation } from '../../example-translation.ts'
import { defineRule } from '../../rule.ts'
import { listTranslations } from '../../translations.ts'

/** Numbers up to this are also written as words: “nine in ten” may become “9 de cada 10”. */
const writtenAsWords = 12

export const number = defineRule({
  id: 'translation/number',
  severity: 'fix',
  summary: 'The words of a translation give a number that the original does not.',
  why: 'A slip of one digit tells families something else than everybody else reads.',
  messages: {
    unknown: ({ found }: { found: string }) =>
      `“${found}” stands here, and the original gives no such number there. Look at both and correct the one that is wrong.`,
  },
  examples: {
    passes: [
      exampleTranslation({ claim: '2 minutos en pareja trajeron 40 manos más en 3 semanas.' }),
      exampleTranslation({}),
    ],
    fails: [exampleTranslation({ claim: 'Dos minutos en pareja trajeron 400 manos más en 3 semanas.' })],
  },
  *check({ graph }) {
    for (const { entry, source } of listTranslations(graph)) {
      for (const { field, source: there, here, words } of listPairs(source, entry.data)) {
        if (!words || typeof here !== 'string' || there === undefined) continue
        const found = unknownNumber(here, [String(there)])
        if (found) yield { entry, field, words: found, message: 'unknown', values: { found } }
      }
      const texts = textsOf(source)
      for (const { text, span } of entry.body.blocks) {
        const found = unknownNumber(text, texts)
        if (found) yield { entry, span, words: found, message: 'unknown', values: { found } }
      }
    }
  },
})

const textsOf = ({ body }: AnyEntry): string[] => body.blocks.map(({ text }) => text)

function unknownNumber(here: string, there: readonly string[]): string | undefined {
  const found = numbersIn(here)
  if (found.length === 0) return undefined
  const known = new Set(there.flatMap(numbersIn).map(plain))
  return found.find((each) => Number(plain(each)) > writtenAsWords && !known.has(plain(each)))
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []
const plain = (found: string): string => found.replace(/,(?=\d{3}\b)/g, '')
