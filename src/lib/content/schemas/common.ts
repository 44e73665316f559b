import { z } from 'zod'
import type { Language } from '../languages.ts'
import { day, line, lines, prose, refs } from './field.ts'

/** Fields that every kind of entry may carry. All are optional but the title. */
export const common = {
  title: line('Name of the page, in a few plain words.', 120),
  plainWords: prose(
    'What this is in two or three sentences that a family can follow (60 words at most).',
    800,
  ).optional(),
  plainWordsIn: z
    .strictObject({
      en: prose('The box in English.', 800).optional(),
      es: prose('The box in Spanish.', 800).optional(),
    } satisfies Record<Language, z.ZodType>)
    .describe('The same box in other languages of the zone, for families who read those.')
    .optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
    .describe('Language of the text, for example en or es. Left out: the first language of the zone.')
    .optional(),
  draft: z
    .boolean()
    .describe('true while you are still writing. The page says so and nothing fails.')
    .optional(),
  example: z.boolean().describe('true on entries that only show how Zonebook works.').optional(),
  borrowed: z
    .strictObject({
      from: refs('The source this work comes from.', 'source').min(1),
      note: prose('How the facts were carried over, and under which licence.', 600),
    })
    .describe('Set when the work was done somewhere else and only its facts are retold here.')
    .optional(),
  publicLinks: lines(
    'Addresses on this page that somebody opened without signing in: open to everyone, and no student work in them.',
  ).optional(),
  sources: refs('Outside sources of the facts on this page.', 'source').optional(),
  updated: day('Day of the last real change to the text.').optional(),
  reviewBy: day('Day by which someone should read this again and say whether it is still true.').optional(),
  ignore: z
    .array(
      z.strictObject({
        rule: line('Id of the check to leave out, for example cycle/margin.', 80),
        because: prose('Why it does not fit here.', 300),
      }),
    )
    .describe('Checks that do not fit this page, each with a reason. Privacy and safety cannot be left out.')
    .optional(),
}

/** The plain-words summary as a required field, for kinds that lead with it. */
export const plainWords = prose(
  'What this is in two or three sentences that a family can follow (60 words at most).',
  800,
)
