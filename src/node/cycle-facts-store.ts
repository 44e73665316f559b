import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { limits } from '../lib/content/decode.ts'
import { readCycleFacts, type CycleFacts } from '../lib/knowledge/cycle-facts.ts'
import { readerVersion } from './read-content.ts'
import { runGit } from './run-git.ts'

/** Facts of saved texts of cycles by git's id of the text; null when a text cannot be read. */
export type FactsByText = Map<string, CycleFacts | null>

/**
 * The facts of these texts: a text is read once in its life, and then kept in the file with its facts alone.
 * Undefined when git does not have one of the texts, as in a copy that left out what it did not need.
 */
export function readFacts(top: string, texts: ReadonlySet<string>, file: string): FactsByText | undefined {
  const version = factsVersion()
  const known = readStore(file, version)
  const missing = [...texts].filter((text) => !known.has(text))
  const small = findSmall(top, missing)
  if (!small) return undefined
  for (const text of missing) known.set(text, null)
  for (let at = 0; at < small.length; at += atOnce) {
    const printed = runGit(top, ['cat-file', '--batch'], asLines(small.slice(at, at + atOnce)))
    if (!printed) return undefined
    for (const { text, bytes } of splitBatch(printed)) known.set(text, readCycleFacts(bytes) ?? null)
  }
  const gone = [...known.keys()].filter((text) => !texts.has(text))
  for (const text of gone) known.delete(text)
  if (missing.length > 0 || gone.length > 0) writeStore(file, version, known)
  return known
}

const atOnce = 500
const asLines = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join('')

/** Those of the texts that are no larger than a page may be; undefined when one is not there. */
function findSmall(top: string, texts: readonly string[]): string[] | undefined {
  if (texts.length === 0) return []
  const lines = runGit(top, ['cat-file', '--batch-check'], asLines(texts))?.toString().trimEnd().split('\n')
  if (!lines || lines.some((line) => !/^[0-9a-f]+ blob \d+$/.test(line))) return undefined
  return lines.flatMap((line) => {
    const [text = '', , size] = line.split(' ')
    return Number(size) <= limits.bytes ? [text] : []
  })
}

/** Git prints `<id> blob <size>`, a line end, the bytes and a line end for each. */
function* splitBatch(printed: Buffer): Iterable<{ text: string; bytes: Buffer }> {
  for (let at = 0; at < printed.length;) {
    const end = printed.indexOf('\n', at)
    const [text = '', , size] = printed.toString('latin1', at, end).split(' ')
    const next = end + 1 + Number(size)
    yield { text, bytes: printed.subarray(end + 1, next) }
    at = next + 1
  }
}

/** Changes when pages, and so predictions and results, are read in another way. */
function factsVersion(): string {
  const folder = join(process.cwd(), 'src/lib/knowledge')
  const hash = createHash('sha1').update(readerVersion(process.cwd()))
  for (const name of ['cycle-facts.ts', 'cycle-state.ts']) hash.update(readFileSync(join(folder, name)))
  return hash.digest('base64url')
}

function readStore(file: string, version: string): FactsByText {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {
      version: string
      facts: [string, CycleFacts | null][]
    }
    return new Map(kept.version === version ? kept.facts : [])
  } catch {
    // Missing or damaged: the texts are read again.
    return new Map()
  }
}

function writeStore(file: string, version: string, facts: FactsByText): void {
  mkdirSync(dirname(file), { recursive: true })
  // Two commands may run at a time; each writes a file of its own before it takes the place.
  const written = `${file}.${process.pid}.new`
  writeFileSync(written, JSON.stringify({ version, facts: [...facts] }))
  renameSync(written, file)
}
