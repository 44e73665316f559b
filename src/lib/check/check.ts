import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Fix, Span } from '../content/issue.ts'
import { positionAt, spanOfField, type Position } from '../content/position.ts'
import { locales, type Text } from '../i18n/locale.ts'
import { noHistory, type History } from '../knowledge/history.ts'
import { isAlreadyReported } from './already-reported.ts'
import { neverIgnored } from './never-ignored.ts'
import { severities, type CheckContext, type Finding, type Rule, type Severity } from './rule.ts'
import { rules as allRules, wordsOf } from './rules/index.ts'

/** A finding ready to be shown: where it is, what it weighs, what to say in every language. */
export interface Diagnostic {
  rule: string
  severity: Severity
  /** Path below `content/`. */
  path: string
  /** The entry it is about, when the file is one. */
  entry?: { kind: string; id: string; title: string; url: string }
  start: Position
  end: Position
  message: Text
  /** Address of the page that explains the rule, below the site's root. */
  help: string
  fix?: Fix
  related: readonly { path: string; title: string }[]
}

/** Everything one run of the check has to say. */
export interface CheckReport {
  diagnostics: readonly Diagnostic[]
  coverage: { files: number; checked: number; rules: number }
}

export interface CheckOptions {
  today: string
  /** Text of a file below `content/`; asked only for files with a finding. */
  textOf: (path: string) => string | undefined
  rules?: readonly Rule[]
  /** What version control knows of the files; left out, nothing is known. */
  history?: History
}

/** Rules that a draft has to keep. */
const always =
  /^(privacy|safety|file|mdx|frontmatter\/(fence|yaml|too-large|reserved-key)|link\/address|image\/address)/

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
  const found: { rule: Rule; finding: Finding }[] = []
  for (const rule of rules) {
    for (const finding of runRule(rule, context)) {
      if (finding.entry && isIgnored(finding.entry, rule.id, used)) continue
      if (finding.entry && isAlreadyReported(graph, finding.entry, rule.id)) continue
      found.push({ rule, finding })
    }
  }
  // File by file, so that places in one file are looked up together.
  const byFile = found.sort((a, b) => compare(pathOf(a.finding), pathOf(b.finding)))
  const diagnostics = byFile.map(({ rule, finding }) => toDiagnostic(rule, finding, textOf))
  const files = graph.entries.length + graph.beside.length + graph.others.length
  const unread = unreadFiles(diagnostics)
  return {
    diagnostics: diagnostics.sort(inFileOrder),
    coverage: { files, checked: files - unread.size, rules: rules.length },
  }
}

/** Files that could not be read at all, by path; the coverage leaves them out. */
export function unreadFiles(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  const unread = diagnostics.filter(({ rule }) => /^(file\/|frontmatter\/(fence|yaml|too-large))/.test(rule))
  return new Set(unread.map(({ path }) => path))
}

function* runRule(rule: Rule, context: CheckContext): Iterable<Finding> {
  try {
    yield* rule.check(context)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    yield { message: brokenRule, values: { rule: rule.id, words }, path: 'zone.yaml', severity: 'stop' }
  }
}

const brokenRule = ' rule failed'

function isIgnored(entry: AnyEntry, rule: string, used: Set<string>): boolean {
  if (neverIgnored.test(rule) || !entry.complete) return false
  const found = entry.data.ignore?.some((item) => item.rule === rule) ?? false
  if (found) used.add(`${entry.path} ${rule}`)
  return found
}

function toDiagnostic(rule: Rule, finding: Finding, textOf: (path: string) => string): Diagnostic {
  const path = pathOf(finding)
  const text = textOf(path)
  const span = finding.span ?? spanFor(finding, text)
  const fix = finding.fix ?? swapFix(finding, text.slice(span.start, span.end), span)
  const draft = finding.entry?.data.draft === true && !always.test(rule.id)
  const severity = finding.severity ?? rule.severity
  return {
    rule: rule.id,
    severity: draft && severity !== 'info' ? 'tip' : severity,
    path,
    ...(finding.entry && { entry: labelOf(finding.entry) }),
    start: positionAt(text, span.start),
    end: positionAt(text, span.end),
    message: sayIn(rule, finding),
    help: `/handbook/checks/${rule.id}/`,
    ...(fix && { fix }),
    related: (finding.related ?? []).map(({ entry }) => ({ path: entry.path, title: entry.title })),
  }
}

const pathOf = ({ entry, path }: Finding): string => entry?.path ?? path ?? 'zone.yaml'
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const labelOf = ({ kind, id, title, url }: AnyEntry) => ({ kind, id, title, url })

function spanFor(finding: Finding, text: string): Span {
  if (finding.line) return spanOfLine(text, finding.line)
  if (!finding.field) return { start: 0, end: Math.max(0, text.indexOf('\n')) }
  return spanOfField(text, finding.field, finding.atKey ? 'key' : 'value')
}

function spanOfLine(text: string, line: number): Span {
  let start = 0
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1
  const end = text.indexOf('\n', start)
  return { start, end: end === -1 ? text.length : end }
}

/** A safe fix, when exactly the value that was read stands at the place, with or without quotation marks. */
function swapFix({ swap }: Finding, there: string, span: Span): Fix | undefined {
  if (!swap || there.replace(/^(["'])(.*)\1$/, '$2') !== swap.from) return undefined
  return { safe: true, edits: [{ ...span, text: swap.to }] }
}

function sayIn(rule: Rule, finding: Finding): Text {
  const values = finding.values as Record<string, unknown>
  if (finding.message === brokenRule) {
    const said = String(values.words)
    return {
      en: `The check ${rule.id} stopped with an error of its own (${said}). This is not your fault: please report it.`,
      es: `La revisión ${rule.id} se detuvo por un error propio (${said}). No es culpa de quien escribe: avísenos, por favor.`,
    }
  }
  const text = {} as Text
  for (const locale of locales)
    text[locale] = wordsOf(rule, locale).messages[finding.message]?.(values) ?? String(finding.message)
  return text
}

function inFileOrder(a: Diagnostic, b: Diagnostic): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
