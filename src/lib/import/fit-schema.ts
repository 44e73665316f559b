import { schemas } from '../content/schemas/index.ts'
import type { Locale } from '../i18n/locale.ts'
import { fieldOf, type FormVersions } from './choose-form.ts'
import type { FilledEntry } from './filled-entry.ts'
import { importWords } from './words.ts'

type Holder = Record<PropertyKey, unknown>

/**
 * Takes out of the fields what the schema refuses, and puts it into the text of the page, so that nothing is lost and
 * one answer never hides the others. Of an answer that is too long the first sentences stay.
 */
export function fitSchema(filled: FilledEntry, versions: FormVersions, locale: Locale): void {
  const words = importWords[locale]
  const form = versions.in[versions.locale]
  const lists = new Set<unknown[]>()
  for (const issue of schemas[form.kind].safeParse(filled.data).error?.issues ?? []) {
    const steps = issue.path.filter((step) => typeof step === 'string')
    const question = form.questions.find(({ path }) => path.every((name, at) => steps[at] === name))
    const holder = issue.path
      .slice(0, -1)
      .reduce<unknown>((inner, step) => (inner as Holder | undefined)?.[step], filled.data)
    const last = issue.path.at(-1)
    if (!question || last === undefined || typeof holder !== 'object' || holder === null) continue
    const value = (holder as Holder)[last]
    if (value === undefined) continue
    const field = fieldOf(question)
    const { label } = versions.in[locale].questions.find((other) => fieldOf(other) === field) ?? question
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    filled.left.push({ heading: question.label, text })
    const isLong = issue.code === 'too_big' && typeof value === 'string'
    if (isLong) (holder as Holder)[last] = firstSentences(value, Number(issue.maximum))
    else Reflect.set(holder, last, undefined)
    if (Array.isArray(holder)) lists.add(holder)
    const said = isLong ? words.tooLong(label, Number(issue.maximum)) : words.other(label, text.slice(0, 80))
    filled.remarks.push({ weight: 'unclear', field, text: said })
  }
  for (const list of lists) list.splice(0, list.length, ...list.filter((item) => item !== undefined))
}

/** As many whole sentences as fit, or as many whole words. */
function firstSentences(text: string, limit: number): string {
  const start = text.slice(0, limit)
  const end = Math.max(...['. ', '! ', '? ', '.\n'].map((mark) => start.lastIndexOf(mark)))
  if (end > limit / 3) return start.slice(0, end + 1).trim()
  const space = start.lastIndexOf(' ')
  return (space > limit / 3 ? start.slice(0, space) : start).trim()
}
