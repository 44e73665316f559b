import { parse } from 'yaml'
import { z } from 'zod'
import type { Entered } from '../../../src/lib/judging/entered-sheet.ts'
import type { OpenedExample } from '../../../src/lib/judging/opened-example.ts'
import type { ScoreSheet } from '../../../src/lib/judging/score-sheet.ts'
import { UsageError } from '../../../src/node/usage-error.ts'

type Levels = Record<string, number | null>

/** What the invented judges of an example say, whoever is asked to read what. */
export interface Said {
  /** In the order of their ids; `conflicts` names entries by their own ids. */
  judges: readonly SaidJudge[]
  /** First tries on calibration entries. */
  calibration: (judge: string) => { entry: string; scores: Levels }[]
  /** What stands in the form of a judge for an entry, by its own id; undefined when nothing was said of this pair. */
  sheet: (judge: string, entry: string) => { entered: Entered; minutes: number } | undefined
}

/** An invented judge. */
export interface SaidJudge {
  id: string
  affiliation: string
  conflicts: readonly { entry: string; because: string }[]
}

const levels = z.record(z.string(), z.int().nullable())
const sheet = z.strictObject({
  scores: levels,
  noEvidence: z.record(z.string(), z.string()).default({}),
  comments: z.record(z.string(), z.string()).default({}),
  strength: z.string(),
  question: z.string(),
  note: z.string().default(''),
  confidence: z.int().min(1).max(3).optional(),
  recognised: z.enum(['yes', 'maybe', 'no']),
  minutes: z.int().min(0),
})
const written = z.looseObject({
  judges: z.record(
    z.string(),
    z.looseObject({
      affiliation: z.string(),
      conflicts: z.array(z.looseObject({ entry: z.string(), because: z.string() })).default([]),
    }),
  ),
  calibration: z.record(z.string(), z.record(z.string(), levels)).default({}),
  sheets: z.record(z.string(), z.record(z.string(), sheet)),
})

type SheetSaid = Omit<z.output<typeof sheet>, 'confidence'> & { confidence?: number | undefined }

/**
 * Reads a YAML file with `judges`, `calibration` and `sheets`, in which letters stand for the judges: the first is
 * j-01. Throws a UsageError for anything else.
 */
export function saidInFile(text: string): Said {
  const read = written.safeParse(parse(text))
  if (!read.success)
    throw new UsageError(`What the judges say cannot be used.\n${z.prettifyError(read.error)}`)
  const letters = Object.keys(read.data.judges).sort()
  const idOf = (letter: string) => `j-${String(letters.indexOf(letter) + 1).padStart(2, '0')}`
  const { sheets, calibration, judges } = read.data
  const byPair = new Map(
    Object.entries(sheets).flatMap(([entry, each]) =>
      Object.entries(each).map(
        ([letter, said]) => [`${idOf(letter)} ${ownId(entry)}`, formOf(said)] as const,
      ),
    ),
  )
  const tries = new Map(
    Object.entries(calibration).map(([letter, each]) => [
      idOf(letter),
      Object.entries(each).map(([entry, scores]) => ({ entry, scores })),
    ]),
  )
  return {
    judges: Object.entries(judges)
      .map(([letter, { affiliation, conflicts }]) => ({
        id: idOf(letter),
        affiliation,
        conflicts: conflicts.map(({ entry, because }) => ({ entry: ownId(entry), because })),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    calibration: (judge) => tries.get(judge) ?? [],
    sheet: (judge, entry) => byPair.get(`${judge} ${entry}`),
  }
}

/** What the judges of an example that was made before said; `codes` tells which entry a code stood for. */
export function saidInExample(opened: OpenedExample, codes: Readonly<Record<string, string>>): Said {
  const idOf = (code: string) => ownId(codes[code] ?? code)
  const sheets = new Map(
    opened.ballots.flatMap((ballot) =>
      ballot.sheets.map((each) => [`${each.judge} ${idOf(each.entry)}`, formOf(saidOn(each))] as const),
    ),
  )
  return {
    judges: opened.judges.map(({ conflicts, ...judge }) => ({
      ...judge,
      conflicts: conflicts.map(({ entry, because }) => ({ entry: idOf(entry), because })),
    })),
    calibration: (judge) =>
      opened.ballots.filter((ballot) => ballot.judge === judge).flatMap(({ calibration }) => calibration),
    sheet: (judge, entry) => sheets.get(`${judge} ${entry}`),
  }
}

/** The id of an entry without its competition. */
export const ownId = (id: string): string => id.split('/').at(-1) ?? id

const saidOn = ({ privateNote: note, ...said }: ScoreSheet): SheetSaid => ({ ...said, note })

/** The same in the fields of a judge's page. */
function formOf(said: SheetSaid): { entered: Entered; minutes: number } {
  const fields = (prefix: string, texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([criterion, text]) => [`${prefix}:${criterion}`, text])
  const scores = Object.entries(said.scores).map(([criterion, level]) => [
    `score:${criterion}`,
    level === null ? 'none' : String(level),
  ])
  const entered: Entered = {
    ...Object.fromEntries([
      ...scores,
      ...fields('none', said.noEvidence),
      ...fields('comment', said.comments),
    ]),
    strength: said.strength,
    question: said.question,
    note: said.note,
    recognised: said.recognised,
    ...(said.confidence !== undefined && { confidence: String(said.confidence) }),
  }
  return { entered, minutes: said.minutes }
}
