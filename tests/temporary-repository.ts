import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { openGitHistory } from '../src/node/git-history.ts'
import { temporaryZone, type TemporaryZone } from './temporary-zone.ts'

/** A zone in a git repository of its own for one test. */
export interface TemporaryRepository extends TemporaryZone {
  factsFile: string
  git(...args: readonly string[]): string
  /** Writes files below `content/` and saves everything, on a day, as someone. */
  save(day: string, files?: Readonly<Record<string, string>>, who?: string): void
  /** Saves what was added. */
  commit(day: string, who?: string): void
  /** Merges a branch into the one that is checked out, on a day, as someone. */
  merge(day: string, branch: string, who?: string): void
  open(options?: { branch?: string; content?: string; now?: number }): ReturnType<typeof openGitHistory>
}

/** Makes a repository with nothing in it and `main` checked out. */
export function temporaryRepository(): TemporaryRepository {
  const zone = temporaryZone({})
  const factsFile = join(zone.folder, 'cache', 'facts')
  const run = (args: readonly string[], env: Record<string, string> = {}) => {
    // Git would look after each commit whether it is time to tidy up.
    const result = spawnSync('git', ['-C', zone.folder, '-c', 'maintenance.auto=false', ...args], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: zone.folder, GIT_CONFIG_NOSYSTEM: '1', ...env },
    })
    if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`)
    return result.stdout
  }
  const as = (day: string, who: string) => ({
    GIT_AUTHOR_NAME: who,
    GIT_AUTHOR_EMAIL: `${who}@example.org`,
    GIT_COMMITTER_NAME: who,
    GIT_COMMITTER_EMAIL: `${who}@example.org`,
    GIT_AUTHOR_DATE: `${day}T12:00:00-0600`,
    GIT_COMMITTER_DATE: `${day}T12:00:00-0600`,
  })
  const commit = (day: string, who = 'teacher') =>
    void run(['commit', '--quiet', '--message=Save'], as(day, who))
  run(['init', '--quiet', '--initial-branch=main'])
  return {
    ...zone,
    factsFile,
    git: (...args) => run(args),
    commit,
    save: (day, files = {}, who) => {
      for (const [path, text] of Object.entries(files)) zone.write(path, text)
      run(['add', '--all', '--', 'content'])
      commit(day, who)
    },
    merge: (day, branch, who = 'lead') =>
      void run(['merge', '--quiet', '--no-ff', '--message=Merge', branch], as(day, who)),
    open: (options = {}) => openGitHistory({ content: zone.content, branch: 'main', factsFile, ...options }),
  }
}
