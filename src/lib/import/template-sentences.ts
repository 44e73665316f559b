import type { Form, Question } from '../forms/form.ts'
import { locales, type Locale } from '../i18n/locale.ts'
import { plainLabel } from './match-label.ts'

interface TemplateWords {
  how: readonly string[]
  needed: string
  one: string
  several: string
  list: string
  rows: string
  day: string
  question: string
  row: (number: number) => string
  atMost: (words: number) => string
  example: (example: string) => string
  fileName: string
}

/** What the Word template says besides the questions. */
export const templateWords: Record<Locale, TemplateWords> = {
  en: {
    how: [
      'Write in the boxes and leave the headings as they are. What you do not know can stay empty.',
      'Write roles, for example “grade 6 teacher”, and never the name of a student or a family.',
      'Save the file. Then drop it on the page “Check” of the site, or send it to your coach.',
    ],
    needed: 'Needed.',
    one: 'Tick one box.',
    several: 'Tick what fits.',
    list: 'One a line.',
    rows: 'Add rows if you need more.',
    day: 'For example Oct 5, 2026.',
    question: 'Question',
    row: (number) => `Answer ${number}`,
    atMost: (words) => `About ${words} words at most.`,
    example: (example) => `Example: ${example}`,
    fileName: 'Zonebook form',
  },
  es: {
    how: [
      'Escribir en los recuadros y dejar los títulos como están. Lo que no se sabe puede quedar vacío.',
      'Escribir funciones, por ejemplo “docente de sexto grado”, y nunca el nombre de un estudiante o una familia.',
      'Guardar el archivo. Después, soltarlo en la página “Revisar” del sitio o mandarlo a la persona de apoyo.',
    ],
    needed: 'Hace falta.',
    one: 'Marcar una casilla.',
    several: 'Marcar lo que corresponda.',
    list: 'Una cosa por línea.',
    rows: 'Se pueden agregar filas.',
    day: 'Por ejemplo, 5 de octubre de 2026.',
    question: 'Pregunta',
    row: (number) => `Respuesta ${number}`,
    atMost: (words) => `Unas ${words} palabras como máximo.`,
    example: (example) => `Ejemplo: ${example}`,
    fileName: 'Formulario de Zonebook',
  },
}

/** Tables with more columns than this are turned: one line a question, one column an answer. */
export const widestTable = 5

/** The short help below the heading of a question. */
export function helpLine(question: Question, locale: Locale): string {
  const words = templateWords[locale]
  const { asks, required, help, label, limit = 0, columns = [] } = question
  const hints: Partial<Record<Question['asks'], string>> = {
    choice: words.one,
    'yes-no': words.one,
    choices: words.several,
    lines: words.list,
    links: words.list,
    ...(columns.length <= widestTable && { table: words.rows }),
    day: words.day,
    ...(limit >= 400 && { text: words.atMost(Math.floor(limit / 60) * 10) }),
  }
  const hint = hints[asks] ?? ''
  const own = plainLabel(help) === plainLabel(label) ? '' : help
  return [required ? words.needed : '', own, help.includes(hint) ? '' : hint].filter(Boolean).join(' ')
}

/** Says whether a line of a document is one that the template of a form prints, of today or of an earlier day. */
export function isOfTemplate(forms: Readonly<Record<Locale, Form>>): (line: string) => boolean {
  const sentences = new Set(
    locales
      .flatMap((locale) => {
        const { about, questions, body } = forms[locale]
        const { how, example } = templateWords[locale]
        const examples = questions.flatMap((question) =>
          question.example ? [example(question.example)] : [],
        )
        return [
          about,
          ...how,
          ...questions.map((each) => helpLine(each, locale)),
          ...examples,
          body?.help ?? '',
        ]
      })
      .map(plainLabel)
      .filter((sentence) => sentence !== ''),
  )
  const starts = locales.map((locale) => `${templateWords[locale].needed} `)
  return (line) => sentences.has(plainLabel(line)) || starts.some((start) => line.trim().startsWith(start))
}
