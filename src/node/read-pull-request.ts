import { roleOfPath } from '../lib/content/kinds.ts'
import type { GitHub } from './github-client.ts'
import { isListed, isRead } from './list-files.ts'
import { listTree, type TreeEntry } from './list-tree.ts'

/** What a file of a change is: there with its bytes, taken away, or not to be read. */
export type FileState = 'there' | 'gone' | 'link' | 'repository' | 'too-large'

/** A file below `content/` that a pull request touches. */
export interface ChangedFile {
  /** Below `content/`. */
  path: string
  state: FileState
  isNew: boolean
  /** Bytes at the tip of the pull request; nothing for a file that is not read. */
  bytes?: Uint8Array
  /** How many bytes there are, read or not. */
  size: number
  /** The changed lines as GitHub shows them; left out for pictures and for very long changes. */
  patch?: string
}

/** A pull request as data. */
export interface PullChange {
  number: number
  head: string
  /** How many files it touches; of too many, how many below `content/`. */
  count: number
  outcome: 'looked' | 'too-many-files' | 'too-many-bytes'
  files: readonly ChangedFile[]
  /** Paths of files it touches that are not below `content/`. */
  outside: readonly string[]
}

/** With more files below `content/`, or more bytes, a review would be read by nobody and reading would never end. */
export const changeLimits = {
  listed: 3000,
  files: 200,
  bytes: 20_000_000,
  page: 262_144,
  picture: 8 * 1024 * 1024,
} as const

const folder = 'content/'
const mostTries = 3

/**
 * Reads the change of a pull request through GitHub's interface, as data: nothing is checked out. Links and other
 * repositories are known by their mode before a byte is asked for, and only files the check reads are asked for.
 */
export async function readPullRequest(github: GitHub, number: number): Promise<PullChange> {
  for (let tries = 1; ; tries += 1) {
    const change = await readOnce(github, number)
    if (change) return change
    if (tries === mostTries) throw new Error('The pull request changed each time while it was read.')
  }
}

/** Undefined when the pull request changed while it was read. */
async function readOnce(github: GitHub, number: number): Promise<PullChange | undefined> {
  const { octokit, owner, repo } = github
  const { data: pull } = await octokit.rest.pulls.get({ owner, repo, pull_number: number })
  const head = pull.head.sha
  const change = { number, head, count: pull.changed_files, files: [], outside: [] }
  // GitHub lists no more.
  if (pull.changed_files > changeLimits.listed) return { ...change, outcome: 'too-many-files' }
  const listed = await octokit.paginate(octokit.rest.pulls.listFiles, {
    ...{ owner, repo, pull_number: number, per_page: 100 },
  })
  const isInside = ({ filename }: { filename: string }) => filename.startsWith(folder)
  const outside = listed.filter((file) => !isInside(file)).map(({ filename }) => filename)
  const below = (path: string) => path.slice(folder.length)
  const inside = listed.length - outside.length
  if (inside > changeLimits.files) return { ...change, count: inside, outcome: 'too-many-files', outside }
  const tree = listTree(github, head)
  const files: ChangedFile[] = []
  const toRead: { file: ChangedFile; sha: string }[] = []
  for (const { filename, status, sha, patch, previous_filename: before } of listed) {
    if (status === 'renamed' && before?.startsWith(folder)) files.push(gone(below(before)))
    if (!filename.startsWith(folder) || !isListed(below(filename))) continue
    if (status === 'removed') {
      files.push(gone(below(filename)))
      continue
    }
    const entry = await tree.find(filename)
    if (!entry || entry.sha !== sha) return undefined
    const path = below(filename)
    const state = stateOf(path, entry)
    const file: ChangedFile = {
      ...{ path, state, isNew: status === 'added' || status === 'copied', size: entry.size },
      ...(patch !== undefined && { patch }),
    }
    files.push(file)
    if (state === 'there' && (isRead(path) || isPicture(path))) toRead.push({ file, sha })
  }
  if (toRead.reduce((sum, { file }) => sum + file.size, 0) > changeLimits.bytes)
    return { ...change, outcome: 'too-many-bytes', outside }
  await Promise.all(
    toRead.map(async ({ file, sha }) => {
      const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha })
      file.bytes = new Uint8Array(Buffer.from(data.content, 'base64'))
    }),
  )
  return { ...change, outcome: 'looked', files, outside }
}

const gone = (path: string): ChangedFile => ({ path, state: 'gone', isNew: false, size: 0 })
const isPicture = (path: string): boolean => roleOfPath(path).role === 'picture'

/** Decided from the mode and the size that the tree names, before anything is read. */
function stateOf(path: string, { mode, size }: TreeEntry): FileState {
  if (mode === '160000') return 'repository'
  if (mode !== '100644' && mode !== '100755') return 'link'
  return size > (isPicture(path) ? changeLimits.picture : changeLimits.page) &&
    (isRead(path) || isPicture(path))
    ? 'too-large'
    : 'there'
}
