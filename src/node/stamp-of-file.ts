import { lstatSync } from 'node:fs'

/** A stamp of a file that changes whenever it does, without opening it; undefined when there is no such file. */
export function stampOfFile(file: string): string | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false })
  return stat?.isFile() ? `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}` : undefined
}
