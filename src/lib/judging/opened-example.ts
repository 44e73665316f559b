import { z } from 'zod'
import { parseJson } from '../content/parse-json.ts'
import { ballotSchema } from './score-sheet.ts'

/** Name of the file in `judging/`. */
export const openedExampleFile = 'opened.json'

/**
 * `judging/opened.json` of an invented competition (`example: true`): every ballot of its made-up judges with all
 * their words, so that reports can be shown. Of real judges nothing like it is ever written into the project.
 */
export const openedExampleSchema = z.strictObject({
  zonebook: z.literal('opened-1'),
  /** What the private `judges.yaml` says of each, but the name. */
  judges: z.array(
    z.strictObject({
      id: z.string(),
      affiliation: z.string(),
      /** Entries this judge could not be asked to read, as codes. */
      conflicts: z.array(z.strictObject({ entry: z.string(), because: z.string() })),
    }),
  ),
  ballots: z.array(ballotSchema),
})

/** See `openedExampleSchema`. */
export type OpenedExample = z.output<typeof openedExampleSchema>

/** Reads `opened.json`; undefined when it is something else. */
export const readOpenedExample = (text: string): OpenedExample | undefined =>
  parseJson(openedExampleSchema, text)
