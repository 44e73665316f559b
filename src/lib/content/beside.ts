import { isDay } from './is-day.ts'
import { csvParseRows } from 'd3-dsv'
import { decode } from './decode.ts'
import { quote, type Issue, type Span } from './issue.ts'
import { roleOfPath, type FileRole } from './kinds.ts'
import { parseYaml } from './parse-yaml.ts'
import { salvage } from './salvage.ts'
import { presetFor } from './state-presets.ts'
import {
  settings,
  type Judging,
  type JudgingCalibration,
  type PracticeTag,
  type Rubric,
  type Zone,
} from './schemas/index.ts'

/** One dated value of a prototype's `data.csv`. */
export interface DataPoint {
  date: string
  measure: string
  value: number
  /** Students behind the value, when given. */
  n?: number
  note?: string
  /** Line in the file, starting at 1. */
  line: number
}

/** A file beside the entries: numbers, a rubric, what judging left, the zone's settings or the practice tags. */
export type Beside = { path: string; digest: string; issues: Issue[] } & (
  | {
      role: 'data'
      owner: string
      points: DataPoint[]
      /** Names of the columns as they stand in the first line. */
      columns: string[]
    }
  | { role: 'rubric'; owner: string; rubric: Rubric | undefined }
  | { role: 'judging'; owner: string; judging: Judging | undefined }
  | {
      role: 'judging-record'
      owner: string
      name: string
      /** As it stands in the file: receipts, assignments, scores and results are read by `lib/judging`. */
      text: string
    }
  | {
      role: 'judging-calibration'
      owner: string
      /** Stands for the practice entry in ballots: `c-01`. */
      code: string
      calibration: JudgingCalibration | undefined
    }
  | { role: 'zone'; zone: Zone | undefined }
  | { role: 'practice-tags'; tags: PracticeTag[] }
)

/** Reads the bytes of a file beside the entries; undefined when the path is none of theirs. */
export function readBeside(path: string, bytes: Uint8Array, digest: string): Beside | undefined {
  const role = roleOfPath(path)
  if (role.role === 'entry' || role.role === 'translation') return undefined
  if (role.role === 'picture' || role.role === 'unknown') return undefined
  const { text, issues: unread } = decode(bytes, holdsOf(role))
  const issues = [...unread]
  if (role.role === 'data') {
    const points = text === undefined ? [] : readPoints(text, issues)
    return { path, digest, ...role, points, columns: readColumns(text ?? ''), issues }
  }
  if (role.role === 'judging-record') {
    // The one record that people write.
    if (role.name === 'decisions.yaml') issues.push(...issuesOfDecisions(text ?? ''))
    return { path, digest, ...role, text: text ?? '', issues }
  }
  const input = text === undefined ? undefined : parseYaml(text, 0, issues)
  if (role.role === 'zone')
    return { path, digest, ...role, zone: readZone(text ?? '', input, issues), issues }
  const checked =
    input === undefined ? { data: undefined, complete: false } : salvage(settings[role.role], input)
  if ('issues' in checked) issues.push(...(checked.issues as Issue[]))
  const data = checked.complete ? checked.data : undefined
  if (role.role === 'rubric') return { path, digest, ...role, rubric: data as Rubric | undefined, issues }
  if (role.role === 'judging') return { path, digest, ...role, judging: data as Judging | undefined, issues }
  if (role.role === 'judging-calibration')
    return { path, digest, ...role, calibration: data as JudgingCalibration | undefined, issues }
  return { path, digest, ...role, tags: (data as PracticeTag[] | undefined) ?? [], issues }
}

function holdsOf(role: FileRole) {
  if (role.role !== 'judging-record') return role.role === 'data' ? 'table' : 'words'
  return role.name === 'decisions.yaml' ? 'table' : 'record'
}

function issuesOfDecisions(text: string): Issue[] {
  const issues: Issue[] = []
  const input = parseYaml(text, 0, issues)
  return input ? [...issues, ...salvage(settings['judging-decisions'], input).issues] : issues
}

/**
 * The settings with all that is sound in them; what is wrong or missing is as a new zone has it. One slip
 * must never bring small groups to light, so the limit for them is found even in a file that is no YAML.
 */
function readZone(text: string, input: Record<string, unknown> | undefined, issues: Issue[]): Zone {
  const schema = settings.zone
  const limit = /^minimumGroup:[ \t]*["']?(\d+)/m.exec(text)?.[1]
  let sound: object = limit === undefined ? {} : { minimumGroup: Number(limit) }
  if (input) {
    const isQuoted = typeof input.minimumGroup === 'string' && /^\s*\d+\s*$/.test(input.minimumGroup)
    const checked = salvage(schema, isQuoted ? { ...input, minimumGroup: Number(input.minimumGroup) } : input)
    issues.push(...checked.issues)
    sound = { ...(checked.data as object), ...presetFor(input) }
  }
  const zone = schema.safeParse({ ...newZone, ...sound })
  return zone.success ? zone.data : schema.parse(newZone)
}

const newZone = { name: 'Zonebook', plainWords: 'The shared memory of an innovation zone.' }

const columns = ['date', 'measure', 'value', 'n', 'note'] as const

const readColumns = (text: string): string[] =>
  (csvParseRows(text.slice(0, 2000).split('\n', 1)[0] ?? '')[0] ?? []).map((name) => name.trim().slice(0, 80))

function readPoints(text: string, issues: Issue[]): DataPoint[] {
  const rows = csvParseRows(text.replace(/^\uFEFF/, ''))
  const head = (rows[0] ?? []).map((name) => name.trim().toLowerCase())
  const lineSpans = spansOfLines(text)
  const problem = (line: number, message: string, values: Issue['values']) =>
    issues.push({
      rule: 'data/row',
      message,
      values,
      ...(lineSpans[line - 1] && { span: lineSpans[line - 1] }),
    })
  const missing = ['date', 'measure', 'value'].filter((name) => !head.includes(name))
  if (missing.length > 0) {
    problem(1, 'column', { column: missing.join(', '), columns: columns.join(',') })
    return []
  }
  const cell = (row: readonly string[], name: string) => row[head.indexOf(name)]?.trim() ?? ''
  let next = 1 + linesIn(rows[0] ?? [])
  return rows.slice(1).flatMap((row) => {
    const line = next
    next += linesIn(row)
    if (row.every((value) => value.trim() === '')) return []
    const [date, measure, typed, n, note] = columns.map((name) => cell(row, name)) as [
      string,
      string,
      string,
      string,
      string,
    ]
    const value = Number(typed.replace(/%$/, ''))
    const students = n === '' ? undefined : Number(n)
    if (!isDay(date)) return (problem(line, 'date', { found: quote(date, 30) }), [])
    if (measure === '') return (problem(line, 'measure', { date }), [])
    if (typed === '' || !Number.isFinite(value))
      return (problem(line, 'value', { found: quote(typed, 30) }), [])
    if (students !== undefined && (!Number.isInteger(students) || students < 0))
      return (problem(line, 'n', { found: quote(n, 30) }), [])
    return [
      { date, measure, value, ...(students !== undefined && { n: students }), ...(note && { note }), line },
    ]
  })
}

/** How many lines of the file a row takes: a note in quotes may hold line ends. */
const linesIn = (row: readonly string[]) =>
  1 + row.reduce((sum, value) => sum + (value.match(/\n/g)?.length ?? 0), 0)

function spansOfLines(text: string): Span[] {
  let start = 0
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.replace(/\r$/, '').length }
    start += line.length + 1
    return span
  })
}
