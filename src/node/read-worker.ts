import { parentPort } from 'node:worker_threads'
import { readBeside } from '../lib/content/beside.ts'
import { readEntry } from '../lib/content/entry.ts'

/** A file to read, and the number by which the answer is known. */
export interface ReadOrder {
  number: number
  path: string
  bytes: Uint8Array
  digest: string
}

parentPort?.on('message', ({ number, path, bytes, digest }: ReadOrder) => {
  const entry = readEntry(path, bytes, digest)
  const beside = entry ? undefined : readBeside(path, bytes, digest)
  parentPort?.postMessage({ number, record: entry ? { entry } : { beside } })
})
