import { expect, test } from 'vitest'
import { askLinks } from '../../src/node/ask-links.ts'
import { linkServer, type SiteAnswer } from '../link-server.ts'

const status =
  (code: number, more: Record<string, string> = {}): SiteAnswer =>
  (_, response) =>
    void response.writeHead(code, more).end()

test('each answer of a site leads to one of three states', async () => {
  const { ask, asked } = await linkServer({
    'works.example.org': status(200),
    'gone.example.org': status(404),
    'door.example.org': status(403),
    'busy.example.org': status(503),
    'moved.example.org': (request, response) =>
      request.url?.endsWith('/new')
        ? response.end()
        : response.writeHead(301, { location: '/moved.example.org/new' }).end(),
    'no-head.example.org': (request, response) =>
      void response.writeHead(request.method === 'HEAD' ? 405 : 200).end('page'),
    'shy.example.org': (request, response) =>
      void response.writeHead(request.method === 'HEAD' ? 404 : 200).end('page'),
  })
  const urls = 'works gone door busy moved no-head shy'
    .split(' ')
    .map((name) => `https://${name}.example.org/a`)
  const answers = await askLinks(urls, { fetch: ask, pause: 0 })
  expect(
    Object.fromEntries([...answers].map(([url, state]) => [new URL(url).host.split('.')[0], state])),
  ).toEqual({
    works: 'works',
    gone: 'broken',
    door: 'unknown',
    busy: 'unknown',
    moved: 'works',
    'no-head': 'works',
    shy: 'works',
  })
  expect(asked.filter((line) => line.includes(' works.'))).toEqual(['HEAD works.example.org/a'])
})

test('a host is asked one question at a time, and left alone once it asks for that', async () => {
  const { ask, asked, most } = await linkServer({
    'one.example.org': status(200),
    'two.example.org': status(200),
    'tired.example.org': status(429, { 'retry-after': '60' }),
  })
  const pages = (host: string) => [1, 2, 3, 4].map((page) => `https://${host}.example.org/${page}`)
  const answers = await askLinks([...pages('one'), ...pages('two'), ...pages('tired')], {
    fetch: ask,
    pause: 0,
  })
  expect(most()).toBe(1)
  expect(pages('one').map((url) => answers.get(url))).toEqual(['works', 'works', 'works', 'works'])
  expect(asked.filter((line) => line.includes('tired'))).toEqual(['HEAD tired.example.org/1'])
  expect(pages('tired').map((url) => answers.get(url))).toEqual(['unknown', 'unknown', 'unknown', 'unknown'])
})

test('a site that never answers is not called broken', async () => {
  const { ask } = await linkServer({ 'silent.example.org': () => {} })
  const answers = await askLinks(['https://silent.example.org/'], { fetch: ask, pause: 0, patience: 100 })
  expect([...answers.values()]).toEqual(['unknown'])
})

test('when the time is up, what was not asked is not called broken', async () => {
  const { ask } = await linkServer({ 'slow.example.org': () => {} })
  const urls = ['https://slow.example.org/1', 'https://slow.example.org/2']
  const answers = await askLinks(urls, { fetch: ask, pause: 0, budget: 200 })
  expect([...answers.values()]).toEqual(['unknown', 'unknown'])
})

test('a host that does not exist is broken, a connection that is refused is not', async () => {
  const fails =
    (code: string): typeof fetch =>
    () =>
      Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }))
  const state = async (code: string) =>
    [...(await askLinks(['https://a.example.org/'], { fetch: fails(code), pause: 0 })).values()][0]
  expect(await state('ENOTFOUND')).toBe('broken')
  expect(await state('ECONNREFUSED')).toBe('unknown')
})
