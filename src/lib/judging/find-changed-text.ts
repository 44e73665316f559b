import type { Judging, Rubric } from '../content/schemas/index.ts'
import { digestOf } from './canonical.ts'
import { readFrozenEntries } from './frozen-entries.ts'
import { settingsDigest } from './settings-digest.ts'

/** Something that was frozen and is another now. */
export type ChangedText =
  | { message: 'settings' | 'rubric' | 'practice' | 'unreadable'; values: undefined }
  | { message: 'missing' | 'entry'; values: { code: string } }

/** What is judged, and by which rules, as it stands now. */
export interface JudgedText {
  judging: Judging
  rubric: Rubric | undefined
  /** Digest of the practice entries; undefined when there is none. */
  calibration: string | undefined
  /** Text of `entries.json`. */
  entries: string | undefined
}

/** Holds rules, rubric, practice entries and what judges read against the digests of the day they were frozen. */
export function* findChangedText({
  judging,
  rubric,
  calibration,
  entries,
}: JudgedText): Generator<ChangedText> {
  const { frozen } = judging
  if (!frozen) return
  if (settingsDigest(judging) !== frozen.settings) yield { message: 'settings', values: undefined }
  if (rubric && digestOf(rubric) !== frozen.rubric) yield { message: 'rubric', values: undefined }
  if (calibration !== frozen.calibration) yield { message: 'practice', values: undefined }
  const read = entries === undefined ? undefined : readFrozenEntries(entries)
  if (!read) {
    yield { message: 'unreadable', values: undefined }
    return
  }
  const digests = new Map(read.map((entry) => [entry.code, digestOf(entry)]))
  for (const [code, digest] of Object.entries(frozen.entries)) {
    const found = digests.get(code)
    if (found === undefined) yield { message: 'missing', values: { code } }
    else if (found !== digest) yield { message: 'entry', values: { code } }
  }
}
