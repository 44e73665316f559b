import type { AnyEntry } from '../content/entry.ts'
import type { Fix, Span } from '../content/issue.ts'
import { positionAt, spanOfField, type Position } from '../content/position.ts'
import { locales, type Text } from '../i18n/locale.ts'
import { fingerprint } from './fingerprint.ts'
import type { KeptFindings, Place } from './kept-findings.ts'
import type { Finding, Rule, Severity } from './rule.ts'
import { wordsOf } from './rules/index.ts'
import { swapFix } from './swap-fix.ts'

/**
 * What a change has to do with a finding: it stands on a changed line, in a changed file, in an unchanged file
 * where it was not found before, or it was there before.
 */
export type Blame = 'changed-line' | 'changed-file' | 'caused-by-change' | 'existing'

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
  /** Key made of rule, file and the words it is about, so that it stays when lines move. */
  fingerprint: string
  /** Known when the check was asked what changed. */
  blame?: Blame
}

/** Rules that a draft has to keep, and whose findings no list of known ones may hide. */
export const always =
  /^(privacy|safety|file|mdx|frontmatter\/(fence|yaml|too-large|reserved-key)|link\/address|image\/address)/

/** The sentence of a rule that threw; its values are the rule and what was thrown. */
export const brokenRule = ' rule failed'

/** Turns what a rule saw into what is shown: with place, weight and words in every language. */
export function toDiagnostic(
  rule: Rule,
  finding: Finding,
  textOf: (path: string) => string,
  kept?: KeptFindings,
): Diagnostic {
  const path = pathOf(finding)
  const { place, fix } = placeOf(finding, () => textOf(path), kept)
  const draft = finding.entry?.data.draft === true && !always.test(rule.id)
  const severity = finding.severity ?? rule.severity
  return {
    rule: rule.id,
    severity: draft && severity !== 'info' ? 'tip' : severity,
    path,
    ...(finding.entry && { entry: labelOf(finding.entry) }),
    start: place.start,
    end: place.end,
    message: sayIn(rule, finding),
    help: `/handbook/checks/${rule.id}/`,
    ...(fix && { fix }),
    related: (finding.related ?? []).map(({ entry }) => ({ path: entry.path, title: entry.title })),
    fingerprint: fingerprint(rule.id, path, namesIn(finding.field), place.excerpt),
  }
}

/** Path below `content/` of the file a finding is about. */
export const pathOf = ({ entry, path }: Finding): string => entry?.path ?? path ?? 'zone.yaml'

/** Where a finding points. Looked up in the text once in the life of a file; a swap always looks at the text. */
function placeOf(
  finding: Finding,
  text: () => string,
  kept: KeptFindings | undefined,
): { place: Place; fix: Fix | undefined } {
  const places = finding.entry && kept?.fileOf(finding.entry.digest).places
  const key = placeKey(finding)
  const known = finding.swap ? undefined : places?.[key]
  if (known) return { place: known, fix: finding.fix }
  const source = text()
  const span = narrow(finding.span ?? spanFor(finding, source), finding.words, source)
  const there = source.slice(span.start, span.end)
  const place = {
    start: positionAt(source, span.start),
    end: positionAt(source, span.end),
    excerpt: excerpt(there),
  }
  if (places) places[key] = place
  return { place, fix: finding.fix ?? swapFix(finding.swap, there, span) }
}

const placeKey = ({ span, line, field, atKey, words }: Finding): string =>
  JSON.stringify([span ? [span.start, span.end] : (line ?? field ?? 0), atKey, words])

/** The keys of a field; places in a list change when a line is added above. */
const namesIn = (field: Finding['field'] = []) => field.filter((step) => typeof step === 'string').join('.')
const excerpt = (text: string) => text.slice(0, 600).replace(/\s+/g, ' ').trim().slice(0, 300)

const labelOf = ({ kind, id, title, url }: AnyEntry) => ({ kind, id, title, url })

function spanFor(finding: Finding, text: string): Span {
  if (finding.line) return spanOfLine(text, finding.line)
  if (!finding.field) return { start: 0, end: Math.max(0, text.indexOf('\n')) }
  return spanOfField(text, finding.field, finding.atKey ? 'key' : 'value')
}

/** The place of the words in a span, when they stand there as they were read. */
function narrow(span: Span, words: string | undefined, text: string): Span {
  const start = words ? text.slice(span.start, span.end).indexOf(words) : -1
  return words && start !== -1 ? { start: span.start + start, end: span.start + start + words.length } : span
}

function spanOfLine(text: string, line: number): Span {
  let start = 0
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1
  const end = text.indexOf('\n', start)
  return { start, end: end === -1 ? text.length : end }
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
