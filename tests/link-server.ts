import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** How a site answers. */
export type SiteAnswer = (request: IncomingMessage, response: ServerResponse) => void

/**
 * A server that plays all sites: the host of an address is the first part of its path. Gives what was asked, and how
 * many questions to one host were ever without an answer at the same time.
 */
export async function linkServer(sites: Record<string, SiteAnswer>) {
  const asked: string[] = []
  const open = new Map<string, number>()
  let most = 0
  const server = createServer((request, response) => {
    const host = request.url?.split('/')[1] ?? ''
    asked.push(`${request.method} ${host}/${request.url?.split('/').slice(2).join('/')}`)
    sites[host]?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const ask: typeof fetch = async (address, init) => {
    const { host, pathname } = new URL(String(address))
    const count = (more: number) => open.set(host, (open.get(host) ?? 0) + more)
    count(1)
    most = Math.max(most, ...open.values())
    return fetch(`http://127.0.0.1:${port}/${host}${pathname}`, init).finally(() => count(-1))
  }
  return { asked, ask, most: () => most }
}
