import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { emptyBody } from '../lib/content/body.ts'
import type { AnyEntry } from '../lib/content/entry.ts'
import { roleOfPath, urlOf } from '../lib/content/kinds.ts'
import type { ReadAnswer, ReadOrder } from './read-worker.ts'
import type { ContentRecord } from './record-line.ts'

/** Orders a worker holds at a time, so that it never waits for the next one. */
const ahead = 8
const nothing = new Uint8Array()

export type Orders = Omit<ReadOrder, 'number'>[]

/** What came of one file. */
export type Reading =
  | {
      /** The record as a line, as the store keeps it. */
      line: Uint8Array
    }
  | {
      /** Time or memory ran out; another day the file may be read, so this is not kept. */
      record: ContentRecord
    }

export interface WorkOptions {
  /** Path of `read-worker.ts`. */
  workerFile: string
  /** A file may take this many milliseconds; then its reader is ended and the file is named. */
  patience?: number | undefined
  onRead?: (done: number) => void
}

/** What the workers of one reading share. */
interface Work {
  orders: Orders
  workerFile: string
  patience: number
  takeNext: () => number | undefined
  finish: (number: number, reading: Reading) => void
}

/**
 * Reads files in worker threads, so that a file that would never end or would eat the memory costs
 * only itself. Answers come in the order of the files. An exception of the reader itself is thrown,
 * with the name of the file.
 */
export async function readInWorkers(
  orders: Orders,
  { workerFile, patience = 5_000, onRead = () => {} }: WorkOptions,
): Promise<Reading[]> {
  const readings = new Array<Reading | undefined>(orders.length)
  let next = 0
  let done = 0
  const finish = (number: number, reading: Reading) => {
    readings[number] = reading
    const order = orders[number]
    // Thousands of files wait here; those that are read need no room.
    if (order) order.bytes = nothing
    done += 1
    onRead(done)
  }
  const takeNext = () => (next < orders.length ? next++ : undefined)
  const crew = Math.min(Math.max(1, availableParallelism()), 4, Math.ceil(orders.length / 40))
  const shared: Work = { orders, workerFile, patience, takeNext, finish }
  try {
    await Promise.all(Array.from({ length: crew }, () => work(shared)))
  } finally {
    next = orders.length
  }
  return readings.flatMap((reading) => reading ?? [])
}

async function work(shared: Work): Promise<void> {
  const { orders, takeNext, finish, patience } = shared
  const held: number[] = []
  for (;;) {
    while (held.length < ahead) {
      const number = takeNext()
      if (number === undefined) break
      held.push(number)
    }
    if (held.length === 0) return
    const stuck = await runWorker(shared, held)
    if (stuck === undefined) return
    // The file a worker was at when it ended is named; what it held besides goes to the next worker.
    held.splice(held.indexOf(stuck), 1)
    const order = orders[stuck]
    if (order) finish(stuck, { record: unreadable(order, patience / 1000) })
  }
}

/**
 * Runs one worker until all is read (undefined) or time or memory ran out (the number of the file it
 * was at). Throws when the reader itself broke.
 */
function runWorker(shared: Work, held: number[]): Promise<number | undefined> {
  const { orders, workerFile, patience, takeNext, finish } = shared
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, {
      resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
    })
    let settled = false
    let timer: NodeJS.Timeout | undefined
    const end = (then: () => void) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      void worker.terminate().then(then)
    }
    const settle = (stuck: number | undefined) => end(() => resolve(stuck))
    const fail = (number: number | undefined, why: string) =>
      end(() => reject(new Error(`Reading ${orders[number ?? -1]?.path ?? 'a file'} failed.\n${why}`)))
    const wait = (ms: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => settle(held[0]), ms)
    }
    const send = (number: number) => worker.postMessage({ number, ...orders[number] })
    worker.on('message', (answer: ReadAnswer) => {
      if ('error' in answer) return fail(answer.number, answer.error)
      held.splice(held.indexOf(answer.number), 1)
      finish(answer.number, { line: answer.line })
      const following = takeNext()
      if (following !== undefined) {
        held.push(following)
        send(following)
      }
      if (held.length === 0) settle(undefined)
      else wait(patience)
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') settle(held[0])
      else fail(held[0], error.stack ?? String(error))
    })
    worker.on('exit', (code) => fail(held[0], `The reader ended with code ${code}.`))
    wait(patience * 6)
    for (const number of held) send(number)
  })
}

function unreadable({ path, digest: whole }: Orders[number], seconds: number): ContentRecord {
  // What is found out about it must not be taken for what the same bytes say once they are read.
  const digest = `${whole}:unread`
  const issues = [{ rule: 'file/too-nested', message: 'slow', values: { seconds } }]
  const role = roleOfPath(path)
  if (role.role === 'entry' || role.role === 'translation') {
    const { kind, id } = role
    const entry = {
      kind,
      id,
      path,
      digest,
      title: id,
      url: urlOf(kind, id),
      complete: false,
      data: {},
      body: emptyBody,
      issues,
      ...(role.role === 'translation' && { translates: { lang: role.lang, at: 0 } }),
    }
    return { entry: entry as unknown as AnyEntry }
  }
  if (role.role === 'data') return { beside: { ...role, path, digest, points: [], columns: [], issues } }
  if (role.role === 'rubric') return { beside: { ...role, path, digest, rubric: undefined, issues } }
  if (role.role === 'judging') return { beside: { ...role, path, digest, judging: undefined, issues } }
  if (role.role === 'judging-calibration')
    return { beside: { ...role, path, digest, calibration: undefined, issues } }
  if (role.role === 'judging-record') return { beside: { ...role, path, digest, text: '', issues } }
  if (role.role === 'practice-tags') return { beside: { ...role, path, digest, tags: [], issues } }
  return { beside: { role: 'zone', path, digest, zone: undefined, issues } }
}
