import type { Browser } from 'playwright-core'

/** One first visit of a page. */
export interface PageLoad {
  /** Largest contentful paint, ms after the request. */
  paint: number
  /** Sum of all layout shifts. */
  moved: number
  requests: number
  /** Bytes on the wire, with headers. */
  bytes: number
  html: number
  script: number
  /** Headings and lines of the main part, as Markdown. */
  text: string
}

const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/** Opens an address with nothing in the cache at 1.6 Mbit/s, 150 ms and a quarter of the processor. */
export async function measureLoad(browser: Browser, address: string): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', line)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const kinds = new Map<string, string>()
  const sizes = new Map<string, number>()
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  )
  await page.goto(address, { waitUntil: 'networkidle' })
  const { paint, moved } = await page.evaluate(readPaint)
  const text = await page.evaluate(readText)
  await context.close()
  const sum = (kind?: string) =>
    [...sizes].reduce((all, [id, size]) => all + (!kind || kinds.get(id) === kind ? size : 0), 0)
  return {
    paint,
    moved,
    requests: sizes.size,
    bytes: sum(),
    html: sum('Document'),
    script: sum('Script'),
    text,
  }
}

const readPaint = () =>
  new Promise<{ paint: number; moved: number }>((resolve) => {
    let paint = 0
    let moved = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) paint = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    requestAnimationFrame(() => setTimeout(() => resolve({ paint, moved }), 100))
  })

/** What a reader reads; signs that MDX would take for code are left out. */
const readText = () =>
  [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, p, li, dt, dd, th, td)')]
    .map((part) => {
      const mark = { H2: '## ', H3: '### ', LI: '- ' }[part.tagName] ?? ''
      return mark + part.textContent.replace(/[<>{}\s]+/g, ' ').trim()
    })
    .join('\n\n')
