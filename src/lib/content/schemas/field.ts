import { z } from 'zod'

/** What a field refers to: the kinds of entry its id may name. Read by `references.ts`. */
export interface ReferenceMeta {
  ref: readonly string[]
}

/** One line of plain text, 1 to `max` characters. */
export const line = (about: string, max = 200) => z.string().trim().min(1).max(max).describe(about)

/** A short paragraph, 1 to `max` characters. */
export const prose = (about: string, max = 2000) => z.string().trim().min(1).max(max).describe(about)

/** A list of short lines. */
export const lines = (about: string, max = 500) => z.array(line(about, max)).describe(about)

/** A calendar day as people write it, `2026-01-31`; impossible days are refused. */
export const day = (about: string) => z.iso.date().describe(about)

/** A finite number. */
export const number = (about: string) => z.number().describe(about)

/** A whole number in a range. */
export const count = (about: string, min = 0, max = 100_000) => z.int().min(min).max(max).describe(about)

/** The id of another entry. With several kinds, write the folder too: `sources/crpe-2018`. */
export const ref = (about: string, ...kinds: readonly string[]) =>
  z.string().trim().min(1).max(200).describe(about).meta({ ref: kinds, description: about })

/** A list of ids of other entries. */
export const refs = (about: string, ...kinds: readonly string[]) =>
  z.array(ref(about, ...kinds)).describe(about)

/** One of a short list of words. */
export const choice = <const T extends readonly [string, ...string[]]>(about: string, words: T) =>
  z.enum(words).describe(about)

/** The role of a person, never a name: `grade 6 teacher`, `principal`. */
export const role = (about: string) => line(about, 80)

/** A grade as the district writes it: `6`, `K`, `9-12`, `Year 4`. Numbers are taken as text. */
export const grades = z
  .array(z.union([z.string().trim().min(1).max(20), z.number().transform(String)]))
  .describe('Grades this is about, for example [6, 7] or [K].')

/** Ids of practices from `practice-tags.yaml`. */
export const practices = z
  .array(
    z
      .string()
      .trim()
      .min(1)
      .max(60)
      .meta({ ref: ['practice'], description: 'A practice tag' }),
  )
  .describe('Practices from the list at /practices/, for example [peer-feedback].')

/** Subjects in the district's own words. */
export const subjects = lines('Subjects, for example [Writing].', 60)
