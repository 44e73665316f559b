import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Serves a built site on this machine alone. `base` is the path the site was built for. */
export function serveSite(folder: string, port: number, basePath = '/'): Promise<Server> {
  const base = decodeURI(basePath.endsWith('/') ? basePath : `${basePath}/`)
  const server = createServer((request, response) => {
    const found = findFile(folder, request.url ?? '/', base)
    if (found.redirect) return void response.writeHead(301, { location: found.redirect }).end()
    response.writeHead(found.status, {
      'content-type': types[extname(found.file)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    })
    if (request.method === 'HEAD' || !existsSync(found.file)) return void response.end()
    // A reader who leaves, or a file that a build has just replaced, ends this answer and nothing else.
    pipeline(createReadStream(found.file), response, () => {})
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function findFile(
  folder: string,
  url: string,
  base: string,
): { file: string; status: number; redirect?: string } {
  const missing = { file: join(folder, '404.html'), status: 404 }
  const [address = '/'] = url.split(/[?#]/, 1)
  let path: string
  try {
    path = decodeURIComponent(address)
  } catch {
    return missing
  }
  // As it was asked for: a header holds no letters beyond Latin. Two slashes would lead to another host.
  const withSlash = `${address.replace(/^\/+/, '/')}/${url.slice(address.length)}`
  if (`${path}/` === base) return { file: folder, status: 301, redirect: withSlash }
  if (!path.startsWith(base) || path.includes('\0')) return missing
  const file = normalize(join(folder, path.slice(base.length)))
  if (file !== folder && !file.startsWith(folder + sep)) return missing
  if (!existsSync(file)) return missing
  if (!statSync(file).isDirectory()) return { file, status: 200 }
  if (!path.endsWith('/')) return { file, status: 301, redirect: withSlash }
  const index = join(file, 'index.html')
  return existsSync(index) ? { file: index, status: 200 } : missing
}
