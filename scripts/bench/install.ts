import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../../src/node/run-command.ts'

/** Installs packages of exact versions in a scratch folder, when they are not there yet. */
export async function install(folder: string, dependencies: Readonly<Record<string, string>>): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  writeFileSync(join(folder, '.npmrc'), 'audit=false\nfund=false\n')
  const { code, output } = await runCommand('npm', ['install', '--no-package-lock', '--prefer-offline'], {
    cwd: folder,
    minutes: 10,
  })
  if (code !== 0) throw new Error(`The peers could not be installed:\n${output}`)
}
