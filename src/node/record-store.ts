import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Beside } from '../lib/content/beside.ts'
import type { AnyEntry } from '../lib/content/entry.ts'

/** What reading one file gives. */
export type ContentRecord = { entry: AnyEntry } | { beside: Beside }

/** Records by digest, kept between runs. Each stays text until it is asked for. */
export interface RecordStore {
  has(digest: string): boolean
  get(digest: string): ContentRecord | undefined
  /** Keeps a record, given as JSON, for this run and the next ones. */
  set(digest: string, line: string): void
  /** Keeps a record for this run alone. */
  hold(digest: string, record: ContentRecord): void
  /** Writes the records with these digests and forgets the others; does nothing when they are the same. */
  save(digests: ReadonlySet<string>): void
}

/** Opens the store in a file, one record a line. A file that is missing or damaged is an empty store. */
export function openRecordStore(file: string): RecordStore {
  const lines = readLines(file)
  const kept = new Map<string, ContentRecord>()
  let changed = false
  return {
    has: (digest) => lines.has(digest),
    get: (digest) => {
      const known = kept.get(digest)
      if (known) return known
      const line = lines.get(digest)
      if (line === undefined) return undefined
      const record = JSON.parse(line) as ContentRecord
      kept.set(digest, record)
      return record
    },
    set: (digest, line) => {
      lines.set(digest, line)
      changed = true
    },
    hold: (digest, record) => void kept.set(digest, record),
    save: (digests) => {
      for (const digest of lines.keys()) {
        if (digests.has(digest)) continue
        lines.delete(digest)
        changed = true
      }
      if (!changed) return
      mkdirSync(dirname(file), { recursive: true })
      // Two commands may run at a time; each writes a file of its own before it takes the place.
      const written = `${file}.${process.pid}.new`
      writeFileSync(written, [...lines].map(([digest, line]) => `${digest} ${line}\n`).join(''))
      renameSync(written, file)
      changed = false
    },
  }
}

function readLines(file: string): Map<string, string> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return new Map()
  }
  const lines = new Map<string, string>()
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    if (end === -1) break
    const space = text.indexOf(' ', start)
    if (space !== -1 && space < end && text[end - 1] === '}')
      lines.set(text.slice(start, space), text.slice(space + 1, end))
    start = end + 1
  }
  return lines
}
