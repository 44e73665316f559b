import { z } from 'zod'
import { languages } from '../content/languages.ts'
import { kinds } from '../content/schemas/index.ts'

/** Most findings of a report; the worst come first. */
export const mostFindings = 300

const path = z.string().min(1).max(400)
const words = (most: number) => z.string().max(most)
const count = z.int().min(0).max(10_000_000)
const line = z.int().min(1).max(10_000_000)

const finding = z.strictObject({
  rule: z.string().regex(/^[a-z-]{1,40}\/[a-z-]{1,60}$/),
  severity: z.enum(['stop', 'fix', 'tip']),
  /** Path below `content/`. */
  path,
  /** Title of its page; left out where it could hold private words. */
  title: words(160).optional(),
  kind: z.enum(kinds).optional(),
  from: line,
  to: line,
  /** In the language of the report. */
  message: words(2000),
  blame: z.enum(['changed-line', 'changed-file', 'caused-by-change']),
  /** A better line, shown as it should stand. */
  better: z.strictObject({ line: words(300), isSafe: z.boolean() }).optional(),
  /** Even a draft has to keep this rule. */
  isUrgent: z.boolean(),
})

const suggestion = z.strictObject({
  path,
  /** Lines it takes the place of; they stand in one hunk of the change. */
  from: line,
  to: line,
  text: words(4000),
  /** Keys of the findings it is for. */
  fingerprints: z
    .array(z.string().regex(/^[0-9a-f]{16}(-\d{1,4})?$/))
    .min(1)
    .max(20),
})

/**
 * What was found in the change of a pull request: all that the half that writes needs to know. It is made beside
 * bytes that anybody may have sent, so every length has a limit.
 */
const changeReportSchema = z.strictObject({
  schema: z.literal(1),
  /** The commit that was looked at. */
  head: z.string().regex(/^[0-9a-f]{40}$/),
  outcome: z.enum(['looked', 'too-many-files', 'too-many-bytes']),
  language: z.enum(languages),
  coverage: z.strictObject({
    files: count,
    checked: count,
    rules: count,
    seconds: z.number().min(0).max(100_000),
  }),
  /** The pages that were added or changed. */
  pages: z
    .array(
      z.strictObject({
        path,
        kind: z.enum(kinds),
        title: words(160).optional(),
        isNew: z.boolean(),
        /** Ids of the schools it is about. */
        schools: z.array(words(120)).max(20),
        /** How big the test is, 1 to 7. */
        scale: z.int().min(1).max(7).optional(),
      }),
    )
    .max(200),
  findings: z.array(finding).max(mostFindings),
  /** How many more there are. */
  more: count,
  /** How many were there before. */
  existing: count,
  suggestions: z.array(suggestion).max(50),
  /** Work that is there already and close to a new page. */
  similar: z
    .array(
      z.strictObject({
        to: path,
        kind: z.enum(kinds),
        title: words(160),
        url: z.string().regex(/^\/[\w./-]{1,300}$/),
      }),
    )
    .max(6),
  /** Changed files that are not below `content/`. */
  outside: z.strictObject({ count, paths: z.array(path).max(10) }),
})

export type ChangeReport = z.output<typeof changeReportSchema>
export type ReviewFinding = ChangeReport['findings'][number]
export type Suggestion = ChangeReport['suggestions'][number]

/** Reads the text of a report; undefined when it is none, is too long, or says something of another shape. */
export function parseChangeReport(text: string): ChangeReport | undefined {
  if (text.length > mostCharacters) return undefined
  try {
    return changeReportSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Far above what the limits allow for. */
const mostCharacters = 4_000_000
