import type { OtherFile } from './graph.ts'
import { quote, type Issue } from './issue.ts'
import { roleOfPath } from './kinds.ts'

/** Names a file below `content/` that is not read: a picture, a link to elsewhere, or one without a place. */
export function nameOtherFile(path: string, isLink = false): OtherFile {
  const picture = !isLink && roleOfPath(path).role === 'picture'
  if (picture) return { path, picture, issues: [] }
  const issue: Issue = isLink ? { rule: 'file/link', message: 'symlink', values: {} } : misplaced(path)
  return { path, picture, issues: [issue] }
}

function misplaced(path: string): Issue {
  const rule = 'file/place'
  const better = path
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\.(?:mdx?|ya?ml|csv))\.txt$/, '$1')
    .replace(/[^a-z0-9/.]+/g, '-')
    .replace(/-*([/.])-*/g, '$1')
    .replace(/^-|-$/g, '')
    .replace(
      /\/cycle-?0*(\d{1,2})(?:-[^/.]*)?\.(mdx?)$/,
      (_name, number: string, ending: string) => `/cycle-${number.padStart(2, '0')}.${ending}`,
    )
    .replace(/^(prototypes\/[^/]+)\/[^/]+\.csv$/, '$1/data.csv')
    .replace(/\.yml$/, '.yaml')
  if (better !== path && roleOfPath(better).role !== 'unknown')
    return { rule, message: 'name', values: { path: quote(path), better } }
  const ending = /\.[^./]+$/.exec(path)?.[0] ?? ''
  if (/^\.(mdx?|ya?ml|csv)$/.test(ending)) return { rule, message: 'unknown', values: { path: quote(path) } }
  return { rule, message: 'type', values: { path: quote(path), ending: quote(ending || path, 20) } }
}
