import workerAddress from './check-worker.ts?worker&url'
import type { Answer, Checker, Start } from './check-messages.ts'

/** A file that cannot be read; the message is a sentence for the person who opened it. */
export class Refusal extends Error {}

/** Starts the worker that checks and asks it. What it promises is rejected when the worker cannot be loaded. */
export function startChecks(start: Start): Checker {
  const worker = openWorker()
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>()
  let count = 0
  let broken = false
  const fail = () => {
    broken = true
    for (const { reject } of waiting.values()) reject(new Error('The checks could not be loaded.'))
    waiting.clear()
  }
  worker.addEventListener('error', fail)
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.number)
    waiting.delete(data.number)
    if ('answer' in data) asked?.resolve(data.answer as never)
    else asked?.reject('refused' in data ? new Refusal(data.refused) : new Error('The check failed.'))
  })
  const ask =
    <K extends keyof Checker>(name: K) =>
    (...args: Parameters<Checker[K]>) =>
      new Promise((resolve: (answer: never) => void, reject) => {
        if (broken) return reject(new Error('The checks could not be loaded.'))
        count += 1
        waiting.set(count, { resolve, reject })
        worker.postMessage({ number: count, ask: name, with: args, start })
      })
  return { look: ask('look'), mend: ask('mend'), open: ask('open'), lookAtPeople: ask('lookAtPeople') }
}

/**
 * A worker from a file has no policy but that of its host; one from a text has the policy of the page, so that it
 * cannot send anything anywhere either.
 */
function openWorker(): Worker {
  const address = new URL(workerAddress, location.href).href
  const text = new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' })
  return new Worker(URL.createObjectURL(text), { type: 'module' })
}
