import { linkStateOf, type LinkState } from '../lib/report/nightly/link-state.ts'

/** How patiently other sites are asked. */
export interface AskOptions {
  /** Asks for one page; tests give their own. */
  fetch?: typeof fetch
  /** Milliseconds between two questions to one host. */
  pause?: number
  /** Milliseconds to wait for an answer. */
  patience?: number
  /** Milliseconds after which nothing more is asked. */
  budget?: number
  onProgress?: (done: number, total: number) => void
}

/** So many hosts are asked side by side. */
const hostsAtOnce = 8
const who = { 'user-agent': 'Zonebook/1 (looks once a day whether a link still works)', accept: '*/*' }

/**
 * Asks each address whether its page is still there: one at a time for each host, first for the head alone, then for
 * the page, whose text is not read. A host that wants to be left alone is left alone. What was not asked is unknown.
 */
export async function askLinks(
  urls: readonly string[],
  { pause = 1000, patience = 15_000, budget = 20 * 60_000, onProgress, ...options }: AskOptions = {},
): Promise<Map<string, LinkState>> {
  const ask = options.fetch ?? fetch
  const stop = AbortSignal.timeout(budget)
  const answers = new Map<string, LinkState>(urls.map((url) => [url, 'unknown']))
  let done = 0
  const askHost = async (these: readonly string[]) => {
    let wait = false
    for (const url of these) {
      if (wait) await rest(pause, stop)
      if (stop.aborted) return
      wait = true
      const answer = await askOnce(url)
      answers.set(url, linkStateOf(answer))
      onProgress?.((done += 1), urls.length)
      if (answer === 429 || answer === 503) return
    }
  }
  const askOnce = async (url: string): Promise<number | string> => {
    const head = await answerOf(url, 'HEAD')
    if (linkStateOf(head) === 'works' || typeof head === 'string' || head === 429) return head
    await rest(pause, stop)
    return answerOf(url, 'GET')
  }
  const answerOf = async (url: string, method: string): Promise<number | string> => {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(patience)])
    try {
      const response = await ask(url, { method, headers: who, redirect: 'follow', signal })
      await response.body?.cancel()
      return response.status
    } catch (error) {
      return codeOf(error)
    }
  }
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()]
  const takeHosts = async () => {
    for (let these = hosts.shift(); these; these = hosts.shift()) await askHost(these)
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, takeHosts))
  return answers
}

/** The system's code of what went wrong, for example ENOTFOUND; fetch wraps it once. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'failed'
}

const rest = (milliseconds: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      stop.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    stop.addEventListener('abort', end)
  })
