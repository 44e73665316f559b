import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { runCommand } from './run-command.ts'

/** A browser that was found. */
export interface Chromium {
  /** Absolute path of the browser program. */
  path: string
  /** One sentence: where it was found or how it was installed. */
  how: string
}

/** Arguments that keep a browser under test quiet, offline and the same on every machine. */
export const launchArguments: readonly string[] = [
  '--headless',
  // Chromium's sandbox refuses to start for root, which is who runs in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Finds a Chromium or Chrome, or installs one: environment, system, Playwright's cache, apt-get, Playwright's download. Throws with what to type when none works. `say` gets one line on what was done, and one before a download. */
export async function findChromium(say: (line: string) => void = console.log): Promise<Chromium> {
  const found =
    fromEnvironment() ??
    (await fromSystem()) ??
    (await fromPlaywright('found in the cache of Playwright')) ??
    (await installWithApt(say)) ??
    (await installWithPlaywright(say))
  if (!found) {
    throw new Error(
      'No Chromium or Chrome was found and none could be installed. The site tests need a real browser. ' +
        'Install Chromium or Chrome, or type: CHROMIUM_PATH=/where/it/is npm test',
    )
  }
  say(`Chromium: ${found.path}, ${found.how}.`)
  return found
}

function fromEnvironment(): Chromium | undefined {
  for (const name of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    const path = process.env[name]
    if (!path) continue
    if (!existsSync(path)) {
      throw new Error(
        `${name} is set to "${path}", but there is no such file. ` +
          'Set it to the browser program itself, or unset it to let the tests find one.',
      )
    }
    return { path, how: `named by ${name}` }
  }
  return undefined
}

async function fromSystem(): Promise<Chromium | undefined> {
  for (const path of systemPaths()) {
    if (existsSync(path) && (await starts(path))) return { path, how: 'found on this system' }
  }
  return undefined
}

function systemPaths(): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = process.env[name]
      if (!folder) return []
      return ['Google\\Chrome', 'Chromium'].map((product) => join(folder, product, 'Application\\chrome.exe'))
    })
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  )
}

/** Some systems have a `chromium-browser` that only prints advice; asking its version tells them apart. */
async function starts(path: string): Promise<boolean> {
  // On Windows --version opens a window instead of answering.
  if (process.platform === 'win32') return true
  const { code } = await runCommand(path, ['--version'], { minutes: 0.5 })
  return code === 0
}

async function fromPlaywright(how: string): Promise<Chromium | undefined> {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return existsSync(path) ? { path, how } : undefined
}

async function installWithApt(say: (line: string) => void): Promise<Chromium | undefined> {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  const isRoot = process.getuid?.() === 0
  if (!isRoot && (await runCommand('sudo', ['-n', 'true'])).code !== 0) return undefined

  say('No Chromium here yet: installing the package "chromium" with apt-get. This happens once.')
  const [program, ...before] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  const waitForLock = ['-o', 'DPkg::Lock::Timeout=300']
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    runCommand(program, [...before, ...waitForLock, ...args], { env, minutes: 20 })

  await apt('update')
  const { code, output } = await apt('install', '-y', '--no-install-recommends', 'chromium')
  if (code !== 0) say(`apt-get could not install it:\n${lastLines(output)}`)
  const found = await fromSystem()
  return found && { ...found, how: 'installed with apt-get just now' }
}

async function installWithPlaywright(say: (line: string) => void): Promise<Chromium | undefined> {
  say('Downloading a Chromium with Playwright. This happens once.')
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  const { code, output } = await runCommand(
    process.execPath,
    [join(folder, 'cli.js'), 'install', 'chromium'],
    { minutes: 20 },
  )
  if (code !== 0) say(`Playwright could not download it:\n${lastLines(output)}`)
  return fromPlaywright('downloaded by Playwright just now')
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-5).join('\n')
}
