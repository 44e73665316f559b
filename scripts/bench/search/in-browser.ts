import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core'
import { findChromium, launchArguments } from '../../../src/node/find-chromium.ts'
import type { SlowServer } from './slow-server.ts'

export interface FirstResult {
  /** From opening the page to the first result, in milliseconds. */
  time: number
  /** All that the search needed until then: scripts, worker, index. */
  bytes: number
}

export interface WarmSearch {
  /** Milliseconds from sending each query to its results. */
  times: number[]
  /** Addresses of the results of each query, best first. */
  found: string[][]
  /** Longest task of the main thread while searching, in milliseconds of its own work. */
  longestTask: number
  /** Memory of the worker and its buffers after all queries and a collection, in bytes; undefined without a worker. */
  heap: number | undefined
}

/** In milliseconds. An engine that shows nothing by then has found nothing. */
const longestWait = 30_000

export async function openChromium(): Promise<Browser> {
  const { path } = await findChromium(() => {})
  return chromium.launch({ executablePath: path, args: [...launchArguments] })
}

/** Opens a search page with a query in its address, with nothing kept from before. Undefined when nothing was found. */
export async function firstResult(
  browser: Browser,
  server: SlowServer,
  path: string,
  query: string,
): Promise<FirstResult | undefined> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const first = new Promise<{ time: number; at: number } | undefined>((resolve) => {
      void page.exposeFunction('tellFirstResult', (time: number, at: number) => resolve({ time, at }))
      setTimeout(() => resolve(undefined), longestWait).unref()
    })
    await page.addInitScript(watchForResult)
    server.forget()
    await page.goto(`${server.address}${path}?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' })
    const answer = await first
    if (!answer) return undefined
    const { time, at } = answer
    const needed = server.sent.filter(
      (piece) => piece.at <= at && !/\/$|\.(css|woff2|svg|png)$/.test(piece.path),
    )
    return { time, bytes: needed.reduce((sum, { bytes }) => sum + bytes, 0) }
  } finally {
    await context.close()
  }
}

const watchForResult = `
new MutationObserver((_, observer) => {
  if (!document.querySelector('#list > li')) return
  observer.disconnect()
  tellFirstResult(performance.now(), Date.now())
}).observe(document, { childList: true, subtree: true })
`

/** Asks one open search page all queries twice, and measures the second round. */
export async function searchWarm(
  browser: Browser,
  server: SlowServer,
  path: string,
  queries: readonly string[],
): Promise<WarmSearch> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const readHeap = await followWorker(cdp)
  await page.goto(`${server.address}${path}?q=${encodeURIComponent(queries[0] ?? '')}`)
  await page.waitForSelector('#list > li')
  for (const query of queries) await askPage(page, query)
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  const times: number[] = []
  const found: string[][] = []
  for (const query of queries) {
    const { time, urls } = await askPage(page, query)
    times.push(time)
    found.push(urls)
  }
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const heap = await readHeap()
  await context.close()
  return { times, found, longestTask: longestTask(trace.traceEvents), heap }
}

/** Sends the form and waits for the sentence that says how many were found. */
const askPage = (page: Page, query: string): Promise<{ time: number; urls: string[] }> =>
  page.evaluate(
    (text) =>
      new Promise<{ time: number; urls: string[] }>((resolve) => {
        const input = document.getElementById('query') as HTMLInputElement
        const start = performance.now()
        const observer = new MutationObserver(() => {
          observer.disconnect()
          const items = [...document.querySelectorAll<HTMLElement>('#list > li')]
          items.sort((one, other) => Number(one.dataset.place ?? 0) - Number(other.dataset.place ?? 0))
          const urls = items.map((item) => item.querySelector('a')?.getAttribute('href') ?? '')
          resolve({ time: performance.now() - start, urls })
        })
        observer.observe(document.getElementById('status') as HTMLElement, { childList: true })
        input.value = text
        input.form?.requestSubmit()
      }),
    query,
  )

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  tdur?: number
  args?: { name?: string }
}

/** Longest task of a page's main thread, in milliseconds that the processor worked on it. */
function longestTask(events: readonly TraceEvent[]): number {
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && main.has(`${pid} ${tid}`))
  return Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? 0) / 1000))
}

/** Watches for the page's worker and gives a function that reads its memory. */
async function followWorker(cdp: CDPSession): Promise<() => Promise<number | undefined>> {
  let sessionId: string | undefined
  cdp.on('Target.attachedToTarget', (event) => {
    if (event.targetInfo.type === 'worker') sessionId = event.sessionId
  })
  const answers = new Map<number, (result: Record<string, number>) => void>()
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: Record<string, number> }
    answers.get(id)?.(result)
  })
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  let count = 0
  const send = (method: string) =>
    new Promise<Record<string, number>>((resolve) => {
      count += 1
      answers.set(count, resolve)
      const message = JSON.stringify({ id: count, method })
      void cdp.send('Target.sendMessageToTarget', { sessionId: sessionId ?? '', message })
    })
  return async () => {
    if (sessionId === undefined) return undefined
    await send('HeapProfiler.collectGarbage')
    const { usedSize = 0, backingStorageSize = 0 } = await send('Runtime.getHeapUsage')
    return usedSize + backingStorageSize
  }
}
