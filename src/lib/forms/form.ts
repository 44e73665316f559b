import type { Kind } from '../content/schemas/index.ts'

/** The forms people fill in. `plan-cycle` and `close-cycle` are the two halves of `cycle`. */
export const formNames = [
  'problem',
  'prototype',
  'plan-cycle',
  'close-cycle',
  'cycle',
  'lesson',
  'case-study',
  'community',
  'note',
  'entry',
] as const

/** Name of a form. */
export type FormName = (typeof formNames)[number]

/** What kind of answer a question takes; `table` has columns and takes one row or more. */
export type Asks =
  'line' | 'text' | 'number' | 'day' | 'choice' | 'choices' | 'yes-no' | 'link' | 'links' | 'lines' | 'table'

/** One question of a form. Its answer stands at `path` in the frontmatter; the path of a column starts at its row. */
export interface Question {
  path: readonly string[]
  asks: Asks
  label: string
  help: string
  /** True when the form is not finished without it. The file may still be saved as a draft. */
  required: boolean
  /** The words it takes, for `choice` and `choices`: `value` stands in the file. */
  options?: readonly { value: string; label: string }[]
  /** True when the answer is a number in the file, although the question is not `number`. */
  asNumber?: boolean
  /** The kinds of entry whose ids it takes, for `link` and `links`. */
  to?: readonly Kind[]
  columns?: readonly Question[]
  least?: number
  most?: number
  /** Characters it may have. */
  limit?: number
  example?: string
}

/** A field that is never asked: the day the form is filled in, a name made from another field, or the main measure. */
export interface FilledIn {
  path: readonly string[]
  from: 'today' | 'name' | 'main measure'
}

/** A form: the questions for one file of a kind, in the order in which they are asked. */
export interface Form {
  name: FormName
  kind: Kind
  title: string
  about: string
  questions: readonly Question[]
  /** Fields a tool fills in by itself. */
  filledIn: readonly FilledIn[]
  /** The free text below the fields. */
  body?: { label: string; help: string }
}
