import { spawn } from 'node:child_process'
import { join } from 'node:path'

// Live editing is Astro's own command; it runs in the foreground so that its keys and Ctrl+C work.
const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs')
const child = spawn(process.execPath, [astro, 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
})
let ended = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    ended = true
    child.kill(signal)
  })
}
// Ending it is what people do with it, not a failure.
child.on('exit', (code) => (process.exitCode = ended ? 0 : (code ?? 1)))
