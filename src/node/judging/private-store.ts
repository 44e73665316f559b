import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep, isAbsolute } from 'node:path'
import { UsageError } from '../usage-error.ts'

/**
 * The folder for what may not be public: names, links, keys, conflicts, sealed and opened ballots. It lies outside
 * the repository, because whatever was saved in one stays in its history.
 */
export interface PrivateStore {
  folder: string
  /** Text of a file; undefined when it is not there. */
  read: (name: string) => string | undefined
  /** Writes a file that only its owner may read. Makes folders on the way. */
  write: (name: string, text: string) => void
  /** Names in a folder, sorted; none when it is not there. */
  list: (name: string) => string[]
  /** Takes a folder and all in it away. */
  empty: (name: string) => void
}

/** Where the store of a competition is, unless another folder is named: beside the project. */
export const defaultStore = (project: string, competition: string): string =>
  resolve(project, '..', `${basename(project)}-judging`, competition)

/** Opens a store. Throws a UsageError for a folder inside one of those that can become public. */
export function openPrivateStore(folder: string, ...open: readonly string[]): PrivateStore {
  if (open.some((each) => isWithin(each, folder)))
    throw new UsageError(
      `${folder} is inside this project, where everything can become public. Name a folder outside of it: --store ../judging`,
    )
  const pathOf = (name: string) => join(folder, name)
  return {
    folder,
    read: (name) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : undefined),
    write: (name, text) => {
      mkdirSync(dirname(pathOf(name)), { recursive: true, mode: 0o700 })
      writeFileSync(pathOf(name), text, { mode: 0o600 })
    },
    empty: (name) => rmSync(pathOf(name), { recursive: true, force: true }),
    list: (name) => (existsSync(pathOf(name)) ? readdirSync(pathOf(name)).sort() : []),
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(realPath(folder), realPath(path))
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** Where a path leads, links followed as far as it is there. */
function realPath(path: string): string {
  const whole = resolve(path)
  return existsSync(whole) ? realpathSync(whole) : join(realPath(dirname(whole)), basename(whole))
}
