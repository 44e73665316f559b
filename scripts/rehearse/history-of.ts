import type { Commit } from './bare-repository.ts'
import type { Repository } from './hub.ts'

const histories = new Map<string, { commits: Commit[]; byPath: Map<string, Commit[]> }>()

/** The commits that touched a file, the newest first. A question names hundreds of files, so git is asked once. */
export function historyOf({ git }: Repository, sha: string, path: string | undefined): Commit[] {
  let known = histories.get(sha)
  if (!known) {
    const commits = git.log([sha])
    const byPath = new Map<string, Commit[]>()
    const bySha = new Map(commits.map((each) => [each.sha, each]))
    const lines = git
      .git(['log', '--format=%x1e%H', '--name-only', '--no-renames', '-m', '--first-parent', sha])
      .split('\n')
    let current: Commit | undefined
    for (const line of lines) {
      if (line.startsWith('\x1e')) current = bySha.get(line.slice(1))
      else if (line !== '' && current) byPath.set(line, [...(byPath.get(line) ?? []), current])
    }
    known = { commits, byPath }
    histories.set(sha, known)
  }
  return path === undefined ? known.commits : (known.byPath.get(path) ?? [])
}
