import type { GitHub } from './github-client.ts'

/** What git keeps under a name: `mode` is 100644 or 100755 for a file, 120000 for a link, 160000 for another repository. */
export interface TreeEntry {
  mode: string
  sha: string
  /** Bytes of a file, 0 for all else. */
  size: number
}

/** The files of a commit, looked up folder by folder as they are asked for: no answer is too long for GitHub. */
export function listTree({ octokit, owner, repo }: GitHub, commit: string) {
  const folders = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>()
  const open = (folder: string): Promise<ReadonlyMap<string, TreeEntry>> => {
    const known = folders.get(folder) ?? read(folder)
    folders.set(folder, known)
    return known
  }
  const read = async (folder: string): Promise<ReadonlyMap<string, TreeEntry>> => {
    const sha = folder === '' ? commit : (await find(folder))?.sha
    if (!sha) return new Map()
    const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: sha })
    if (data.truncated) throw new Error(`The folder ${folder || '/'} holds more files than GitHub lists.`)
    return new Map(data.tree.map(({ path, mode, sha, size = 0 }) => [path, { mode, sha, size }]))
  }
  /** What stands at a path; undefined when nothing does. */
  const find = async (path: string): Promise<TreeEntry | undefined> => {
    const cut = path.lastIndexOf('/')
    return (await open(cut === -1 ? '' : path.slice(0, cut))).get(path.slice(cut + 1))
  }
  return { find }
}
