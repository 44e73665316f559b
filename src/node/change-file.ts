import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangedFile, PullChange } from './read-pull-request.ts'
import { UsageError } from './usage-error.ts'

const fileIn = (folder: string) => join(folder, 'change.json')

/** Writes a change into one file: names and bytes that strangers chose never become files of their own. */
export function writeChange(folder: string, change: PullChange): void {
  const files = change.files.map(({ bytes, ...file }) => ({
    ...file,
    ...(bytes && { base64: Buffer.from(bytes).toString('base64') }),
  }))
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileIn(folder), JSON.stringify({ ...change, files }))
}

/** Reads what `writeChange` wrote. Throws a UsageError when it is not there. */
export function readChange(folder: string): PullChange {
  let text: string
  try {
    text = readFileSync(fileIn(folder), 'utf8')
  } catch {
    throw new UsageError(
      `${fileIn(folder)} is not there. First run: npm run review -- fetch --into ${folder}`,
    )
  }
  const change = JSON.parse(text) as Omit<PullChange, 'files'> & {
    files: (ChangedFile & { base64?: string })[]
  }
  const files = change.files.map(({ base64, ...file }) => ({
    ...file,
    ...(base64 !== undefined && { bytes: new Uint8Array(Buffer.from(base64, 'base64')) }),
  }))
  return { ...change, files }
}
