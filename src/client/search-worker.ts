import { isLocale } from '../lib/i18n/locale.ts'
import { openSearch, type SearchSession } from '../lib/search/search-session.ts'
import type { Answer, Ask } from './search-messages.ts'

// Looks things up beside the page, so that typing never waits.

const worker = self as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>
let folder = ''
let manifest: ArrayBuffer | undefined
let locale: 'en' | 'es' = 'en'
let session: Promise<SearchSession> | undefined

worker.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const { number } = data
  const reply = (answer: Answer) => worker.postMessage(answer)
  answerTo(data).then(
    (answer) => reply({ number, answer }),
    () => {
      session = undefined
      reply({ number, failed: true })
    },
  )
})

async function answerTo(asked: Ask): Promise<unknown> {
  if (asked.ask === 'open') {
    folder = asked.folder
    manifest = asked.manifest
    if (isLocale(asked.locale)) locale = asked.locale
    session = undefined
  }
  session ??= openSearch(load, locale)
  const search = await session
  switch (asked.ask) {
    case 'open':
      return true
    case 'find':
      return search.find(...asked.with)
    case 'facets':
      return search.facets(...asked.with)
    case 'snippets':
      return search.snippets(...asked.with)
    case 'suggest':
      return search.suggest(...asked.with)
  }
}

/** A file of the index, unpacked. What was loaded once is kept, so that it is there without a network too. */
async function load(name: string): Promise<Uint8Array> {
  if (name === 'manifest' && manifest) return unpack(new Response(manifest))
  const address = `${folder}${name}.bin`
  const store = await openStore()
  const kept = await store?.match(address)
  const response = kept ?? (await fetch(address))
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  if (store && !kept) void store.put(address, response.clone()).catch(() => {})
  return unpack(response)
}

async function unpack({ body }: Response): Promise<Uint8Array> {
  if (!body) throw new Error('Nothing came.')
  const stream = body.pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

let store: Promise<Cache | undefined> | undefined

/** Where the browser keeps files of this index; those of an older one are let go. Undefined where it may not. */
function openStore(): Promise<Cache | undefined> {
  store ??= (async () => {
    if (!('caches' in self)) return undefined
    const start = `search ${new URL(folder, self.location.href).pathname.replace(/[^/]*\/$/, '')} `
    const own = start + folder
    for (const name of await caches.keys())
      if (name.startsWith(start) && name !== own) await caches.delete(name)
    return caches.open(own)
  })().catch(() => undefined)
  return store
}
