import { schemaAt } from '../content/schema-parts.ts'
import { schemas, type Kind } from '../content/schemas/index.ts'
import type { Question } from '../forms/form.ts'
import { readNumber } from './read-number.ts'

/** An answer in the form the file has: numbers where the schema takes them, grades without the word. */
export function settleAnswer(kind: Kind, question: Question, value: unknown): unknown {
  if (question.path.join('.') === 'grades' && Array.isArray(value))
    return value.flatMap((grade) => gradesIn(String(grade)))
  if (typeof value !== 'string') return value
  // A field that takes a number or words, such as how many it is about.
  const number = question.asks === 'line' ? readNumber(value) : undefined
  const schema = number === undefined ? undefined : schemaAt(schemas[kind], [...question.path])
  return /^\D{0,2}[\d.,]+\s*%?$/.test(value) && schema?.safeParse(number).success ? number : value
}

/** The grades somebody wrote: `6th and 7th grade`, `6.º`, `K`, `9-12`. Single ones are numbers. */
function gradesIn(written: string): (string | number)[] {
  const parts = written.split(/\s*(?:,|&|\band\b|\by\b|\be\b)\s*/i).map((part) =>
    part
      .replace(/(?:grades?|grados?|\bde\b)/gi, ' ')
      .replace(/(?<=\d)\s*(?:st|nd|rd|th|\.?[ºo°ª]\.?|to|ro|do|vo|mo|no)(?!\p{L})/giu, '')
      .replace(/^kinder(?:garten)?$/i, 'K')
      .trim(),
  )
  return parts.filter((part) => part !== '').map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : part))
}
