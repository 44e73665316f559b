import { spawn } from 'node:child_process'

/** What a finished command left behind. */
export interface CommandResult {
  /** Exit code; null when the command could not start or was ended by a signal. */
  code: number | null
  /** Everything it printed, standard output and errors in the order they came. */
  output: string
  seconds: number
  timedOut: boolean
}

export interface CommandOptions {
  cwd?: string
  /** Added to the environment of this process. */
  env?: Record<string, string>
  /** The command and all it started are ended after this many minutes. */
  minutes?: number
}

const runningGroups = new Set<number>()

/** Runs a program without a shell and keeps what it prints. Never throws: a program that is missing has code null and the reason as its output. */
export function runCommand(
  program: string,
  args: readonly string[],
  { cwd = process.cwd(), env = {}, minutes = 10 }: CommandOptions = {},
): Promise<CommandResult> {
  const started = performance.now()
  // A process group of its own, so that ending it also ends the workers and browsers it started.
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  })
  const group = child.pid
  if (group !== undefined) {
    endGroupsWithThisProcess()
    runningGroups.add(group)
  }

  let output = ''
  let timedOut = false
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }

  const patience = setTimeout(() => {
    timedOut = true
    if (group !== undefined) endGroup(group, 'SIGKILL')
  }, minutes * 60_000)

  return new Promise((resolve) => {
    const finish = (code: number | null) => {
      clearTimeout(patience)
      if (group !== undefined) runningGroups.delete(group)
      resolve({ code, output, seconds: (performance.now() - started) / 1000, timedOut })
    }
    child.once('close', finish)
    child.once('error', (error) => {
      output += `${error.message}\n`
      finish(null)
    })
  })
}

function endGroup(group: number, signal: NodeJS.Signals) {
  try {
    process.kill(process.platform === 'win32' ? group : -group, signal)
  } catch {
    // It ended by itself in the meantime.
  }
}

let watching = false

/** A group of its own does not hear Ctrl-C, so we pass it on. */
function endGroupsWithThisProcess() {
  if (watching) return
  watching = true
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const group of runningGroups) endGroup(group, 'SIGTERM')
      process.kill(process.pid, signal)
    })
  }
}
