import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { OtherFile } from '../lib/content/graph.ts'
import { quote } from '../lib/content/issue.ts'
import { roleOfPath } from '../lib/content/kinds.ts'

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
  for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? item.name : `${folder}/${item.name}`
    if (quiet.test(item.name)) continue
    if (item.isDirectory()) walk(root, path, list)
    else if (!item.isFile()) list.others.push(other(path, 'file/link', 'symlink', {}))
    else sort(path, list)
  }
}

function sort(path: string, list: FileList): void {
  const role = roleOfPath(path).role
  if (role === 'picture') list.others.push({ path, issues: [], picture: true })
  else if (role !== 'unknown') list.readable.push(path)
  else list.others.push(misplaced(path))
}

function misplaced(path: string): OtherFile {
  const ending = /\.[^./]+$/.exec(path)?.[0] ?? ''
  if (!/^\.(mdx?|ya?ml|csv)$/.test(ending))
    return other(path, 'file/place', 'type', { path: quote(path), ending: quote(ending || path, 20) })
  const better = path
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9/.]+/g, '-')
    .replace(/-*([/.])-*/g, '$1')
    .replace(/^-|-$/g, '')
  return better !== path && roleOfPath(better).role !== 'unknown'
    ? other(path, 'file/place', 'name', { path: quote(path), better })
    : other(path, 'file/place', 'unknown', { path: quote(path) })
}

const other = (path: string, rule: string, message: string, values: Record<string, string>): OtherFile => ({
  path,
  picture: false,
  issues: [{ rule, message, values }],
})
