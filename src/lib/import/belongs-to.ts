import type { Form, Question } from '../forms/form.ts'
import { isOwned, ownerKinds, type OwnedKind } from '../forms/path-of-new.ts'
import type { Locale } from '../i18n/locale.ts'

/** Names of the two questions that say where a file belongs. They are no fields of the file. */
export const ownerField = 'belongs to'
export const numberField = 'number of the cycle'

const labels: Record<OwnedKind, Record<Locale, readonly [string, string]>> = {
  cycle: {
    en: ['Which prototype does it belong to?', 'Its name as it stands on the site.'],
    es: ['¿De qué prototipo es?', 'Su nombre, como está en el sitio.'],
  },
  note: {
    en: ['Which community met?', 'Its name as it stands on the site.'],
    es: ['¿Qué comunidad se reunió?', 'Su nombre, como está en el sitio.'],
  },
  entry: {
    en: ['Which competition is it for?', 'Its name as it stands on the site.'],
    es: ['¿Para qué concurso es?', 'Su nombre, como está en el sitio.'],
  },
}

const numbers: Record<Locale, readonly [string, string]> = {
  en: ['Which cycle is it?', 'Its number, for example 2. Leave it empty for the latest one.'],
  es: ['¿Qué ciclo es?', 'Su número, por ejemplo 2. Vacío quiere decir el más reciente.'],
}

/** A form with the questions before it that say where its file belongs: in a document nothing else does. */
export function withPlace(form: Form, locale: Locale): Form {
  const { kind, name } = form
  if (!isOwned(kind)) return form
  const ask = (
    field: string,
    asks: Question['asks'],
    [label, help]: readonly [string, string],
  ): Question => ({
    path: [field],
    asks,
    label,
    help,
    required: false,
  })
  const owner: Question = {
    ...ask(ownerField, 'link', labels[kind][locale]),
    required: true,
    to: [ownerKinds[kind]],
  }
  const number = name === 'close-cycle' ? [ask(numberField, 'number', numbers[locale])] : []
  return { ...form, questions: [owner, ...number, ...form.questions] }
}
