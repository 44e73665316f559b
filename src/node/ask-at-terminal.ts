import { input, search, select } from '@inquirer/prompts'
import type { Question } from '../lib/forms/form.ts'
import type { Locale, Text } from '../lib/i18n/locale.ts'
import { referenceOf, type Known } from '../lib/import/find-entry.ts'
import { plainLabel } from '../lib/import/match-label.ts'
import type { DaysAround } from '../lib/import/read-day.ts'
import { readAnswer } from '../lib/import/read-answer.ts'
import type { Asker } from './ask-form.ts'

const words: Record<'none' | 'done' | 'day' | 'number' | 'yes' | 'no', Text> = {
  none: { en: '(leave it out)', es: '(dejarlo vacío)' },
  done: { en: '(that is all)', es: '(eso es todo)' },
  day: {
    en: 'This is no day. Write it like Oct 5, 2026.',
    es: 'No es un día. Escribir, por ejemplo, 5 de octubre de 2026.',
  },
  number: { en: 'Write one number, for example 63.', es: 'Escribir un número, por ejemplo 63.' },
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
}

/** Asks a person at a terminal: lists to choose from, pages of the zone to search, and answers looked at as they come. */
export function askAtTerminal(known: readonly Known[], locale: Locale, around: DaysAround): Asker {
  return {
    close: () => undefined,
    ask: async (question) => {
      const message = question.required ? `${question.label} *` : question.label
      const help = plainLabel(question.help) === plainLabel(question.label) ? '' : question.help
      console.log(help === '' ? '' : `\n${help}`)
      if (question.asks === 'yes-no')
        return chooseFrom(message, [words.yes[locale], words.no[locale]], question.required, locale)
      if (question.options)
        return chooseFrom(
          message,
          question.options.map(({ label }) => label),
          question.required,
          locale,
        )
      if (question.asks === 'link' || question.asks === 'links')
        return pickPages(message, question, known, locale)
      const typed = await input({ message, validate: (value) => isFine(question, value, locale, around) })
      return typed.trim() === '' ? [] : [typed]
    },
  }
}

function isFine(question: Question, typed: string, locale: Locale, around: DaysAround): true | string {
  const { unclear } = readAnswer(question, { lines: [typed] }, { known: [], versions: [question], around })
  if (!unclear?.length) return true
  return words[question.asks === 'day' ? 'day' : 'number'][locale]
}

async function chooseFrom(
  message: string,
  labels: readonly string[],
  required: boolean,
  locale: Locale,
): Promise<string[]> {
  const choices = labels.map((label) => ({ name: label, value: label }))
  const none = required ? [] : [{ name: words.none[locale], value: '' }]
  const label = await select({ message, choices: [...choices, ...none] })
  return label === '' ? [] : [label]
}

/** Pages are found by a part of their title; what stands at the top ends the list. */
async function pickPages(
  message: string,
  question: Question,
  known: readonly Known[],
  locale: Locale,
): Promise<string[]> {
  const pages = pagesOf(known, question.to ?? [])
  const picked: string[] = []
  for (;;) {
    const end = { name: words[picked.length > 0 ? 'done' : 'none'][locale], value: '' }
    const id = await search({
      message: picked.length > 0 ? `${message} (${picked.join(', ')})` : message,
      source: (term = '') => {
        const found = pages.filter(({ words }) => words.includes(plainLabel(term))).slice(0, 50)
        // What is needed is not left out by a mere Enter.
        const endFirst = term === '' && (!question.required || picked.length > 0)
        return endFirst ? [end, ...found] : [...found, end]
      },
    })
    if (id === '') return picked
    picked.push(id)
    if (question.asks === 'link') return picked
  }
}

/** Pages of some kinds, each once under its first title, with all the words it may be found by. */
function pagesOf(known: readonly Known[], to: readonly string[]) {
  const pages = Map.groupBy(
    known.filter(({ kind }) => to.includes(kind)),
    (page) => referenceOf(page, to),
  )
  return [...pages].map(([value, same]) => ({
    value,
    name: same[0]?.title ?? value,
    words: plainLabel(same.map(({ title, id }) => `${title} ${id}`).join(' ')),
  }))
}
