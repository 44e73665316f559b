import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

/** A line between server and browser: bytes a second over all answers together, and milliseconds before each. */
export interface Line {
  bytesPerSecond: number
  delay: number
}

export interface SlowServer {
  address: string
  line: Line
  /** What was sent since the last call of `forget`, in pieces with the time of each (milliseconds since 1970). */
  sent: readonly { path: string; bytes: number; at: number }[]
  forget(): void
  close(): void
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const pieceSize = 1400

/**
 * Serves folders over a shaped line. The browser's own emulation leaves workers out; here all requests share one
 * line, whoever makes them. Text is compressed as common hosts do. Browsers open six connections at most.
 */
export async function startSlowServer(folders: readonly string[], line: Line): Promise<SlowServer> {
  let sent: { path: string; bytes: number; at: number }[] = []
  let freeAt = 0
  const turn = async (bytes: number) => {
    const now = performance.now()
    freeAt = Math.max(freeAt, now) + (bytes / line.bytesPerSecond) * 1000
    if (freeAt - now > 1) await wait(freeAt - now)
  }
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    const file = folders
      .map((folder) => join(folder, path.endsWith('/') ? `${path}index.html` : path))
      .find((each) => existsSync(each) && statSync(each).isFile())
    const type = types[extname(file ?? '')]
    const whole = file ? readFileSync(file) : Buffer.from('not here')
    const body = type && type !== 'font/woff2' ? gzipSync(whole) : whole
    const head = {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=3600',
      ...(body !== whole && { 'content-encoding': 'gzip' }),
    }
    await wait(line.delay)
    response.writeHead(file ? 200 : 404, head)
    for (let from = 0; from < body.length && !response.destroyed; from += pieceSize) {
      const piece = body.subarray(from, from + pieceSize)
      await turn(piece.length)
      response.write(piece)
      sent.push({ path, bytes: piece.length, at: Date.now() })
    }
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    line,
    get sent() {
      return sent
    },
    forget: () => (sent = []),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
