import { join } from 'node:path'
import { runCommand, type CommandResult } from './run-command.ts'

/** Builds the site with Astro; `env` names other folders (see `zonePaths`). */
export function buildSite(project = process.cwd(), env: Record<string, string> = {}): Promise<CommandResult> {
  // A small young generation: measured at 5,000 pages it takes 90 MB less memory and costs no time.
  const heap = '--max-semi-space-size=16'
  const astro = join(project, 'node_modules/astro/bin/astro.mjs')
  return runCommand(process.execPath, [heap, astro, 'build', '--silent'], {
    cwd: project,
    env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env },
    minutes: 30,
  })
}
