/** A line on the terminal that says how far something long is; quiet for the first second. */
export interface Progress {
  update(done: number, total: number): void
  clear(): void
}

/** Shows progress on standard error: in place on a terminal, every ten seconds elsewhere. */
export function showProgress(label: string): Progress {
  const started = performance.now()
  const live = process.stderr.isTTY
  let last = started
  return {
    update: (done, total) => {
      const now = performance.now()
      if (now - started < 1000 || now - last < (live ? 100 : 10_000)) return
      last = now
      const text = `${label} ${done} / ${total}`
      process.stderr.write(live ? `\r${text} ` : `${text}\n`)
    },
    clear: () => {
      if (live && last !== started) process.stderr.write(`\r${' '.repeat(40)}\r`)
    },
  }
}
