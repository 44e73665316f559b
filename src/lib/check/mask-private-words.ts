import { applyEdits } from '../content/apply-edits.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Fix } from '../content/issue.ts'
import { pathOf, type Diagnostic } from './diagnostic.ts'
import { findPrivateText } from './private-text.ts'
import type { Finding } from './rule.ts'
import type { Found } from './run-rules.ts'

/** What is left of a text that is not shown. */
const hidden = '…'
/** So many characters of private words are still private when a quote cuts them off. */
const leastCut = 5
/** Without a number, a name or an address, such a piece is an ordinary word. */
const telling = /[\d@\p{Lu}]/u
/** So many characters of a private sentence. */
const leastPart = 20

/** Keeps private words out of what others read. */
export interface Mask {
  /** The finding with its quotes hidden: each as a whole, since what stands around a name tells whose it is. */
  quotes(finding: Finding): Finding
  /**
   * The diagnostic with private titles hidden, and without a fix that writes a line with private words: reports show
   * such a line, and a person has to look at it anyway.
   */
  titlesAndFix(diagnostic: Diagnostic): Diagnostic
}

/**
 * Keeps the words that a rule about privacy points at, and all in which they are found on a second look, out of what
 * any rule says about the file: findings are read in public, beside a change or on the site. The line itself can be
 * seen only where the file is.
 */
export function maskPrivateWords(
  found: readonly Found[],
  graph: KnowledgeGraph,
  textOf: (path: string) => string,
): Mask {
  const byPath = new Map<string, Set<string>>()
  // Other pages are named by their titles.
  const inTitles = new Set<string>()
  for (const { rule, finding } of found) {
    const { words, field } = finding
    if (!rule.id.startsWith('privacy/') || !words || words.length < 3) continue
    if (field?.[0] === 'title') inTitles.add(words)
    const path = pathOf(finding)
    byPath.set(path, (byPath.get(path) ?? new Set()).add(words))
  }
  const isFound = findPrivateText(graph)
  const isPrivate = (path: string, text: string): boolean => {
    if (isFound(text)) return true
    const own = byPath.get(path)
    if (!own && inTitles.size === 0) return false
    return [own ?? [], inTitles].some((all) => [...all].some((words) => repeats(text, words)))
  }
  return {
    quotes(finding) {
      const path = pathOf(finding)
      const { field, found: value } = (finding.values ?? {}) as { field?: unknown; found?: unknown }
      const isCount =
        typeof field === 'string' &&
        typeof value === 'string' &&
        isFound(`${value} ${field.split('.').at(-1) ?? ''}`)
      const shown = (text: string) => ((isCount && text === value) || isPrivate(path, text) ? hidden : text)
      return { ...finding, values: mapTexts(finding.values, shown) }
    },
    titlesAndFix(whole) {
      const { fix, ...diagnostic } = whole
      const { path, entry, related } = diagnostic
      const shown = (title: string) => (isPrivate(path, title) ? hidden : title)
      const isOpen = fix && textsOf(fix, textOf(path)).every((text) => !isPrivate(path, text))
      const titles = [entry?.title ?? '', ...related.map(({ title }) => title)]
      if (Boolean(fix) === Boolean(isOpen) && !titles.some((title) => isPrivate(path, title))) return whole
      return {
        ...diagnostic,
        ...(isOpen && { fix }),
        ...(entry && { entry: { ...entry, title: shown(entry.title) } }),
        related: related.map((page) => ({ ...page, title: shown(page.title) })),
      }
    },
  }
}

/** The new texts of a fix, alone and in their lines. */
function textsOf({ edits, words }: Fix, text: string): string[] {
  const first = Math.min(...edits.map(({ start }) => start))
  const last = Math.max(...edits.map(({ end }) => end))
  const start = text.lastIndexOf('\n', first - 1) + 1
  const end = text.indexOf('\n', last)
  const own = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  const lines = edits.length > 0 ? applyEdits(text.slice(start, end === -1 ? text.length : end), own) : ''
  return [...edits.map((edit) => edit.text), ...lines.split('\n'), words?.before ?? '', words?.after ?? '']
}

/** True when a text holds the words, a long piece of them, or begins or ends within them. */
function repeats(text: string, words: string): boolean {
  const at = text.indexOf(words)
  const isLetter = (char = '') => /\p{L}/u.test(char)
  if (at !== -1 && !(isLetter(text[at - 1]) || isLetter(text[at + words.length]))) return true
  if (text.length >= leastPart && words.includes(text.replace(/…$/, ''))) return true
  for (let length = Math.min(words.length, 64) - 1; length >= leastCut; length -= 1) {
    const [start, end] = [words.slice(0, length), words.slice(-length)]
    if (text.endsWith(start) && telling.test(start)) return true
    if (text.startsWith(end) && telling.test(end)) return true
  }
  return false
}

/** A value with all texts in it changed, however deep. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])) as T
}
