import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { emptyBody } from '../lib/content/body.ts'
import type { AnyEntry } from '../lib/content/entry.ts'
import { roleOfPath, urlOf } from '../lib/content/kinds.ts'
import type { ReadOrder } from './read-worker.ts'
import type { ContentRecord } from './record-store.ts'

/** A file may take this long to read; then its reader is ended and the file is named. */
const patienceMs = 5_000
/** Orders a worker holds at a time, so that it never waits for the next one. */
const ahead = 8

export type Orders = Omit<ReadOrder, 'number'>[]

/**
 * Reads files in worker threads, so that a file that would never end or would eat the memory costs
 * only itself. Answers come in the order of the files. `workerFile` is the path of `read-worker.ts`.
 */
export async function readInWorkers(
  orders: Orders,
  workerFile: string,
  onRead: (done: number) => void = () => {},
): Promise<ContentRecord[]> {
  const records = new Array<ContentRecord | undefined>(orders.length)
  let next = 0
  let done = 0
  const finish = (number: number, record: ContentRecord) => {
    records[number] = record
    done += 1
    onRead(done)
  }
  const takeNext = () => (next < orders.length ? next++ : undefined)
  const crew = Math.min(Math.max(1, availableParallelism()), 4, Math.ceil(orders.length / 40))
  await Promise.all(Array.from({ length: crew }, () => work(orders, workerFile, takeNext, finish)))
  return records.flatMap((record) => record ?? [])
}

async function work(
  orders: Orders,
  workerFile: string,
  takeNext: () => number | undefined,
  finish: (number: number, record: ContentRecord) => void,
): Promise<void> {
  const held: number[] = []
  for (;;) {
    while (held.length < ahead) {
      const number = takeNext()
      if (number === undefined) break
      held.push(number)
    }
    if (held.length === 0) return
    const stuck = await runWorker(orders, workerFile, held, takeNext, finish)
    if (stuck === undefined) return
    // The file a worker was at when it ended is named; what it held besides goes to the next worker.
    held.splice(held.indexOf(stuck), 1)
    const order = orders[stuck]
    if (order) finish(stuck, unreadable(order))
  }
}

/** Runs one worker until all is read (undefined) or it had to be ended (the number of the file it was at). */
function runWorker(
  orders: Orders,
  workerFile: string,
  held: number[],
  takeNext: () => number | undefined,
  finish: (number: number, record: ContentRecord) => void,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: 512 } })
    let settled = false
    let timer: NodeJS.Timeout | undefined
    const settle = (stuck: number | undefined) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      void worker.terminate().then(() => resolve(stuck))
    }
    const wait = (ms: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => settle(held[0]), ms)
    }
    const send = (number: number) => worker.postMessage({ number, ...orders[number] })
    worker.on('message', ({ number, record }: { number: number; record: ContentRecord }) => {
      held.splice(held.indexOf(number), 1)
      finish(number, record)
      const following = takeNext()
      if (following !== undefined) {
        held.push(following)
        send(following)
      }
      if (held.length === 0) settle(undefined)
      else wait(patienceMs)
    })
    worker.on('error', () => settle(held[0]))
    worker.on('exit', () => settle(held[0]))
    wait(patienceMs * 6)
    for (const number of held) send(number)
  })
}

function unreadable({ path, digest }: Orders[number]): ContentRecord {
  const issues = [{ rule: 'file/too-nested', message: 'slow', values: { seconds: patienceMs / 1000 } }]
  const role = roleOfPath(path)
  if (role.role === 'entry') {
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
    }
    return { entry: entry as unknown as AnyEntry }
  }
  if (role.role === 'data') return { beside: { ...role, path, digest, points: [], issues } }
  if (role.role === 'rubric') return { beside: { ...role, path, digest, rubric: undefined, issues } }
  if (role.role === 'practice-tags') return { beside: { ...role, path, digest, tags: [], issues } }
  return { beside: { role: 'zone', path, digest, zone: undefined, issues } }
}
