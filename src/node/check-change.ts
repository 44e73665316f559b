import { join } from 'node:path'
import { leaveOutKnown, type Baseline } from '../lib/check/baseline.ts'
import { assignBlame } from '../lib/check/blame.ts'
import { checkContent, unreadFiles, type CheckReport } from '../lib/check/check.ts'
import { always } from '../lib/check/diagnostic.ts'
import { tryFixes, type Mendable } from '../lib/check/try-fixes.ts'
import { readBeside } from '../lib/content/beside.ts'
import { readEntry } from '../lib/content/entry.ts'
import { buildGraph, type OtherFile } from '../lib/content/graph.ts'
import type { Issue } from '../lib/content/issue.ts'
import { nameOtherFile } from '../lib/content/other-file.ts'
import { findPictureIssues, pictureBytes } from '../lib/content/read-picture.ts'
import type { ChangeReport } from '../lib/review/change-report.ts'
import { readHunks } from '../lib/review/hunks.ts'
import { reportChange, reportTooMuch } from '../lib/review/report-change.ts'
import type { CheckedZone } from './check-zone.ts'
import { isRead } from './list-files.ts'
import { readInWorkers } from './read-in-workers.ts'
import { changeLimits, type ChangedFile, type PullChange } from './read-pull-request.ts'
import type { ReadOrder } from './read-worker.ts'
import { unpackRecord, type ContentRecord } from './record-line.ts'
import { today } from './zone-paths.ts'

/** A changed file whose words are read, as bytes. */
export type FileToRead = Pick<ReadOrder, 'path' | 'bytes' | 'digest'>

/** What the check of a change needs beside the change. */
export interface ChangeOptions {
  /** Findings that are known and were let in. */
  baseline?: Baseline | undefined
  /** How the words of files are read; left out, in threads of their own, so that a file that never ends costs only itself. */
  readFiles?: ((files: FileToRead[]) => Promise<ContentRecord[]>) | undefined
}

/** Checks a zone as it would be with a change in it, and reports what the change brought. Nothing of it is kept. */
export async function checkChange(
  zone: CheckedZone,
  change: PullChange,
  { baseline, readFiles = readInThreads }: ChangeOptions = {},
): Promise<ChangeReport> {
  const started = performance.now()
  const { head, files, outside } = change
  if (change.outcome !== 'looked')
    return reportTooMuch({ head, outside }, change.outcome, {
      files: change.count,
      language: zone.graph.zone.languages[0] ?? 'en',
    })
  const changed = new Map(files.map((file) => [file.path, file]))
  // A file that took the place of one that was taken away is there.
  for (const file of files) if (file.state !== 'gone') changed.set(file.path, file)
  const isSame = ({ path }: { path: string }) => !changed.has(path)
  const now = zone.content.parts()
  const others = [...(now.others ?? []).filter(isSame), ...[...changed.values()].flatMap(otherOf)]
  const graphWith = (records: readonly ContentRecord[]) =>
    buildGraph({
      entries: [
        ...now.entries.filter(isSame),
        ...records.flatMap((each) => ('entry' in each ? each.entry : [])),
      ],
      beside: [
        ...now.beside.filter(isSame),
        ...records.flatMap((each) => ('beside' in each ? each.beside : [])),
      ],
      others,
    })
  const records = await readFiles(filesToRead([...changed.values()], head))
  const graph = graphWith(records)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const textOf = (path: string) => {
    const file = changed.get(path)
    if (!file) return zone.content.textOf(path)
    return file.bytes && isRead(path) ? decoder.decode(file.bytes) : undefined
  }
  const there = [...changed.values()].filter(({ state }) => state !== 'gone')
  const hunks = new Map(there.map(({ path, patch }) => [path, readHunks(patch)]))
  const options = { today: today(), history: zone.history }
  const whole = checkContent(graph, { ...options, textOf })
  const check = (texts: ReadonlyMap<string, string>) => {
    const isOld = (record: ContentRecord) =>
      !texts.has('entry' in record ? record.entry.path : record.beside.path)
    const better = [...texts].map(([path, text]) => readAgain(path, text))
    return checkContent(graphWith([...records.filter(isOld), ...better]), {
      ...options,
      textOf: (path) => texts.get(path) ?? textOf(path),
    })
  }
  const blamed = assignBlame(withoutVain(whole, { textOf, check }, changed), {
    lines: new Map([...hunks].map(([path, { changed: lines }]) => [path, lines])),
    known: new Set(zone.report.diagnostics.map(({ fingerprint }) => fingerprint)),
  })
  const unread = unreadFiles(whole.diagnostics)
  const isUnread = ({ path, state }: ChangedFile) =>
    unread.has(path) || state === 'link' || state === 'repository'
  return reportChange({
    ...{ head, graph, outside, textOf },
    report: baseline ? leaveOutKnown(blamed, baseline) : blamed,
    files: there.map(({ path, isNew }) => ({ path, isNew, hunks: hunks.get(path) ?? readHunks(undefined) })),
    gone: changed.size - there.length,
    isUrgent: (rule) => always.test(rule),
    checked: there.filter((file) => !isUnread(file)).length,
    seconds: (performance.now() - started) / 1000,
  })
}

