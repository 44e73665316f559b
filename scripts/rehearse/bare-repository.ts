import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'

/** Who wrote a commit and when, ISO 8601. */
export interface Signature {
  name: string
  email: string
  date: string
}

/** A commit; `parents` and `tree` are named by their digests. */
export interface Commit {
  sha: string
  tree: string
  parents: string[]
  author: Signature
  committer: Signature
  message: string
}

/** One line of a tree. A `sha` of null takes the path away. */
export interface TreeLine {
  mode: string
  type: string
  sha: string | null
  path: string
  size?: number
}

/** Git said no. The message is git's own. */
export class GitRefusal extends Error {
  override name = 'GitRefusal'
}

/** A bare git repository in a folder, asked and changed with the git program. */
export type BareRepository = ReturnType<typeof openBareRepository>

/**
 * Opens the bare repository in a folder; `create` makes an empty one, `copyOf` a copy. Both keep their objects in one
 * place, as GitHub does: each knows what was sent to the other.
 */
export function openBareRepository(folder: string, made: { create?: boolean; copyOf?: string } = {}) {
  const said = new Map<string, Buffer>()
  const bytes = (args: readonly string[], input: string | Buffer = '', env: Record<string, string> = {}) => {
    const question = input.length === 0 && isLasting(args) ? args.join('\0') : ''
    const before = said.get(question)
    if (before) return before
    const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...settings, ...args], {
      input,
      env: { ...clean, ...env },
      maxBuffer: 1024 ** 3,
    })
    if (status !== 0)
      throw new GitRefusal(error?.message ?? (stderr.toString('utf8').trim() || `git ${args[0]}`))
    if (question) said.set(question, stdout)
    return stdout
  }
  const git = (args: readonly string[], input: string | Buffer = '', env: Record<string, string> = {}) =>
    bytes(args, input, env).toString('utf8').trimEnd()
  const ask = (args: readonly string[]) => {
    try {
      return git(args)
    } catch (error) {
      if (error instanceof GitRefusal) return undefined
      throw error
    }
  }
  const known = new Map<string, Buffer>()
  if (made.create) runIn(['init', '--quiet', '--bare', '--initial-branch=main', folder])
  if (made.copyOf) {
    runIn(['clone', '--quiet', '--bare', '--shared', made.copyOf, folder])
    rmSync(join(folder, 'objects'), { recursive: true })
    symlinkSync(join(made.copyOf, 'objects'), join(folder, 'objects'), 'junction')
  }
  const typeOf = (sha: string) => (known.has(sha) ? 'blob' : ask(['cat-file', '-t', sha]))

  return {
    folder,
    git,
    ask,
    bytes,
    /** The commit, tree, blob or tag that a name stands for; undefined when there is none. */
    resolve: (name: string, type = '') => {
      if (known.has(name)) return name
      // In a name with a path (`main:content`), what follows the colon is the path to its end.
      const peel = type && !name.includes(':') ? `^{${type}}` : ''
      if (objectName.test(name) && typeOf(name) === type) return name
      if (name.startsWith('-') || name.includes('\n')) return undefined
      // Of what is not there it says the name again.
      const [found = '', is] = git(['cat-file', '--batch-check'], `${name}${peel}\n`).split(' ')
      return objectName.test(found) && is !== 'missing' && (type === '' || is === type) ? found : undefined
    },
    typeOf,
    /** Where a branch is. Asked all the time, so git's own file of it is read where there is one. */
    branch: (name: string) => {
      const file = join(folder, 'refs/heads', name)
      const isLoose = !name.includes('..') && statSync(file, { throwIfNoEntry: false })?.isFile()
      if (isLoose) return readFileSync(file, 'utf8').trim()
      return ask(['rev-parse', '--verify', '--quiet', `refs/heads/${name}`])
    },
    refs: (prefix: string) =>
      git(['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)'])
        .split('\n')
        .map((line) => line.split(' '))
        .filter(([ref = '']) => ref.startsWith(prefix))
        .map(([ref = '', sha = '', type = '']) => ({ ref, sha, type })),
    setRef: (ref: string, sha: string) => void git(['update-ref', ref, sha]),
    dropRef: (ref: string) => void git(['update-ref', '-d', ref]),
    blob: (sha: string) => known.get(sha) ?? bytes(['cat-file', 'blob', sha]),
    /** Reads many files at once and keeps them: one start of git in place of hundreds. */
    readAhead: (shas: readonly string[]) => {
      const missing = shas.filter((sha) => !known.has(sha))
      if (missing.length === 0) return
      const out = bytes(['cat-file', '--batch'], `${missing.join('\n')}\n`)
      for (let at = 0; at < out.length;) {
        const end = out.indexOf(10, at)
        const [sha = '', type, size = '0'] = out.subarray(at, end).toString('utf8').split(' ')
        at = end + 1
        if (type === 'missing') continue
        if (type === 'blob') known.set(sha, out.subarray(at, at + Number(size)))
        at += Number(size) + 1
      }
    },
    writeBlob: (content: string | Buffer) => git(['hash-object', '-w', '--stdin'], content),
    commit: (sha: string) => readCommits(git(['log', '-1', logFormat, sha]))[0],
    log: (args: readonly string[]) => readCommits(git(['log', logFormat, ...args])),
    tree: (sha: string, recursive: boolean): TreeLine[] =>
      git(['ls-tree', '-z', '--long', ...(recursive ? ['-r', '-t'] : []), sha])
        .split('\0')
        .filter(Boolean)
        .map((line) => {
          const [facts = '', path = ''] = line.split('\t')
          const [mode = '', type = '', each = '', size = '-'] = facts.split(/ +/)
          return { mode, type, sha: each, path, ...(size === '-' ? {} : { size: Number(size) }) }
        }),
    /** A new tree: the lines over the tree they start from. */
    writeTree: (lines: readonly TreeLine[], base?: string): string => {
      const scratch = mkdtempSync(join(tmpdir(), 'zonebook-index-'))
      const env = { GIT_INDEX_FILE: join(scratch, 'index') }
      try {
        git(base ? ['read-tree', base] : ['read-tree', '--empty'], '', env)
        const info = lines.map(({ mode, sha, path }) =>
          sha ? `${mode} ${sha}\t${path}` : `0 ${'0'.repeat(40)}\t${path}`,
        )
        git(['update-index', '-z', '--index-info'], info.map((line) => `${line}\0`).join(''), env)
        return git(['write-tree', '--missing-ok'], '', env)
      } finally {
        rmSync(scratch, { recursive: true, force: true })
      }
    },
    writeCommit: (
      { tree, parents, message }: { tree: string; parents: readonly string[]; message: string },
      author: Signature,
      committer = author,
    ): string =>
      git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], message, {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: author.date,
        GIT_COMMITTER_NAME: committer.name,
        GIT_COMMITTER_EMAIL: committer.email,
        GIT_COMMITTER_DATE: committer.date,
      }),
    mergeBase: (one: string, other: string) => ask(['merge-base', one, other]),
    /** The tree of both together; undefined when they say different things about the same lines. */
    mergeTrees: (one: string, other: string) => ask(['merge-tree', '--write-tree', one, other]),
    count: (range: string) => Number(git(['rev-list', '--count', range])),
  }
}

