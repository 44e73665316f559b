import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { OtherFile } from '../lib/content/graph.ts'
import type { Issue } from '../lib/content/issue.ts'
import { findPictureIssues, pictureBytes } from '../lib/content/read-picture.ts'

/** What was found in a picture, with its size and time, so that it is read again only after a change. */
interface Kept {
  stamp: string
  issues: Issue[]
}

/**
 * Looks into the pictures of a zone and gives each what is to be said of it. Reads at most the first 256 KB of a file;
 * `keptFile` holds what was found last time, and a picture with the same size and time is not read again.
 */
export function lookAtPictures(root: string, others: readonly OtherFile[], keptFile: string): OtherFile[] {
  const kept = readKept(keptFile)
  const next: Record<string, Kept> = {}
  let changed = false
  const looked = others.map((file) => {
    if (!file.picture) return file
    const found = lookAt(join(root, file.path), file.path, kept[file.path])
    if (!found) return file
    next[file.path] = found
    changed ||= found !== kept[file.path]
    return { ...file, issues: [...file.issues, ...found.issues] }
  })
  if (changed || Object.keys(kept).length !== Object.keys(next).length) writeKept(keptFile, next)
  return looked
}

function lookAt(file: string, path: string, known: Kept | undefined): Kept | undefined {
  try {
    const stat = lstatSync(file)
    if (!stat.isFile()) return undefined
    const { size, mtimeMs, ctimeMs, ino } = stat
    const stamp = `${version} ${size} ${mtimeMs} ${ctimeMs} ${ino}`
    return known?.stamp === stamp ? known : { stamp, issues: findPictureIssues(path, readStart(file), size) }
  } catch (error) {
    // It went away since the folder was listed.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Counts up when what is looked for in a picture changes. */
const version = 1

function readStart(file: string): Uint8Array {
  const bytes = new Uint8Array(pictureBytes)
  const open = openSync(file, 'r')
  try {
    return bytes.subarray(0, readSync(open, bytes, 0, pictureBytes, 0))
  } finally {
    closeSync(open)
  }
}

function readKept(file: string): Record<string, Kept> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Kept>
  } catch {
    return {}
  }
}

function writeKept(file: string, kept: Record<string, Kept>): void {
  mkdirSync(dirname(file), { recursive: true })
  const written = `${file}.${process.pid}.new`
  writeFileSync(written, JSON.stringify(kept))
  renameSync(written, file)
}
