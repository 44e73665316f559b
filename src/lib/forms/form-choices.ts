import type { Kind } from '../content/schemas/index.ts'
import type { EntryPart } from './forms.ts'

/** One thing to choose from: what stands in the file, and what a person reads. */
export interface Choice {
  value: string
  label: string
}

/** What the zone has that a form can name. Plain data, so that it can be sent to a browser. */
export interface FormChoices {
  /** Entries by kind, each with the text that stands in a file that names it. */
  entries: Partial<Record<Kind, readonly Choice[]>>
  /** Measures of each prototype, the main one first. */
  measures: Readonly<Record<string, readonly Choice[]>>
  /** Competitions that still take entries, with the parts they ask for. */
  competitions: readonly { id: string; title: string; parts: readonly EntryPart[] }[]
}
