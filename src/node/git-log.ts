import type { Save, SavedFile } from '../lib/knowledge/build-history.ts'
import type { GitContent } from './git-content.ts'
import { runGit } from './run-git.ts'

/**
 * All changes of the main branch to the content, newest first; undefined when git cannot tell.
 *
 * A change counts when it reached the main branch: only the branch's own line of commits is followed
 * (`--first-parent`), and a merged pull request is one change, at the time of its merge. What a writer's
 * computer says about the days inside a pull request is not asked, because a commit can be given any date. The
 * time of a change is that of the committer, which the platform sets when it merges; it is never earlier
 * than that of the change before, and a clock that is ahead by more than a day moves nothing. So a plan and
 * its results that arrive in one pull request arrived together, whatever their dates.
 *
 * A straight line of commits with forged dates cannot be told from a true one: who may push to the main branch
 * can make both. The branch has to be protected, and pull requests merged on the platform.
 */
export function readSaves({ top, folder, commit }: GitContent, now: number): Save[] | undefined {
  const what = ['--raw', '-z', '--no-abbrev', '-M', '-l400', '--no-ext-diff', '--no-color']
  const line = ['--first-parent', '--diff-merges=first-parent', `--format=${mark}%H %ct %cI %P\t%aE`]
  // Half the time of asking for the commits of the folder alone.
  const where = folder === '' ? '--no-relative' : `--relative=${folder}/`
  const printed = runGit(top, ['log', ...what, ...line, where, commit, '--'])
  if (!printed) return undefined
  const commits = parseLog(printed.toString('utf8'))
  const writers = findWriters(top, commits)
  const keys = new Map<string, string>()
  const keyOf = (address: string) => {
    const key = keys.get(address) ?? `author-${keys.size + 1}`
    keys.set(address, key)
    return key
  }
  const settled = settleTimes(commits, now)?.filter(({ commit: { files } }) => files.length > 0)
  return settled?.map(({ day, time, commit: { id, merged, address, files } }) => {
    const author = keyOf((merged && writers.get(merged)) || address)
    return { day, time, commit: id, author, files }
  })
}

interface Commit {
  id: string
  time: number
  day: string
  /** The commit that a merge brought in. */
  merged: string | undefined
  address: string
  files: RawFile[]
}

/** A file of a commit with the key of the text that it had before. */
type RawFile = SavedFile & { old: string }

type Settled = Pick<Save, 'day' | 'time'> & { commit: Commit }

/** Stands before each commit; no path can be taken for it, since paths are read by their place. */
const mark = 'zonebook '

function parseLog(printed: string): Commit[] {
  const commits: Commit[] = []
  const parts = printed.split('\0')
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]?.replace(/^\n/, '') ?? ''
    if (part.startsWith(mark)) commits.push(parseCommit(part.slice(mark.length)))
    if (!part.startsWith(':')) continue
    const [, mode = '', old = '', text = '', status = ''] = part.split(' ')
    const from = status.startsWith('R') ? parts[++at] : undefined
    const path = parts[++at] ?? ''
    commits.at(-1)?.files.push({
      path,
      ...(from !== undefined && { renamedFrom: from }),
      // A link or another repository has no text.
      text: mode.startsWith('100') ? text : '',
      changed: old !== text,
      old,
    })
  }
  for (const commit of commits) commit.files = commit.files.map(nameBefore(commit.files))
  return commits
}

/**
 * When cycles are counted anew, one takes the name of another, and git sees files that stay in place with
 * other words. A text that stood under another name in the commit before came from there, when that name is
 * now gone or holds such a text itself.
 */
function nameBefore(files: readonly RawFile[]): (file: RawFile) => RawFile {
  const sources = new Map(files.map((file) => [file.old, file.renamedFrom ?? file.path]))
  const gone = new Set(files.map(({ text, path, renamedFrom }) => renamedFrom ?? (text === '' ? path : '')))
  const moved = new Set(files.flatMap(({ text, path }) => (sources.has(text) ? path : [])))
  return (file) => {
    const from = sources.get(file.text)
    if (from === undefined || from === file.path || !file.changed) return file
    return gone.has(from) || moved.has(from) ? { ...file, renamedFrom: from, changed: false } : file
  }
}

function parseCommit(head: string): Commit {
  const tab = head.indexOf('\t')
  const [id = '', time = '', date = '', , merged] = head.slice(0, tab).split(' ')
  const address = head.slice(tab + 1).toLowerCase()
  return { id, time: Number(time), day: dayOf(date, Number(time)), merged, address, files: [] }
}

/** The day where the committer was; no place is more than 14 hours from UTC, so beyond that it is the day of UTC. */
function dayOf(date: string, time: number): string {
  const [, hours, minutes] = /[+-](\d\d):(\d\d)$/.exec(date) ?? []
  if (Number(hours ?? 0) * 60 + Number(minutes ?? 0) <= 14 * 60) return date.slice(0, 10)
  const utc = new Date(time * 1000)
  return Number.isNaN(utc.getTime()) ? '' : utc.toISOString().slice(0, 10)
}

/** Who wrote what a merge brought: the author of its last commit, not the person who pressed the button. */
function findWriters(top: string, commits: readonly Commit[]): Map<string, string> {
  const merged = commits.flatMap((commit) => (commit.files.length > 0 && commit.merged) || [])
  if (merged.length === 0) return new Map()
  const args = ['log', '--no-walk=unsorted', '--stdin', '--format=%H%x09%aE']
  const lines =
    runGit(top, args, `${merged.join('\n')}\n`)
      ?.toString('utf8')
      .split('\n') ?? []
  return new Map(
    lines.map((each) => each.split('\t')).map(([id = '', address = '']) => [id, address.toLowerCase()]),
  )
}

/** Times that grow from change to change, see `readSaves`; undefined when no clock can be believed. */
function settleTimes(commits: readonly Commit[], now: number): Settled[] | undefined {
  const isSound = ({ day, time }: Commit) => /^\d{4}-\d\d-\d\d$/.test(day) && time <= now + 86_400
  const first = commits.findLast(isSound)
  if (!first) return undefined
  let last = { day: first.day, time: 0 }
  const settled = commits.toReversed().map((commit) => {
    const { day, time } = commit
    last = isSound(commit) && time > last.time ? { day, time } : { day: last.day, time: last.time + 1 }
    return { ...last, commit }
  })
  return settled.reverse()
}
