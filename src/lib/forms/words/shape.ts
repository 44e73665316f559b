import type { forms } from './en/forms.ts'
import type { groups } from './en/groups.ts'
import type { options } from './en/options.ts'

/** Label, help and example of a field. In English the help may be left out: it is the sentence of the schema. */
export type FieldWords = readonly [label: string, help: string, example?: string]

/** What another language says of each field: a field without words there does not compile. */
export type FieldWordsOf<Source> = {
  [Kind in keyof Source]: { [Field in keyof Source[Kind]]: FieldWords }
}

/** Title, purpose and free text of each form in another language. */
export type FormWords = Record<
  keyof typeof forms,
  { title: string; about: string; body: readonly [label: string, help: string] }
>

/** The words of short lists in another language. */
export type OptionWords = {
  [Field in keyof typeof options]: Record<keyof (typeof options)[Field], string>
}

/** Headings, rows and the words of a picture in another language. */
export type GroupWords = {
  [Part in keyof typeof groups]: {
    [Name in keyof (typeof groups)[Part]]: (typeof groups)[Part][Name] extends string
      ? string
      : readonly [label: string, help: string]
  }
}
