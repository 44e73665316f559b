import type { Lines } from '../lib/check/blame.ts'
import { findRepository } from './git-content.ts'
import { runGit, runGitOnFiles } from './run-git.ts'
import { UsageError } from './usage-error.ts'

/** A file of a saved version. */
export interface SavedFile {
  /** False for a link, which is named and never followed. */
  plain: boolean
  bytes: Uint8Array
}

/** What differs between a content folder and a saved version of it. Paths are below the folder. */
export interface GitChanges {
  /** Changed lines of each file that differs and is there now. */
  lines: Map<string, Lines[]>
  /** Every path that differs; undefined when the version does not have it. */
  before: Map<string, SavedFile | undefined>
}

const everyLine: Lines[] = [{ from: 1, to: Infinity }]

/** Compares a content folder, of which the paths that are there now are given, with a version. Throws a UsageError when git knows none. */
export function readGitChanges(content: string, version: string, now: Iterable<string>): GitChanges {
  const place = findRepository(content)
  if (!place)
    throw new UsageError(
      `--since ${version}: ${content} is in no git repository, so there is no older version to compare with.`,
    )
  const { top, folder } = place
  const commit = version.startsWith('-')
    ? undefined
    : runGit(top, ['rev-parse', '--verify', '--quiet', `${version}^{commit}`])
        ?.toString()
        .trim()
  if (!commit)
    throw new UsageError(
      `--since ${version}: git knows no such version. Name a branch, a tag or a commit, for example: --since main`,
    )
  const saved = listTree(top, commit, folder)
  const lines = readDiff(top, commit, folder)
  // Git's diff does not speak of files that were never added.
  const untracked = [...now].filter((path) => !saved.has(path) && !lines.has(path))
  for (const path of untracked) lines.set(path, everyLine)
  const blobs = readBlobs(
    top,
    [...lines.keys()].flatMap((path) => saved.get(path)?.blob ?? []),
  )
  const before = new Map<string, SavedFile | undefined>()
  const present = new Set(now)
  for (const path of lines.keys()) {
    const file = saved.get(path)
    const bytes = file && blobs.get(file.blob)
    before.set(path, file && bytes && { plain: file.plain, bytes })
  }
  for (const path of [...lines.keys()]) if (!present.has(path)) lines.delete(path)
  return { lines, before }
}

function listTree(
  top: string,
  commit: string,
  folder: string,
): Map<string, { blob: string; plain: boolean }> {
  const where = folder === '' ? [] : ['--', `${folder}/`]
  const files = new Map<string, { blob: string; plain: boolean }>()
  for (const record of print(top, ['ls-tree', '-r', '-z', commit, ...where]).split('\0')) {
    const parts = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(record)
    if (!parts?.[2] || parts[3] === undefined) continue
    const path = folder === '' ? parts[3] : parts[3].slice(folder.length + 1)
    files.set(path, { blob: parts[2], plain: parts[1] !== '120000' })
  }
  return files
}

/** The changed lines of every path that differs, from one call: first the names, then a patch without context. */
function readDiff(top: string, commit: string, folder: string): Map<string, Lines[]> {
  const what = ['--raw', '--patch', '-z', '--unified=0', '--find-renames', '--no-abbrev']
  const plain = ['--no-ext-diff', '--no-textconv', '--no-color', '--src-prefix=a/', '--dst-prefix=b/']
  // Git would look into another repository inside this one by its own settings.
  const outer = '--ignore-submodules=all'
  const where = folder === '' ? '--no-relative' : `--relative=${folder}/`
  const printed = print(top, ['diff', ...what, ...plain, outer, where, commit, '--'], runGitOnFiles)
  const lines = new Map<string, Lines[]>()
  let at = 0
  const next = () => {
    const end = printed.indexOf('\0', at)
    const word = printed.slice(at, end === -1 ? undefined : end)
    at = end === -1 ? printed.length : end + 1
    return word
  }
  while (printed[at] === ':') {
    const status = next().split(' ').at(-1) ?? ''
    lines.set(next(), [])
    if (/^[RC]/.test(status)) lines.set(next(), [])
  }
  readPatch(printed.slice(at), lines)
  return lines
}

function readPatch(patch: string, lines: Map<string, Lines[]>): void {
  const rows = patch.split('\n')
  let path: string | undefined
  for (let row = 0; row < rows.length; row += 1) {
    const line = rows[row] ?? ''
    const name = /^\+\+\+ b\/(.*?)\t?$/.exec(line)
    if (name) path = name[1]
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (!hunk || path === undefined) continue
    const [removed, from, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)]
    // Where lines were only taken out, the two around the gap have a new neighbor.
    lines.get(path)?.push(added > 0 ? { from, to: from + added - 1 } : { from, to: from + 1 })
    // What a file says is stepped over, so that it cannot look like the start of another file.
    row += removed + added
  }
}

function readBlobs(top: string, blobs: readonly string[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  if (blobs.length === 0) return found
  const printed = runGit(top, ['cat-file', '--batch'], `${blobs.join('\n')}\n`)
  if (!printed) throw new UsageError('--since: git could not read the older version of the files.')
  for (let at = 0; at < printed.length;) {
    const lineEnd = printed.indexOf(10, at)
    const [blob = '', , size] = printed.toString('utf8', at, lineEnd).split(' ')
    if (size === undefined) {
      at = lineEnd + 1
      continue
    }
    const end = lineEnd + 1 + Number(size)
    found.set(blob, printed.subarray(lineEnd + 1, end))
    at = end + 1
  }
  return found
}

function print(
  top: string,
  args: readonly string[],
  run: (top: string, args: readonly string[]) => Buffer | undefined = runGit,
): string {
  const printed = run(top, args)
  if (!printed) throw new UsageError(`--since: git could not compare the versions (git ${args[0] ?? ''}).`)
  return printed.toString('utf8')
}
