/**
 * Keeps the files of this page, so that it opens again without a network. A browser that cannot do it still works
 * as long as the page stays open.
 */
export async function keepForOffline(worker: string): Promise<void> {
  if (!('serviceWorker' in navigator) || worker === '') return
  try {
    const scope = location.pathname
    const registration = await navigator.serviceWorker.register(worker, { scope })
    const active = registration.active ?? (await firstActive(registration))
    const files = performance.getEntriesByType('resource').map(({ name }) => name)
    const own = files.filter((name) => name.startsWith(location.origin) && !name.endsWith(worker))
    const { port1, port2 } = new MessageChannel()
    const kept = new Promise((resolve) => (port1.onmessage = resolve))
    active.postMessage([location.pathname, ...new Set(own)], [port2])
    await kept
    document.documentElement.dataset.kept = 'offline'
  } catch {
    // Private windows refuse it.
  }
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
