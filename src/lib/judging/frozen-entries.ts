import { z } from 'zod'
import { parseJson } from '../content/parse-json.ts'
import type { BlindEntry } from './blind-view.ts'

const count = z.int().min(0).max(100_000)

const evidence = z.strictObject({
  level: z.int().min(0).max(6),
  locks: z.int().min(0).max(5),
  status: z.enum(['adopt', 'adapt', 'expand', 'pause', 'abandon', 'open', 'planned', 'untold']),
  cycles: z.strictObject({ finished: count, predictedFirst: count }),
  predictions: z.strictObject({ yes: count, partly: count, no: count, unclear: count }),
  scale: z.int().min(1).max(7).optional(),
  measures: z.array(
    z.strictObject({
      kind: z.string().max(40),
      better: z.enum(['up', 'down']),
      reached: z.int().min(-20).max(20).optional(),
    }),
  ),
  balance: z.enum(['none', 'worse', 'held']),
  runChart: z.strictObject({ points: count, change: z.boolean() }),
  comparison: z.enum(['none', 'unlike', 'even', 'better']),
})

const entries = z.array(
  z.strictObject({
    code: z.string().regex(/^e-\d{2,3}$/),
    lang: z.string().max(10),
    parts: z.array(
      z.strictObject({
        id: z.string().max(40),
        name: z.string().max(80),
        text: z.string().max(8000),
        words: count,
        limit: count.optional(),
      }),
    ),
    evidence: z.array(evidence),
  }),
)

/** Reads `entries.json`; undefined when it is not what freezing wrote. */
export const readFrozenEntries = (text: string): BlindEntry[] | undefined =>
  parseJson(entries, text) as BlindEntry[] | undefined
