import { roleOfPath, urlOf, type FileRole } from './kinds.ts'

/** Where a link or a picture leads. `zone` targets are decided by the graph: they may not exist. */
export type Address =
  | { type: 'outside'; url: string }
  | { type: 'insecure'; url: string; better: string }
  | { type: 'anchor'; anchor: string }
  | { type: 'zone'; url: string; target: FileRole | undefined; path: string; anchor: string }
  | {
      type: 'refused'
      because: 'scheme' | 'credentials' | 'backslash' | 'outside-content' | 'encoded' | 'not-an-address'
    }

/**
 * Sorts an address in a file at `from` (a path below `content/`). Only https, mailto, tel and places
 * inside the zone are let through; `http` is let through with a better form.
 */
export function readAddress(raw: string, from: string): Address {
  // eslint-disable-next-line no-control-regex
  const text = raw.replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029\ufeff]/g, '')
  if (text === '') return { type: 'refused', because: 'not-an-address' }
  if (text.includes('\\')) return { type: 'refused', because: 'backslash' }
  if (text.startsWith('#')) return { type: 'anchor', anchor: text.slice(1) }
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return outside(text)
  if (text.startsWith('//')) return outside(`https:${text}`, true)
  return inside(text, from)
}

function outside(text: string, insecure = false): Address {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return { type: 'refused', because: 'not-an-address' }
  }
  if (url.username || url.password) return { type: 'refused', because: 'credentials' }
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return { type: 'outside', url: text }
  if (url.protocol === 'http:')
    return { type: 'insecure', url: url.href, better: text.replace(/^http:/i, 'https:') }
  if (url.protocol !== 'https:') return { type: 'refused', because: 'scheme' }
  return insecure ? { type: 'insecure', url: url.href, better: url.href } : { type: 'outside', url: url.href }
}

function inside(text: string, from: string): Address {
  if (/%(?:2e|2f|5c|00)/i.test(text)) return { type: 'refused', because: 'encoded' }
  const [before = '', anchor = ''] = text.split('#', 2)
  const [way = ''] = before.split('?', 1)
  const steps = way.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of way.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..') {
      if (steps.length === 0) return { type: 'refused', because: 'outside-content' }
      steps.pop()
    } else steps.push(step)
  }
  if (steps[0] === 'content' && way.startsWith('/')) steps.shift()
  const path = steps.join('/')
  const target = findRole(path)
  const url =
    target?.role === 'entry'
      ? urlOf(target.kind, target.id)
      : `/${path}${/\.[a-z0-9]+$/.test(path) || path === '' ? '' : '/'}`
  return { type: 'zone', url, target, path, anchor }
}

function findRole(path: string): FileRole | undefined {
  for (const form of [path, `${path}.mdx`, `${path}/index.mdx`]) {
    const role = roleOfPath(form)
    // The address of a list, such as lessons/, is not that of an entry called "index".
    const isList = form !== path && role.role === 'entry' && role.id === 'index'
    if (role.role !== 'unknown' && !isList) return role
  }
  return undefined
}
