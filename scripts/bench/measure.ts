import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What one run of a whole command took. */
export interface Measurement {
  wall: number
  /** User and system time of the command and all it started, in seconds. */
  cpu: number
  /** Highest memory of the command and all it started at one moment, in MB. */
  memory: number
  code: number
  output: string
}

/** Runs a command and measures it from outside, with everything it starts (Linux). */
export function measure(
  command: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<Measurement> {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@"'
  const child = spawn('bash', ['-c', script, 'bash', ...command], {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let memory = 0
  const sample = setInterval(() => (memory = Math.max(memory, memoryOfTree(child.pid ?? 0))), 100)
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(sample)
      const [wall = 0, user = 0, system = 0] = (output.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
      resolve({ wall, cpu: user + system, memory, code: code ?? 1, output })
    })
  })
}

/** Resident memory of a process and all it started, in MB. */
function memoryOfTree(root: number): number {
  const processes = new Map<number, { parent: number; pages: number }>()
  for (const id of readdirSync('/proc')) {
    if (!/^\d+$/.test(id)) continue
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      processes.set(Number(id), { parent: Number(fields[1]), pages: Number(fields[21]) })
    } catch {
      // It ended while we looked.
    }
  }
  const belongs = (id: number): boolean => id === root || belongsToParent(processes.get(id)?.parent)
  const belongsToParent = (parent: number | undefined) =>
    parent !== undefined && parent > 1 && belongs(parent)
  let pages = 0
  for (const [id, process] of processes) if (belongs(id)) pages += process.pages
  return (pages * 4096) / 1e6
}
