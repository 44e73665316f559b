import { readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import type { OtherFile } from '../lib/content/graph.ts'
import { roleOfPath } from '../lib/content/kinds.ts'
import { nameOtherFile } from '../lib/content/other-file.ts'

/** The files below a content folder: those that are read, and those that are only looked at. */
export interface FileList {
  /** Paths with `/`, sorted. */
  readable: string[]
  others: OtherFile[]
}

const quiet = /^(LICENSE|README\.md|\.gitkeep|\.DS_Store|Thumbs\.db)$/

/** Lists a content folder. Links to other places on the disk are named and never followed. */
export function listFiles(root: string): FileList {
  const list: FileList = { readable: [], others: [] }
  walk(root, '', list)
  list.readable.sort()
  return list
}

function walk(root: string, folder: string, list: FileList): void {
  for (const item of itemsOf(root, folder)) {
    const path = folder === '' ? item.name : `${folder}/${item.name}`
    if (quiet.test(item.name)) continue
    if (item.isDirectory()) walk(root, path, list)
    else if (item.isFile() && isRead(path)) list.readable.push(path)
    else list.others.push(nameOtherFile(path, !item.isFile()))
  }
}

function itemsOf(root: string, folder: string): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    // A folder below the root that went away since its name was read holds nothing any more.
    if (folder !== '' && (error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** True for a path whose file is read; others are only looked at. */
export const isRead = (path: string): boolean => !['picture', 'unknown'].includes(roleOfPath(path).role)

/** False for files that may lie anywhere and mean nothing to a zone. */
export const isListed = (path: string): boolean => !path.split('/').some((name) => quiet.test(name))
