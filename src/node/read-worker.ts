import { parentPort } from 'node:worker_threads'
import { readBeside } from '../lib/content/beside.ts'
import { readEntry } from '../lib/content/entry.ts'
import { packRecord, type ContentRecord } from './record-line.ts'

/** A file to read, and the number by which the answer is known. */
export interface ReadOrder {
  number: number
  path: string
  bytes: Uint8Array
  digest: string
}

/**
 * What a worker sends back: the record of a file as a line, or the stack of an exception that reading it
 * threw. As text it goes into the store as it is, and takes a third of the memory until it is asked for.
 */
export type ReadAnswer = { number: number } & ({ line: Uint8Array } | { error: string })

parentPort?.on('message', ({ number, path, bytes, digest }: ReadOrder) => {
  try {
    const entry = readEntry(path, bytes, digest)
    const beside = entry ? undefined : readBeside(path, bytes, digest)
    const record = (entry ? { entry } : { beside }) as ContentRecord
    const line = new TextEncoder().encode(packRecord(record))
    parentPort?.postMessage({ number, line }, [line.buffer])
  } catch (error) {
    parentPort?.postMessage({ number, error: error instanceof Error ? error.stack : String(error) })
  }
})
