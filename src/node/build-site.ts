import { join } from 'node:path'
import { runCommand, type CommandResult } from './run-command.ts'

/** The command that builds the site: Astro as a program of its own. */
export function siteCommand(project: string): string[] {
  return [
    process.execPath,
    // A small young generation: measured at 5,000 pages it takes 90 MB less memory and costs no time.
    '--max-semi-space-size=16',
    join(project, 'node_modules/astro/bin/astro.mjs'),
    'build',
    '--silent',
  ]
}

/** Builds the site; `env` names other folders (see `zonePaths`). */
export function buildSite(project = process.cwd(), env: Record<string, string> = {}): Promise<CommandResult> {
  const [program = '', ...args] = siteCommand(project)
  return runCommand(program, args, {
    cwd: project,
    env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env },
    minutes: 30,
  })
}
