import type { SearchSession } from '../lib/search/search-session.ts'
import type { Answer, Ask } from './search-messages.ts'

type Question = Ask extends infer A ? (A extends { number: number } ? Omit<A, 'number'> : never) : never

// Asks its worker as check-engine.ts does, in lines of its own: a file that both share would be built as a third one,
// a journey more before the index starts to load (see start-search.ts).

/** Starts the worker for an index and asks it. What it promises is rejected when the index cannot be loaded. */
export function startSearch(folder: string, locale: string): SearchSession {
  const worker =
    locale === 'es'
      ? new Worker(new URL('./search-worker-es.ts', import.meta.url), { type: 'module' })
      : new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>()
  let count = 0
  let broken = false
  const fail = () => {
    broken = true
    for (const { reject } of waiting.values()) reject(new Error('The search did not start.'))
    waiting.clear()
  }
  worker.addEventListener('error', fail)
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.number)
    waiting.delete(data.number)
    if ('answer' in data) asked?.resolve(data.answer as never)
    else asked?.reject(new Error('The search could not be loaded.'))
  })
  const ask = <T>(question: Question): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (broken) return reject(new Error('The search did not start.'))
      count += 1
      waiting.set(count, { resolve: resolve as (answer: never) => void, reject })
      worker.postMessage({ ...question, number: count })
    })
  // Loaded here while the worker starts: one turn less to the first result.
  const opened = fetch(`${folder}manifest.bin`)
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    .catch(() => undefined)
    .then((manifest) => ask({ ask: 'open', folder, locale, manifest }))
    .catch(() => {})
  const later = <T>(question: Question): Promise<T> => opened.then(() => ask<T>(question))
  return {
    find: (...asked) => later({ ask: 'find', with: asked }),
    facets: (...asked) => later({ ask: 'facets', with: asked }),
    snippets: (...asked) => later({ ask: 'snippets', with: asked }),
    suggest: (...asked) => later({ ask: 'suggest', with: asked }),
  }
}
