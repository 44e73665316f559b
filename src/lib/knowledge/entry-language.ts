import type { AnyEntry } from '../content/entry.ts'
import type { Zone } from '../content/schemas/index.ts'
import { guessLanguage } from './guess-language.ts'
import { listTexts } from './texts.ts'

/** So much of a page tells its language. */
const enoughLetters = 300

const guesses = new WeakMap<AnyEntry, ReturnType<typeof guessLanguage>>()

/** The language an entry is plainly written in, whatever it says of itself; undefined when that is not plain. */
export function guessEntryLanguage(entry: AnyEntry): 'en' | 'es' | undefined {
  if (!guesses.has(entry)) guesses.set(entry, guessLanguage(beginningOf(entry)))
  return guesses.get(entry)
}

/**
 * The language to judge an entry's words by: the one it names, else the one it is plainly written in, else the zone's
 * first. Rules that know one language must never judge another by it.
 */
export const languageOf = (entry: AnyEntry, zone: Zone): string =>
  (entry.complete && entry.data.lang) || guessEntryLanguage(entry) || (zone.languages[0] ?? 'en')

function beginningOf(entry: AnyEntry): string {
  let text = ''
  for (const each of listTexts(entry)) {
    text += ` ${each.text}`
    if (text.length > enoughLetters) break
  }
  return text
}
