import { Console } from 'node:console'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { vi } from 'vitest'

let runs = 0

/**
 * Runs a command of `scripts/` in this process as `node scripts/<name>.ts` would: with these arguments and this
 * environment added, what it prints kept. `input` comes through its pipe. A process of its own takes most of a second
 * to load the same code again; where the process is what is tested, start one.
 */
export async function runHere(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input = '',
): Promise<{ code: number | string | undefined; output: string }> {
  const { argv, exitCode, stdout, stderr } = process
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {}
  let output = ''
  const keep = (text: string | Uint8Array) => {
    output += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
    return true
  }
  const printing = [stdout, stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(keep))
  const stubs = Object.entries(env).map(([key, value]) => [key, process.env[key], value] as const)
  const before = globalThis.console
  for (const [key, , value] of stubs) process.env[key] = value
  Object.defineProperty(process, 'stdin', { configurable: true, value: Readable.from([input]) })
  process.argv = [process.execPath, `scripts/${name}.ts`, ...args]
  process.exitCode = undefined
  globalThis.console = new Console({ stdout, stderr })
  try {
    runs += 1
    await import(`${pathToFileURL(`scripts/${name}.ts`).href}?run=${runs}`)
    return { code: process.exitCode ?? 0, output }
  } finally {
    globalThis.console = before
    process.argv = argv
    Object.defineProperty(process, 'stdin', stdin)
    process.exitCode = exitCode
    for (const [key, value] of stubs) {
      if (value === undefined) delete process.env[key]
      else process.env[key] = value
    }
    for (const each of printing) each.mockRestore()
  }
}
