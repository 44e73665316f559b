import type { CheckReport, Diagnostic } from '../check/check.ts'
import type { Severity } from '../check/rule.ts'
import type { Edit } from '../content/issue.ts'
import { positionAt, type Position } from '../content/position.ts'
import { statusOf } from './json.ts'
import { fileOf, helpOf, shownIn, type ReportOptions } from './report-options.ts'
import { countFindings } from './summary.ts'

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  stop: 'error',
  fix: 'warning',
  tip: 'note',
  info: 'note',
}

/** Findings as SARIF 2.1.0 (OASIS), which code scanning services read. Columns count UTF-16 units. */
export function renderSarif(report: CheckReport, options: ReportOptions): string {
  const { locale, rules } = options
  const places = new Map(rules.map((rule, index) => [rule.id, index]))
  const { coverage, leftOut = {} } = report
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Zonebook',
            informationUri: helpOf('/handbook/checks/', options),
            rules: rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.summary[locale] },
              fullDescription: { text: rule.why[locale] },
              helpUri: helpOf(`/handbook/checks/${rule.id}/`, options),
              defaultConfiguration: { level: levels[rule.severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        language: locale,
        results: shownIn(report, options).map((item) => result(item, places.get(item.rule), options)),
        invocations: [{ executionSuccessful: statusOf(report) !== 'incomplete' }],
        properties: { status: statusOf(report), coverage, counts: countFindings(report), leftOut },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function result(item: Diagnostic, ruleIndex: number | undefined, options: ReportOptions) {
  const text = options.textOf(item.path) ?? ''
  const artifactLocation = { uri: uriOf(fileOf(item, options)) }
  const { fix } = item
  return {
    ruleId: item.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[item.severity],
    message: { text: item.message[options.locale] },
    locations: [{ physicalLocation: { artifactLocation, region: region(item) } }],
    partialFingerprints: { 'zonebook/v1': item.fingerprint },
    ...(item.related.length > 0 && {
      relatedLocations: item.related.map(({ path, title }) => ({
        physicalLocation: { artifactLocation: { uri: uriOf(fileOf({ ...item, path }, options)) } },
        message: { text: title },
      })),
    }),
    ...(fix &&
      fix.edits.length > 0 && {
        fixes: [
          {
            artifactChanges: [
              { artifactLocation, replacements: fix.edits.map((edit) => replacement(text, edit)) },
            ],
          },
        ],
      }),
    properties: {
      weight: item.severity,
      ...(fix && { safeFix: fix.safe }),
      ...(item.blame && { blame: item.blame }),
    },
  }
}

const replacement = (text: string, edit: Edit) => ({
  deletedRegion: region({ start: positionAt(text, edit.start), end: positionAt(text, edit.end) }),
  insertedContent: { text: edit.text },
})

/** Both SARIF and positions give the column after the last character as the end. */
const region = ({ start, end }: { start: Position; end: Position }) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})

const uriOf = (path: string): string =>
  path
    .split('/')
    .map((step) => encodeURIComponent(step))
    .join('/')
