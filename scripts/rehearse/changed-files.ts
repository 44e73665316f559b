import type { BareRepository } from './bare-repository.ts'

/** What happened to one file between two commits. */
export interface ChangedFile {
  path: string
  previousPath?: string
  status: 'added' | 'modified' | 'removed' | 'renamed' | 'changed'
  /** Of the new file; of the old one when it was taken away. */
  sha: string
  additions: number
  deletions: number
  /** The changed lines with their surroundings; none for a picture and its like. */
  patch?: string
}

const statuses: Record<string, ChangedFile['status']> = {
  A: 'added',
  M: 'modified',
  D: 'removed',
  R: 'renamed',
  T: 'changed',
}

/** Longer patches are left out, as GitHub does. */
const longestPatch = 1_000_000

/** The files that differ between two commits, in git's order. */
export function changedFiles(git: BareRepository, from: string, to: string): ChangedFile[] {
  const diff = (...args: string[]) => git.git(['diff', '-M', '--no-ext-diff', ...args, from, to])
  const patches = `\n${diff('--no-color', '--full-index')}`.split('\ndiff --git ').slice(1)
  return readRaw(diff('--raw', '-z', '--no-abbrev')).map((file, index) => {
    const text = patches[index] ?? ''
    const start = text.indexOf('\n@@ ')
    const patch = start < 0 || text.length > longestPatch ? undefined : text.slice(start + 1)
    const lines = patch?.split('\n') ?? []
    return {
      ...file,
      additions: lines.filter((line) => line.startsWith('+')).length,
      deletions: lines.filter((line) => line.startsWith('-')).length,
      ...(patch === undefined ? {} : { patch }),
    }
  })
}

function readRaw(raw: string): Omit<ChangedFile, 'additions' | 'deletions'>[] {
  const parts = raw.split('\0').filter(Boolean)
  const files: Omit<ChangedFile, 'additions' | 'deletions'>[] = []
  while (parts.length > 0) {
    const [, , before = '', after = '', letter = ''] = (parts.shift() ?? '').split(' ')
    const status = statuses[letter.charAt(0)] ?? 'changed'
    const first = parts.shift() ?? ''
    const second = status === 'renamed' ? parts.shift() : undefined
    files.push({
      path: second ?? first,
      ...(second === undefined ? {} : { previousPath: first }),
      status,
      sha: status === 'removed' ? before : after,
    })
  }
  return files
}

/** Whether a line of the new file (RIGHT) or the old one (LEFT) stands in a patch, and in which piece of it. */
export function pieceOfPatch(patch: string, line: number, side: string): number | undefined {
  let piece = -1
  let [left, right] = [0, 0]
  for (const text of patch.split('\n')) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text)
    if (head) {
      piece += 1
      left = Number(head[1])
      right = Number(head[2])
      continue
    }
    const inLeft = text.startsWith('-') || text.startsWith(' ')
    const inRight = text.startsWith('+') || text.startsWith(' ')
    if (side === 'LEFT' ? inLeft && left === line : inRight && right === line) return piece
    if (inLeft) left += 1
    if (inRight) right += 1
  }
  return undefined
}
