import type { CheckReport, Diagnostic } from '../check/check.ts'
import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { cycleNumber } from '../content/kinds.ts'
import { kinds } from '../content/schemas/index.ts'
import { isLocale, type Locale } from '../i18n/locale.ts'
import { wordsFor } from '../i18n/words.ts'
import { byUrgency } from '../knowledge/by-urgency.ts'
import { languageOf } from '../knowledge/entry-language.ts'
import { cutLine } from '../report/one-line.ts'
import { changedLine, shownIn } from '../report/report-options.ts'
import { mostFindings, type ChangeReport, type ReviewFinding, type Suggestion } from './change-report.ts'
import { findSimilar } from './find-similar.ts'
import type { Hunks } from './hunks.ts'
import { isGuarded } from './guarded.ts'
import { suggestFixes } from './suggest-fixes.ts'

/** A file below `content/` that a pull request adds or changes. */
export interface ChangedPath {
  path: string
  isNew: boolean
  hunks: Hunks
}

/** What the check and GitHub know of a change. */
export interface ChangeToReport {
  head: string
  /** What the check says of base plus change, with blame, without what was there before. */
  report: CheckReport
  graph: KnowledgeGraph
  /** Files that are there with the change. */
  files: readonly ChangedPath[]
  /** How many files it takes away. */
  gone: number
  /** Paths of changed files that are not below `content/`. */
  outside: readonly string[]
  textOf: (path: string) => string | undefined
  /** Rules that a draft has to keep too. */
  isUrgent: (rule: string) => boolean
  /** How many of the changed files could be read. */
  checked: number
  seconds: number
}

/** Gathers what a review of a change needs to know, with every text cut to its limit. */
export function reportChange(change: ChangeToReport): ChangeReport {
  const { head, graph, files, report, outside } = change
  const paths = new Set(files.map(({ path }) => path))
  const entries = [...graph.entries, ...graph.translations]
    .filter((entry) => paths.has(entry.path))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  const language = languageIn(entries, graph)
  const shown = [...shownIn(report, {})].sort(
    (a, b) => byUrgency(a, b) || Number(b.blame === 'changed-line') - Number(a.blame === 'changed-line'),
  )
  // The check has hidden titles with private words in what it says; what it says nothing of has its own.
  const hidden = new Map(
    report.diagnostics.flatMap(({ path, entry }) => (entry ? [[path, entry.title]] : [])),
  )
  const titleOf = ({ path, kind, id, title }: Named) => {
    const shownTitle = hidden.get(path) ?? title
    return shownTitle === '…'
      ? {}
      : { title: cutLine(nameOf({ kind, id, title: shownTitle }, language), 160) }
  }
  const isNew = new Set(files.filter((file) => file.isNew).map(({ path }) => path))
  return {
    schema: 1,
    head,
    outcome: 'looked',
    language,
    coverage: {
      files: files.length + change.gone,
      checked: change.checked + change.gone,
      rules: report.coverage.rules,
      seconds: change.seconds,
    },
    pages: entries.slice(0, 200).map((entry) => ({
      path: entry.path,
      kind: entry.kind,
      ...titleOf(entry),
      isNew: isNew.has(entry.path),
      schools: schoolsOf(graph, entry),
      ...scaleOf(entry),
    })),
    findings: shown
      .slice(0, mostFindings)
      .map((item) =>
        findingOf(item, change, language, item.entry && titleOf({ ...item.entry, path: item.path } as Named)),
      ),
    more: Math.max(0, shown.length - mostFindings),
    existing: Object.values(report.leftOut ?? {}).reduce((sum, count) => sum + count, 0),
    suggestions: suggestionsIn(shown, change).slice(0, 50),
    similar: findSimilar(
      graph,
      entries.filter((entry) => isNew.has(entry.path)),
    ).map((each) => ({ ...each, title: cutLine(each.title, 160) })),
    outside: { count: outside.length, paths: outside.slice(0, 10).map((path) => cutLine(path, 400)) },
  }
}

