import { z } from 'zod'
import { count, line, prose } from './field.ts'

/** Ids of parts and criteria, as a competition and its rubric write them. */
const id = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .max(40)

/**
 * `calibration/c-01.yaml` beside a competition: a practice entry that every judge scores before the first real one,
 * with the levels that were agreed on. Whoever wrote it takes no part in the competition.
 */
export const judgingCalibration = z.strictObject({
  lang: z
    .string()
    .regex(/^[a-z]{2}$/)
    .describe('Language it is written in, when that is not the language of the competition: es.')
    .optional(),
  from: line('Where it is from: "invented", or the competition of an earlier year.'),
  parts: z
    .record(id, prose('Text of a part.', 8000))
    .describe('What the team wrote, by the ids of the parts that the competition asks for.'),
  agreed: z
    .record(id, count('Level, 1 for the lowest.', 1, 7))
    .describe('The level agreed on for each criterion of the rubric, 1 for the lowest.'),
  why: z
    .record(id, prose('Why it is this level.', 600))
    .describe('Why it is this level and not the next, for each criterion: what in the text shows it.'),
})
