/**
 * Keeps the files of this page, so that it opens again without a network. A browser that cannot do it still works
 * as long as the page stays open: then this gives false.
 */
export async function keepForOffline(worker: string): Promise<boolean> {
  if (!('serviceWorker' in navigator) || worker === '') return false
  try {
    const scope = location.pathname
    const registration = await navigator.serviceWorker.register(worker, { scope })
    const active = registration.active ?? (await firstActive(registration))
    const files = performance.getEntriesByType('resource').map(({ name }) => name)
    const own = files.filter((name) => name.startsWith(location.origin) && !name.endsWith(worker))
    const { port1, port2 } = new MessageChannel()
    const kept = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data === 'kept')))
    active.postMessage([location.pathname, ...new Set(own)], [port2])
    if (!(await kept)) return false
    document.documentElement.dataset.kept = 'offline'
    return true
  } catch {
    // Private windows refuse it.
    return false
  }
}

/** Takes away what was kept, and who keeps it. */
export async function forgetOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration(location.pathname)
  await registration?.unregister()
  for (const name of await caches.keys()) if (name.startsWith('zonebook-judge')) await caches.delete(name)
}

function firstActive(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  return new Promise((resolve, reject) => {
    const worker = registration.installing ?? registration.waiting
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve(worker)
      if (worker.state === 'redundant') reject(new Error('redundant'))
    })
  })
}
