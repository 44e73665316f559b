import { z } from 'zod'
import { ballotSchema } from './score-sheet.ts'

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
export function readOpenedExample(text: string): OpenedExample | undefined {
  try {
    return openedExampleSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
