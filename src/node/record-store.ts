import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { unpackRecord, type ContentRecord } from './record-line.ts'

/** Records by digest, kept between runs. Each stays bytes until it is asked for. */
export interface RecordStore {
  has(digest: string): boolean
  get(digest: string): ContentRecord | undefined
  /** Keeps a record, given as the line of `packRecord` in UTF-8, for this run and the next ones. */
  set(digest: string, line: Uint8Array): void
  /** Keeps a record for this run alone. */
  hold(digest: string, record: ContentRecord): void
  /** Writes the records with these digests and forgets the others; does nothing when they are the same. */
  save(digests: ReadonlySet<string>): void
}

const newline = 10
const space = 32

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
      const record = unpackRecord(line)
      kept.set(digest, record)
      return record
    },
    set: (digest, line) => {
      lines.set(digest, Buffer.from(line.buffer, line.byteOffset, line.length))
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
      writeLines(file, lines)
      changed = false
    },
  }
}

function readLines(file: string): Map<string, Buffer> {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    return new Map()
  }
  const lines = new Map<string, Buffer>()
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(newline, start)
    if (end === -1) break
    const middle = bytes.indexOf(space, start)
    // The end of a line that was cut off in writing is neither of these.
    const whole = bytes[end - 1] === 0x7d || bytes[end - 1] === 0x22
    if (middle !== -1 && middle < end && whole)
      lines.set(bytes.toString('latin1', start, middle), bytes.subarray(middle + 1, end))
    start = end + 1
  }
  return lines
}

/** Two commands may run at a time; each writes a file of its own before it takes the place. */
function writeLines(file: string, lines: ReadonlyMap<string, Buffer>): void {
  mkdirSync(dirname(file), { recursive: true })
  const written = `${file}.${process.pid}.new`
  const handle = openSync(written, 'w')
  let batch: Buffer[] = []
  let size = 0
  const flush = () => {
    writeSync(handle, Buffer.concat(batch))
    batch = []
    size = 0
  }
  for (const [digest, line] of lines) {
    batch.push(Buffer.from(`${digest} `), line, Buffer.from('\n'))
    size += line.length
    if (size > 1 << 20) flush()
  }
  flush()
  closeSync(handle)
  renameSync(written, file)
}
