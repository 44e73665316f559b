import { now, type Hub, type Person, type Repository } from './hub.ts'

/** What a file of the first commit holds. */
export type FileContent = string | Buffer

/** A commit that somebody makes with git, past the interface. A file that is undefined is taken away. */
export interface Push {
  /** `owner/name`; the district's own repository when left out. */
  repository?: string
  branch?: string
  message?: string
  who?: Person
  files: Readonly<Record<string, FileContent | undefined | { mode: string; content: string }>>
}

/** Commits files to a branch as git does, past the interface. Gives the new commit. */
export function pushFiles(
  hub: Hub,
  { git }: Repository,
  { branch = 'main', message = 'Save', who, files }: Push,
): string {
  const ref = `refs/heads/${branch}`
  const parent = git.branch(branch) ?? git.branch('main')
  const lines = Object.entries(files).map(([path, file]) => {
    if (file === undefined) return { path, mode: '0', type: 'blob', sha: null }
    if (typeof file === 'string' || Buffer.isBuffer(file))
      return { path, mode: '100644', type: 'blob', sha: git.writeBlob(file) }
    // A link to another repository is a commit, which need not be here.
    const sha = file.mode === '160000' ? file.content : git.writeBlob(file.content)
    return { path, mode: file.mode, type: 'blob', sha }
  })
  const person = who ?? hub.people[0]
  const signature = { name: person?.name ?? '', email: person?.email ?? '', date: now() }
  const tree = git.writeTree(lines, parent)
  const sha = git.writeCommit({ tree, parents: parent ? [parent] : [], message }, signature)
  git.setRef(ref, sha)
  return sha
}
