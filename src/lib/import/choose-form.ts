import { formNames, type Form, type FormName } from '../forms/form.ts'
import { formOf } from '../forms/forms.ts'
import { locales, type Locale } from '../i18n/locale.ts'
import { withPlace } from './belongs-to.ts'
import { labelMatcher, plainLabel } from './match-label.ts'
import type { ZoneKnowledge } from './zone-knowledge.ts'

/** A form in every language. The first is in the language of a document. */
export interface FormVersions {
  name: FormName
  locale: Locale
  in: Readonly<Record<Locale, Form>>
  /** The competition whose parts an entry has. */
  competition?: string
}

/** The form that fits a document, and how many of its questions the document holds; 0 when it was only guessed. */
export type ChosenForm = FormVersions & { found: number }

/** A form in every language, with the question where its file belongs; an entry's for each competition. */
export function formVersions(name: FormName, locale: Locale, known: ZoneKnowledge): FormVersions[] {
  const version = (competition?: string): FormVersions => ({
    name,
    locale,
    in: Object.fromEntries(
      locales.map((each) => [
        each,
        withPlace(formOf(name, each, known.zone, known.parts[competition ?? ''] ?? []), each),
      ]),
    ) as Record<Locale, Form>,
    ...(competition !== undefined && { competition }),
  })
  const competitions = name === 'entry' ? Object.keys(known.parts) : []
  return competitions.length > 0 ? competitions.map(version) : [version()]
}

/** The name of a question: its fields with dots between them. */
export const fieldOf = ({ path }: { path: readonly string[] }): string => path.join('.')

/** Stands for the free text below the questions. */
export const bodyField = 'body'

/** Looks up which question a heading asks, in any language; `bodyField` is the free text. */
export function questionMatcher(forms: readonly Form[]): (heading: string) => string | undefined {
  const fields = new Map<string, string[]>()
  const add = (field: string, label: string) => fields.set(field, [...(fields.get(field) ?? []), label])
  for (const { questions, body } of forms) {
    for (const question of questions) add(fieldOf(question), question.label)
    if (body) add(bodyField, body.label)
  }
  return labelMatcher([...fields].map(([item, labels]) => ({ item, labels })))
}

/**
 * Chooses the form whose questions the headings ask: the one with its title among them, then the one with most of its
 * questions there. Without any, one by the words of the text; `wanted` is chosen whatever the headings are.
 */
export function chooseForm(
  headings: readonly string[],
  text: string,
  known: ZoneKnowledge,
  wanted?: FormName,
): ChosenForm {
  const names = wanted ? [wanted] : formNames
  const candidates = names.flatMap((name) => locales.flatMap((locale) => formVersions(name, locale, known)))
  const scored = candidates.map((candidate) => ({ candidate, ...scoreOf(candidate, headings) }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  // One heading that looks like a question, such as "Problem", may stand in any document.
  if (best.found >= 2 || best.titled) return { ...best.candidate, found: best.found }
  const [guess] = formVersions(wanted ?? guessForm(text), languageOf(text), known)
  if (!guess) throw new Error('Every form has a version.')
  return { ...guess, found: 0 }
}

function scoreOf({ in: forms, locale }: FormVersions, headings: readonly string[]) {
  const form = forms[locale]
  const match = questionMatcher([form])
  const found = new Set(headings.flatMap((heading) => match(heading) ?? [])).size
  const exact = new Set(form.questions.map(({ label }) => plainLabel(label)))
  const same = headings.filter((heading) => exact.has(plainLabel(heading))).length
  const titled = headings.some((heading) => plainLabel(heading) === plainLabel(form.title))
  const share = found / (form.questions.length + 1)
  return { found, titled, score: (titled ? 100 : 0) + (found === 0 ? 0 : found + same / 100 + share / 2) }
}

/** Words that say what a text is about. */
const signs: readonly (readonly [FormName, RegExp])[] = [
  ['note', /(?<!\p{L})(?:meeting|minutes|agenda|reuni[oó]n|acta|asistentes|attendees)(?!\p{L})/giu],
  [
    'case-study',
    /(?<!\p{L})(?:case study|school story|our school|visitors?|estudio de caso|nuestra escuela)(?!\p{L})/giu,
  ],
  ['lesson', /(?<!\p{L})(?:lessons? learned|we learned|takeaways?|aprendimos|lecci[oó]n)(?!\p{L})/giu],
  [
    'problem',
    /(?<!\p{L})(?:problem statement|root causes?|the problem|planteamiento|causas|el problema)(?!\p{L})/giu,
  ],
  ['cycle', /(?<!\p{L})(?:cycle|pdsa|prediction|predicted|ciclo|predicci[oó]n)(?!\p{L})/giu],
  [
    'prototype',
    /(?<!\p{L})(?:prototype|pilot|we will try|we tried|prototipo|piloto|probamos|probar)(?!\p{L})/giu,
  ],
]

function guessForm(text: string): FormName {
  const counted = signs.map(([name, sign]) => ({ name, times: text.match(sign)?.length ?? 0 }))
  const best = counted.reduce((one, other) => (other.times > one.times ? other : one))
  return best.times > 0 ? best.name : 'lesson'
}

/** The language of a text, by the small words in it. */
function languageOf(text: string): Locale {
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  const spanish = count(/(?<!\p{L})(?:de|la|que|el|los|las|en|para|con|una?|del|por)(?!\p{L})/giu)
  const english = count(/(?<!\p{L})(?:the|of|and|to|in|for|with|that|we|a|is|was)(?!\p{L})/giu)
  return spanish > english ? 'es' : 'en'
}