/** So often is a change checked again with fixes made; what was not tried by then is not offered. */
const mostTries = 8

/** The report without safe fixes of changed files that would not help: each is tried before anybody is asked to take it over. */
function withoutVain(
  report: CheckReport,
  files: Mendable,
  changed: ReadonlyMap<string, ChangedFile>,
): CheckReport {
  const wanted = report.diagnostics
    .filter(({ fix, path }) => fix?.safe && changed.has(path))
    .map((item) => ({ item, edits: item.fix?.edits ?? [] }))
  if (wanted.length === 0) return report
  // Fixes that fail are sought by halves; somebody could send a file with very many of them.
  let left = mostTries
  const check: Mendable['check'] = (texts) => (left-- > 0 ? files.check(texts) : report)
  const vain = new Set(tryFixes({ ...files, check }, { texts: new Map(), report }, wanted).refused)
  const diagnostics = report.diagnostics.map((item) => {
    const { fix: _, ...rest } = item
    return vain.has(item) ? rest : item
  })
  return { ...report, diagnostics }
}

/** A file that was read before, with a better line in it. */
function readAgain(path: string, text: string): ContentRecord {
  const bytes = new TextEncoder().encode(text)
  const entry = readEntry(path, bytes, path)
  return entry ? { entry } : ({ beside: readBeside(path, bytes, path) } as ContentRecord)
}

const filesToRead = (files: readonly ChangedFile[], head: string): FileToRead[] =>
  files.flatMap(({ path, bytes, state }) =>
    state === 'there' && bytes && isRead(path)
      ? { path, bytes: bytes.slice(), digest: `${head} ${path}` }
      : [],
  )

async function readInThreads(files: FileToRead[]): Promise<ContentRecord[]> {
  if (files.length === 0) return []
  const readings = await readInWorkers(files, { workerFile: join(import.meta.dirname, 'read-worker.ts') })
  return readings.map((reading) =>
    'line' in reading ? unpackRecord(Buffer.from(reading.line)) : reading.record,
  )
}

/** A changed file that is not read, with what is to be said of it. */
function otherOf({ path, state, bytes, size }: ChangedFile): OtherFile[] {
  if (state === 'gone') return []
  if (state === 'link') return [nameOtherFile(path, true)]
  if (state === 'repository') return [{ path, picture: false, issues: [issue('file/link', 'repository')] }]
  const known = nameOtherFile(path)
  if (state === 'too-large')
    return [{ ...known, issues: [known.picture ? tooLargePicture(size) : tooLargePage(size)] }]
  if (isRead(path)) return []
  if (!known.picture || !bytes) return [known]
  return [{ ...known, issues: findPictureIssues(path, bytes.subarray(0, pictureBytes), bytes.length) }]
}

const tooLargePage = (size: number): Issue =>
  issue('file/too-large', 'size', { kilobytes: Math.ceil(size / 1024), limit: changeLimits.page / 1024 })
const tooLargePicture = (size: number): Issue =>
  issue('image/unreadable', 'large', { size: Math.ceil(size / 1024 / 1024) })
const issue = (rule: string, message: string, values: Issue['values'] = {}): Issue => ({
  rule,
  message,
  values,
})