/** A report of a change that is too large to be looked at. */
export const reportTooMuch = (
  { head, outside }: Pick<ChangeToReport, 'head' | 'outside'>,
  outcome: 'too-many-files' | 'too-many-bytes',
  { files, language }: { files: number; language: Locale },
): ChangeReport => ({
  schema: 1,
  head,
  outcome,
  language,
  coverage: { files, checked: 0, rules: 0, seconds: 0 },
  ...{ pages: [], findings: [], more: 0, existing: 0, suggestions: [], similar: [] },
  outside: { count: outside.length, paths: outside.slice(0, 10).map((path) => cutLine(path, 400)) },
})

type Named = Pick<AnyEntry, 'path' | 'kind' | 'id' | 'title'>

/** A cycle says its number, because its title alone is often a detail, or there is none. */
function nameOf({ kind, id, title }: Omit<Named, 'path'>, language: Locale): string {
  if (kind !== 'cycle') return title
  const [number, say] = [`${cycleNumber(id)}`, wordsFor(language).kinds]
  return title === number ? say.cycleNumber(number) : say.cycleTitle(number, title)
}

/** The language most of the changed pages are written in, else the first of the zone. */
function languageIn(entries: readonly AnyEntry[], graph: KnowledgeGraph): Locale {
  const first = graph.zone.languages[0] ?? 'en'
  const counts = new Map<string, number>()
  for (const entry of entries) {
    const language = entry.translates?.lang ?? languageOf(entry, graph.zone)
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [most] = [...counts].sort(
    ([a, some], [b, others]) => others - some || (b === first ? 1 : a === first ? -1 : 0),
  )
  return most && isLocale(most[0]) ? most[0] : first
}

function findingOf(
  item: Diagnostic,
  { textOf, isUrgent }: ChangeToReport,
  language: Locale,
  title: { title?: string } | undefined,
): ReviewFinding {
  const { rule, severity, path, start, end, message, fix, entry, blame } = item
  const better = fix && !isGuarded(rule) ? changedLine(textOf(path) ?? '', item)?.after.trim() : undefined
  return {
    rule,
    severity: severity === 'info' ? 'tip' : severity,
    path: cutLine(path, 400),
    ...title,
    ...(entry && { kind: entry.kind as ReviewFinding['kind'] }),
    from: start.line,
    to: Math.max(start.line, end.line),
    message: cutLine(message[language], 2000),
    blame: blame === undefined || blame === 'existing' ? 'changed-file' : blame,
    ...(better && { better: { line: cutLine(better, 300), isSafe: fix?.safe === true } }),
    isUrgent: isUrgent(rule),
  }
}

function suggestionsIn(shown: readonly Diagnostic[], { files, textOf }: ChangeToReport): Suggestion[] {
  const hunks = new Map(files.map((file) => [file.path, file.hunks]))
  return [...Map.groupBy(shown, ({ path }) => path)].flatMap(([path, items]) => {
    const shownLines = hunks.get(path)
    return shownLines
      ? suggestFixes(
          textOf(path) ?? '',
          items.filter(({ rule }) => !isGuarded(rule)),
          shownLines,
        )
      : []
  })
}

/** Schools that a page names; for a part of a whole, also those of the whole. */
function schoolsOf(graph: KnowledgeGraph, entry: AnyEntry): string[] {
  const whole = graph
    .linksFrom(entry)
    .filter(({ type }) => type === 'part')
    .map(({ to }) => to)
  const about = [entry, ...whole, ...graph.linkedTo(entry, 'prototype')]
  const named = about.flatMap((each) => graph.linkedTo(each as AnyEntry, 'school').map(({ id }) => id))
  return [...new Set(entry.kind === 'school' ? [entry.id, ...named] : named)].slice(0, 20)
}

function scaleOf(entry: AnyEntry): { scale?: number } {
  return entry.kind === 'cycle' && entry.complete && entry.data.scale ? { scale: entry.data.scale } : {}
}
