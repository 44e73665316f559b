import { Octokit, RequestError } from 'octokit'
import { UsageError } from './usage-error.ts'

/** Which repository is opened, and how patiently. */
export interface GitHubOptions {
  /** Left out, only what everybody may read can be read. */
  token?: string | undefined
  /** `owner/name`. */
  repository: string
  /** Address of the interface, for a GitHub of one's own; left out, api.github.com. */
  apiUrl?: string | undefined
  /** What a second of waiting lasts: 1 in real time, 0 for no waiting at all. */
  pace?: number
  fetch?: typeof globalThis.fetch
}

/** A repository on GitHub and the way to speak with it. */
export interface GitHub {
  octokit: Octokit
  owner: string
  repo: string
  /** Waits, in seconds of the pace. */
  pause(seconds: number): Promise<void>
}

/** A limit that asks for more seconds than this is waited for by nobody. */
const mostSeconds = 90
const mostRetries = 2
/** An answer that takes longer, in milliseconds, is none. */
const patience = 30_000

/**
 * Opens a repository. Rate limits are waited for twice, answers such as 502 are asked for again twice, but a POST
 * never is: it may have worked, and would be posted twice (see `createOnce`). Throws a UsageError for a name that is none.
 */
export function openGitHub({
  token,
  repository,
  apiUrl,
  pace = 1,
  fetch = globalThis.fetch,
}: GitHubOptions): GitHub {
  const [, owner, repo] = /^([\w-]{1,100})\/([\w.-]{1,100})$/.exec(repository) ?? []
  if (!owner || !repo)
    throw new UsageError(
      `“${repository}” names no repository: write it as owner/name, for example district/zone.`,
    )
  const octokit = new Octokit({
    ...(token && { auth: token }),
    ...(apiUrl && { baseUrl: apiUrl.replace(/\/+$/, '') }),
    userAgent: 'zonebook',
    request: {
      fetch: (address: string, init: RequestInit) =>
        fetch(address, { ...init, signal: AbortSignal.timeout(patience) }),
    },
    retry: { retries: mostRetries, retryAfterBaseValue: 1000 * pace },
    throttle: {
      retryAfterBaseValue: 1000 * pace,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      ...(pace === 0 && { write: atOnce, notifications: atOnce }),
    },
    log: { debug: quiet, info: quiet, warn: quiet, error: console.error },
  })
  octokit.hook.before('request', (options) => {
    if (options.method === 'POST') options.request = { ...options.request, retries: 0 }
  })
  const pause = (seconds: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000 * pace))
  return { octokit, owner, repo, pause }
}

const quiet = () => {}
const mayWait = (seconds: number, _options: unknown, _octokit: unknown, retries: number): boolean =>
  retries < mostRetries && seconds <= mostSeconds

/** A queue that lets everybody through. */
const atOnce = {
  key: () => ({
    schedule: <A extends unknown[], T>(_options: unknown, work: (...args: A) => T, ...args: A) =>
      work(...args),
  }),
}

/** True for an answer with one of these numbers. */
export const isAnswer = (error: unknown, ...numbers: readonly number[]): boolean =>
  error instanceof RequestError && numbers.includes(error.status)

/** Does what asks GitHub. Throws a UsageError that says why when GitHub did not do it, and errors of our own as they are. */
export async function sayRefusals<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const why = refusalOf(error)
    if (why === undefined) throw error
    throw new UsageError(why.slice(0, 1).toUpperCase() + why.slice(1), { cause: error })
  }
}

/** Why GitHub did not do what it was asked, as the end of a sentence; undefined for an error of our own. */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof RequestError)) return undefined
  const { status, response, request } = error
  if (!response)
    return `GitHub cannot be reached: nothing answered at ${new URL(request.url).host}. Look whether this machine is connected and whether a filter or a proxy lets that address through, then run it again.`
  const needs = response.headers['x-accepted-github-permissions']
  if (/rate limit/i.test(error.message))
    return 'GitHub asks to wait: too much was written at once. Run it again in a while.'
  if (status === 401) return 'GitHub does not know the token. Set GITHUB_TOKEN to one that is still valid.'
  if (status === 403)
    return `the token may only read here${needs ? `; it needs ${String(needs)}` : ''}. Give the job the permission, or use another token.`
  if (status === 404) return 'GitHub finds nothing there, or the token may not see it.'
  if (status === 422) return `GitHub did not accept it: ${error.message.split('\n')[0]?.slice(0, 200) ?? ''}`
  return `GitHub did not answer (${status}). Run it again in a while.`
}
