import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { noHistory, type History } from '../knowledge/history.ts'
import { isAlreadyReported } from './already-reported.ts'
import { pathOf, toDiagnostic, type Diagnostic } from './diagnostic.ts'
import { numberSame } from './fingerprint.ts'
import { keepFindings, type KeptFindings } from './kept-findings.ts'
import { maskPrivateWords } from './mask-private-words.ts'
import { neverIgnored } from './never-ignored.ts'
import { severities, type CheckContext, type Rule } from './rule.ts'
import { rules as allRules } from './rules/index.ts'
import { runRules, type Found } from './run-rules.ts'

export type { Blame, Diagnostic } from './diagnostic.ts'

/** Everything one run of the check has to say. */
export interface CheckReport {
  diagnostics: readonly Diagnostic[]
  coverage: { files: number; checked: number; rules: number }
  /** How many findings are known and not in the list: from before a change, or in the baseline. */
  leftOut?: { existing?: number; baseline?: number }
}

export interface CheckOptions {
  today: string
  /** Text of a file below `content/`; asked only for files with a finding. */
  textOf: (path: string) => string | undefined
  rules?: readonly Rule[]
  /** What version control knows of the files; left out, nothing is known. */
  history?: History
  /** What is known of files from runs before. Only for a run with every rule. */
  kept?: KeptFindings
  /** The files whose findings are wanted; left out, all. Pages that nobody asks about are not looked at one by one. */
  about?: (path: string) => boolean
}

/** Runs every rule on the graph. A rule that throws becomes a diagnostic; it never stops the others. */
export function checkContent(graph: KnowledgeGraph, options: CheckOptions): CheckReport {
  const rules = options.rules ?? allRules
  const ruleIds = allRules.map((rule) => rule.id)
  const used = new Set<string>()
  const wasIgnored = (entry: AnyEntry, rule: string) => used.has(`${entry.path} ${rule}`)
  const { today, history = noHistory } = options
  const context: CheckContext = { graph, zone: graph.zone, today, history, ruleIds, wasIgnored }
  const texts = new Map<string, string>()
  const textOf = (path: string) => {
    if (!texts.has(path)) texts.set(path, options.textOf(path) ?? '')
    return texts.get(path) ?? ''
  }
  const kept = options.kept ?? keepFindings()
  const { about } = options
  const found: Found[] = []
  for (const each of runRules(rules, context, kept, about)) {
    const { entry } = each.finding
    if (about && !about(pathOf(each.finding))) continue
    if (entry && isIgnored(entry, each.rule.id, used)) continue
    if (entry && isAlreadyReported(graph, entry, each.rule.id)) continue
    found.push(each)
  }
  // File by file, so that places in one file are looked up together.
  const mask = maskPrivateWords(found, graph, textOf)
  const byFile = found.sort((a, b) => compare(pathOf(a.finding), pathOf(b.finding)))
  const whole = byFile.map(({ rule, finding }) => toDiagnostic(rule, mask.quotes(finding), textOf, kept))
  const files = [graph.entries, graph.translations, graph.beside, graph.others].flat().length
  const unread = unreadFiles(whole)
  const diagnostics = whole.map((item) => mask.titlesAndFix(item))
  const numbered = numberSame()
  for (const item of diagnostics.sort(inFileOrder)) item.fingerprint = numbered(item.fingerprint)
  return {
    diagnostics,
    coverage: { files, checked: files - unread.size, rules: rules.length },
  }
}

/** Files that could not be read at all, by path; the coverage leaves them out. A slip with one exact answer is read past. */
export function unreadFiles(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  const unread = diagnostics.filter(
    ({ rule, fix }) =>
      /^(file\/|frontmatter\/(fence|yaml|too-large))/.test(rule) &&
      !(rule === 'frontmatter/yaml' && fix?.safe),
  )
  return new Set(unread.map(({ path }) => path))
}

function isIgnored(entry: AnyEntry, rule: string, used: Set<string>): boolean {
  if (neverIgnored.test(rule) || !entry.complete) return false
  const found = entry.data.ignore?.some((item) => item.rule === rule) ?? false
  if (found) used.add(`${entry.path} ${rule}`)
  return found
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function inFileOrder(a: Diagnostic, b: Diagnostic): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
