import { lstatSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { runGit } from './run-git.ts'

/** Where the saved history of a content folder is. */
export interface GitContent {
  /** Top folder of the repository. */
  top: string
  /** Path of the content folder below it, with `/`; empty when it is the top folder. */
  folder: string
  /** True when older changes were left out when the repository was copied. */
  shallow: boolean
  /** The last change of the main branch that touched the content. */
  commit: string
}

/**
 * Finds the history of a content folder on a branch: ours, else the one of `origin`, else what is checked
 * out. A branch that is named in the zone counts only when it lies on one line with what is checked out: any
 * other could hold made-up saves. Undefined when the folder is in no repository, in none that git trusts, or was never saved.
 */
export function findGitContent(content: string, branch: string): GitContent | undefined {
  // A process that was started with --permission may not ask git.
  if (process.permission?.has('child') === false) return undefined
  const place = findRepository(content)
  if (!place) return undefined
  // A branch is named in a content file; other ways of git to name a commit are not for it.
  const isName = /^[\w-]+(?:[./][\w-]+)*$/.test(branch)
  const ways = isName ? [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`, 'HEAD'] : ['HEAD']
  for (const way of ways) {
    const found = runGit(place.top, ['rev-parse', '--is-shallow-repository', `${way}^{commit}`, 'HEAD'])
    if (!found) continue
    const [shallow, tip = '', head = ''] = found.toString().split('\n')
    if (!onOneLine(place.top, tip, head)) continue
    const args = ['log', '-1', '--first-parent', '--format=%H', tip, '--', place.folder || '.']
    const commit = runGit(place.top, args)?.toString().trim()
    return commit ? { ...place, shallow: shallow !== 'false', commit } : undefined
  }
  return undefined
}

const onOneLine = (top: string, tip: string, head: string) =>
  tip === head || leadsTo(top, tip, head) || leadsTo(top, head, tip)

const leadsTo = (top: string, from: string, to: string) =>
  runGit(top, ['merge-base', '--is-ancestor', from, to]) !== undefined

/**
 * The nearest folder at or above the content folder that holds `.git`. In the content folder itself only a
 * folder counts: a file `.git` that came with the content could point anywhere.
 */
export function findRepository(content: string): { top: string; folder: string } | undefined {
  let start: string
  try {
    start = realpathSync(content)
  } catch {
    return undefined
  }
  for (let top = start; ; top = dirname(top)) {
    const found = lstatSync(join(top, '.git'), { throwIfNoEntry: false })
    if (found && (top !== start || found.isDirectory()))
      return { top, folder: relative(top, start).split(sep).join('/') }
    if (dirname(top) === top) return undefined
  }
}
