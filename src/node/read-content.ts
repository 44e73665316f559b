import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentParts } from '../lib/content/graph.ts'
import { roleOfPath } from '../lib/content/kinds.ts'
import { listFiles, type FileList } from './list-files.ts'
import { lookAtPictures } from './look-at-pictures.ts'
import { readInWorkers, type Orders } from './read-in-workers.ts'
import { openRecordStore, type RecordStore } from './record-store.ts'
import { openSeenFiles } from './seen-files.ts'

export interface ReadOptions {
  /** Folder with `zone.yaml`. */
  root: string
  /** Where what was read is kept between runs. */
  storeFile: string
  /** Folder of the project, where `src/` is. */
  project?: string
  /** Milliseconds that one file may take to read. */
  patience?: number
  onProgress?: (done: number, total: number) => void
}

/** One file of the zone and the digest under which its record is kept. */
export interface FileDigest {
  path: string
  digest: string
}

/** A content folder after reading: digests first, records when asked. */
export interface ZoneContent {
  files: readonly FileDigest[]
  others: FileList['others']
  /** How many files had to be parsed; the rest were known. */
  parsed: number
  store: RecordStore
  parts(): ContentParts
  textOf(path: string): string | undefined
}

/** Reads a content folder. A file whose bytes are known is not parsed again. */
export async function readContent(options: ReadOptions): Promise<ZoneContent> {
  const project = options.project ?? process.cwd()
  const version = readerVersion(project)
  const { readable, others: listed } = listFiles(options.root)
  const others = lookAtPictures(options.root, listed, `${options.storeFile}-pictures`)
  const store = openRecordStore(options.storeFile)
  const seen = openSeenFiles(`${options.storeFile}.seen`, version)
  const files: FileDigest[] = []
  const orders: Orders = []
  const unknown: FileDigest[] = []
  for (const path of readable) {
    const stat = lstatSync(join(options.root, path), { throwIfNoEntry: false })
    const known = stat && seen.digestOf(path, stat)
    if (known && store.has(known)) {
      files.push({ path, digest: known })
      continue
    }
    const bytes = readBytes(join(options.root, path))
    // An editor or a branch change took it away since the folder was listed.
    if (!bytes || !stat) continue
    const digest = createHash('sha1')
      .update(version)
      .update(path)
      .update('\0')
      .update(bytes)
      .digest('base64url')
    const file = { path, digest }
    files.push(file)
    seen.note(path, stat, digest)
    if (store.has(digest)) continue
    orders.push({ path, bytes, digest })
    unknown.push(file)
  }
  if (orders.length > 0) {
    const readings = await readInWorkers(orders, {
      workerFile: join(project, 'src/node/read-worker.ts'),
      patience: options.patience,
      onRead: (done) => options.onProgress?.(done, orders.length),
    })
    readings.forEach((reading, index) => {
      const file = unknown[index]
      if (!file) return
      if ('line' in reading) return store.set(file.digest, reading.line)
      // Its pages differ from those of the same bytes once they are read, so its digest does too.
      file.digest += ':unread'
      store.hold(file.digest, reading.record)
    })
  }
  store.save(new Set(files.map((file) => file.digest)))
  seen.save()
  return {
    files,
    others,
    parsed: orders.length,
    store,
    parts: () => partsOf(files, others, store),
    textOf: (path) => readText(options.root, path),
  }
}

/** Picks the records of a list of files out of a store. Throws when one is missing. */
export function partsOf(
  files: readonly FileDigest[],
  others: FileList['others'],
  store: RecordStore,
): ContentParts {
  const records = files.map((file) => {
    const record = store.get(file.digest)
    if (!record) throw new Error(`What was read of ${file.path} is no longer kept. Run the command again.`)
    return record
  })
  return {
    entries: records.flatMap((record) => ('entry' in record ? record.entry : [])),
    beside: records.flatMap((record) => ('beside' in record ? record.beside : [])),
    others,
  }
}

function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Text of a file below a content folder; undefined for a picture, for a link to somewhere else, and when it is gone. */
export function readText(root: string, path: string): string | undefined {
  if (roleOfPath(path).role === 'picture') return undefined
  try {
    if (!lstatSync(join(root, path)).isFile()) return undefined
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}

/** Changes when the reader changes, so that records of an older reader are not used. */
export function readerVersion(project: string): string {
  const folder = join(project, 'src/lib/content')
  const hash = createHash('sha1')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  for (const name of files.sort()) hash.update(readFileSync(join(folder, name)))
  hash.update(readFileSync(join(project, 'package-lock.json')))
  return hash.digest('base64url')
}
