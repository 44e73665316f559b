import { get, type IncomingMessage } from 'node:http'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serveSite } from '../../src/node/serve-site.ts'

/** Serves a small site and gives a function that asks for a path exactly as it is written. */
async function serve(base: string) {
  const folder = mkdtempSync(join(tmpdir(), 'zonebook-'))
  for (const path of ['lessons', 'lecciones-ñ', '课程']) {
    mkdirSync(join(folder, path))
    writeFileSync(join(folder, path, 'index.html'), path)
  }
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, '404.html'), 'not here')
  const server = await serveSite(folder, 0, base)
  onTestFinished(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return (path: string) =>
    new Promise<{ status: number | undefined; location: string | undefined; body: string }>(
      (resolve, reject) => {
        get({ port, host: '127.0.0.1', path, agent: false }, (answer: IncomingMessage) => {
          let body = ''
          answer.setEncoding('utf8').on('data', (text: string) => (body += text))
          answer.on('end', () =>
            resolve({ status: answer.statusCode, location: answer.headers.location, body }),
          )
        }).on('error', reject)
      },
    )
}

test('a site with a base is found with and without the slash at its end', async () => {
  for (const base of ['/zonebook', '/zonebook/']) {
    const ask = await serve(base)
    expect(await ask('/zonebook')).toMatchObject({ status: 301, location: '/zonebook/' })
    expect(await ask('/zonebook?q=a')).toMatchObject({ status: 301, location: '/zonebook/?q=a' })
    expect(await ask('/zonebook/')).toMatchObject({ status: 200, body: 'home' })
    expect(await ask('/zonebook-2/')).toMatchObject({ status: 404, body: 'not here' })
  }
})

test('a folder is found whatever its letters are', async () => {
  const ask = await serve('/')
  for (const name of ['lessons', 'lecciones-ñ', '课程']) {
    const path = `/${encodeURIComponent(name)}`
    expect(await ask(path)).toMatchObject({ status: 301, location: `${path}/` })
    expect(await ask(`${path}/`)).toMatchObject({ status: 200, body: name })
  }
  expect(await (await serve('/distrito-%C3%B1/'))('/distrito-%C3%B1/lessons/')).toMatchObject({
    body: 'lessons',
  })
})

test('no address ends the server, leaves its folder or leads to another host', async () => {
  const ask = await serve('/')
  for (const path of [
    '/%',
    '/%00',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    `/${'a'.repeat(5000)}`,
    '/index.html/x',
  ])
    expect((await ask(path)).status, path).toBe(404)
  expect((await ask('//lessons')).location ?? '/lessons/').toBe('/lessons/')
  expect(await ask('/')).toMatchObject({ status: 200, body: 'home' })
})
