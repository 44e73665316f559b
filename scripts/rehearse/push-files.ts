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

/** Commits files to a branch as git does, past the interface: one start of git for all of them. Gives the new commit. */
export function pushFiles(
  hub: Hub,
  { git }: Repository,
  // Two people who save the same within a second would make one commit, and share its checks.
  { branch = 'main', message = `Save ${branch}`, who, files }: Push,
): string {
  const parent = git.branch(branch) ?? git.branch('main')
  const { name = '', email = '' } = who ?? hub.people[0] ?? {}
  const by = `${name} <${email}> ${Date.parse(now()) / 1000} +0000`
  const head = [`commit refs/heads/${branch}`, `author ${by}`, `committer ${by}`]
  const parts = [
    `${head.join('\n')}\n`,
    ...data(`${message}\n`),
    ...(parent ? [`from ${parent}\n`] : []),
    ...Object.entries(files).flatMap(([path, file]) => lineOf(path, file)),
  ]
  git.bytes(['fast-import', '--quiet'], Buffer.concat(parts.map(asBytes)))
  const sha = git.branch(branch)
  if (sha === undefined) throw new Error(`${branch} was not written.`)
  return sha
}

function lineOf(path: string, file: Push['files'][string]): FileContent[] {
  const name = /^"|\n/.test(path) ? JSON.stringify(path) : path
  if (file === undefined) return [`D ${name}\n`]
  if (typeof file === 'string' || Buffer.isBuffer(file)) return [`M 100644 inline ${name}\n`, ...data(file)]
  // A link to another repository is a commit, which need not be here.
  if (file.mode === '160000') return [`M 160000 ${file.content} ${name}\n`]
  return [`M ${file.mode} inline ${name}\n`, ...data(file.content)]
}

const asBytes = (content: FileContent) => (typeof content === 'string' ? Buffer.from(content) : content)
const data = (content: FileContent): FileContent[] => [`data ${Buffer.byteLength(content)}\n`, content, '\n']
