import { z } from 'zod'
import { resultsSchema, resultsSettingsSchema } from './results-schema.ts'

const { entries, panel, sensitivity } = resultsSchema.shape
const { spread, disagreement } = entries.element.shape

/** `results.json` of a competition that says nothing of one judge: what `aggregateResults` writes. */
export const aggregateSchema = resultsSchema.omit({ judges: true, inputs: true }).extend({
  settings: resultsSettingsSchema.omit({ seed: true }),
  entries: z.array(
    entries.element
      .omit({ furthest: true })
      .extend({ spread: spread.optional(), disagreement: disagreement.optional() }),
  ),
  /** How many groups of judges there are that no entry links; one is right. */
  panel: panel.extend({ panels: z.int().min(1) }),
  sensitivity: sensitivity.pick({ weights: true }),
})

/** See `aggregateSchema`. */
export type AggregateResults = z.output<typeof aggregateSchema>
