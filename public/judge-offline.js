// Keeps the page of a judge, so that it opens again without a network. It sees this page's own files alone.
const name = `zonebook-judge ${self.registration.scope}`

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', ({ data, ports }) => {
  caches
    .open(name)
    .then((cache) => cache.addAll(data))
    .then(
      () => ports[0]?.postMessage('kept'),
      () => ports[0]?.postMessage('failed'),
    )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  const fresh = async () => {
    const answer = await fetch(request)
    if (answer.ok) {
      const copy = answer.clone()
      await caches.open(name).then((cache) => cache.put(request, copy))
    }
    return answer
  }
  event.respondWith(
    fresh().catch(async () => (await caches.match(request, { ignoreSearch: true })) ?? Response.error()),
  )
})
