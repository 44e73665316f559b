import { createHash, type Hash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a command printed, and its exit code. */
export interface Answer {
  output: string
  code: number
}

/** What an answer depends on besides files. */
export interface Question {
  /** Arguments, day, language: everything that is no file. */
  words: readonly string[]
  /** Files and folders, with all below them. One that does not exist is an answer too. */
  places: readonly string[]
}

/** A file that changed so shortly before may change again without a new time stamp. */
const tooFresh = 1_000

/**
 * A stamp of everything an answer depends on, by size and time stamps; no file is opened. Undefined when
 * something changed within the last second.
 */
export function stampOf({ words, places }: Question, now = Date.now()): string | undefined {
  const hash = createHash('sha1').update(JSON.stringify(words))
  const newest = Math.max(0, ...places.map((place) => addPlace(hash, place)))
  return newest > now - tooFresh ? undefined : hash.digest('base64url')
}

/** Adds a file or all files of a folder to the hash; gives the latest time stamp of a file, in milliseconds. */
function addPlace(hash: Hash, path: string): number {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) {
    hash.update(`${path}\0${stat?.size}:${stat?.mtimeMs}:${stat?.ctimeMs}:${stat?.ino}\n`)
    return stat ? Math.max(stat.mtimeMs, stat.ctimeMs) : 0
  }
  hash.update(`${path}/\n`)
  let newest = 0
  for (const name of readdirSync(path).sort()) newest = Math.max(newest, addPlace(hash, join(path, name)))
  return newest
}

/** The answer kept in a file under a stamp, if there is one. */
export function knownAnswer(file: string, stamp: string): Answer | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const [first = ''] = text.split('\n', 1)
    const [kept, code] = first.split(' ')
    if (kept !== stamp || !code) return undefined
    return { code: Number(code), output: text.slice(first.length + 1) }
  } catch {
    return undefined
  }
}

/** Keeps an answer in a file; the one before it is forgotten. */
export function keepAnswer(file: string, stamp: string, { output, code }: Answer): void {
  mkdirSync(dirname(file), { recursive: true })
  const written = `${file}.${process.pid}.new`
  writeFileSync(written, `${stamp} ${code}\n${output}`)
  renameSync(written, file)
}

/**
 * Files that tell whether the saved history of a folder is still the same; none outside of a repository.
 * Undefined where the history lies somewhere else, as in a second work tree.
 */
export function historyPlaces(folder: string): string[] | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const git = lstatSync(join(at, '.git'), { throwIfNoEntry: false })
    if (git && !git.isDirectory()) return undefined
    if (git) return places.map((name) => join(at, '.git', name))
    if (dirname(at) === at) return []
  }
}

const places = ['HEAD', 'packed-refs', 'refs/heads', 'refs/remotes', 'reftable', 'shallow']