const objectName = /^[0-9a-f]{40}$/
const verbs = ['cat-file', 'diff', 'log', 'ls-tree', 'merge-base', 'merge-tree', 'rev-list']

/** Whether a question is about objects by their full names alone: what they say never changes, so it is asked once. */
function isLasting([verb = '', ...words]: readonly string[]): boolean {
  const end = words.indexOf('--')
  const asked = (end < 0 ? words : words.slice(0, end)).filter((word) => !word.startsWith('-'))
  const names = asked.filter((word) => word !== 'blob' && word !== 'tag').flatMap((word) => word.split('..'))
  return verbs.includes(verb) && names.length > 0 && names.every((name) => objectName.test(name))
}

const settings = ['core.quotePath=false', `core.hooksPath=${devNull}`, 'gc.auto=0'].flatMap((each) => [
  '-c',
  each,
])
const clean: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}

function runIn(args: readonly string[]) {
  const { status, stderr } = spawnSync('git', args, { env: clean, encoding: 'utf8' })
  if (status !== 0) throw new GitRefusal(stderr.trim())
}

const logFormat = '--format=%H%x1f%T%x1f%P%x1f%an%x1f%ae%x1f%aI%x1f%cn%x1f%ce%x1f%cI%x1f%B%x1e'

function readCommits(text: string): Commit[] {
  return text
    .split('\x1e')
    .map((part) => part.replace(/^\n/, ''))
    .filter(Boolean)
    .map((part) => {
      const [
        sha = '',
        tree = '',
        parents = '',
        an = '',
        ae = '',
        ad = '',
        cn = '',
        ce = '',
        cd = '',
        message = '',
      ] = part.split('\x1f')
      return {
        sha,
        tree,
        parents: parents.split(' ').filter(Boolean),
        author: { name: an, email: ae, date: inUtc(ad) },
        committer: { name: cn, email: ce, date: inUtc(cd) },
        message: message.trimEnd(),
      }
    })
}

const inUtc = (date: string) => `${new Date(date).toISOString().slice(0, 19)}Z`
