import { mkdirSync, readFileSync, renameSync, writeFileSync, type Stats } from 'node:fs'
import { dirname } from 'node:path'

/** Digests of files by size and time stamps, so that a file nobody touched is not opened again. */
export interface SeenFiles {
  digestOf(path: string, stat: Stats): string | undefined
  note(path: string, stat: Stats, digest: string): void
  /** Writes what was asked for or noted in this run; forgets the rest. */
  save(): void
}

/** A file changed so shortly before it was read may change again without a new time stamp. */
const tooFresh = 1_000

/** Opens the list in a file; one that is missing, damaged or of another `version` of the reader is empty. */
export function openSeenFiles(file: string, version: string): SeenFiles {
  const started = Date.now()
  const before = readList(file, version)
  const now = new Map<string, string>()
  let changed = false
  return {
    digestOf: (path, stat) => {
      const [stamp, digest] = before.get(path)?.split(' ') ?? []
      if (stamp !== stampOf(stat) || !digest) return undefined
      now.set(path, `${stamp} ${digest}`)
      return digest
    },
    note: (path, stat, digest) => {
      if (Math.max(stat.mtimeMs, stat.ctimeMs) > started - tooFresh) return
      now.set(path, `${stampOf(stat)} ${digest}`)
      changed = true
    },
    save: () => {
      if (!changed && now.size === before.size) return
      mkdirSync(dirname(file), { recursive: true })
      const written = `${file}.${process.pid}.new`
      writeFileSync(written, [version, ...[...now].map(([path, seen]) => `${seen} ${path}`)].join('\n'))
      renameSync(written, file)
    },
  }
}

/** Size, both time stamps and the number of the file: a copy put in its place with old stamps has another. */
const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string => `${size}:${mtimeMs}:${ctimeMs}:${ino}`

function readList(file: string, version: string): Map<string, string> {
  let lines: string[]
  try {
    lines = readFileSync(file, 'utf8').split('\n')
  } catch {
    return new Map()
  }
  if (lines[0] !== version) return new Map()
  return new Map(
    lines.slice(1).map((line) => {
      const end = line.indexOf(' ', line.indexOf(' ') + 1)
      return [line.slice(end + 1), line.slice(0, end)]
    }),
  )
}
