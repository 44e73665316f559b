import { watch } from 'node:fs'

/** Milliseconds without a change before a run: editors write a file in several steps. */
const quiet = 150

/**
 * Runs something at once and again whenever a file below a folder changes, one run at a time, until the signal.
 * Links to other places are not followed.
 */
export async function watchFolder(
  folder: string,
  run: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let changed = false
  let wake = () => {}
  const watcher = watch(folder, { recursive: true }, () => {
    changed = true
    wake()
  })
  const end = () => {
    watcher.close()
    wake()
  }
  signal.addEventListener('abort', end, { once: true })
  // A folder that is taken away ends nothing: the next run says so.
  watcher.on('error', () => wake())
  while (!signal.aborted) {
    changed = false
    await run()
    while (!changed && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve))
    await settle()
  }

  async function settle(): Promise<void> {
    do {
      changed = false
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, signal.aborted ? 0 : quiet)
        signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
      })
    } while (changed && !signal.aborted)
  }
}
