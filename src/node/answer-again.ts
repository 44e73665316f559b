import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { historyPlaces, keepAnswer, knownAnswer, stampOf } from './known-answer.ts'
import { today, zonePaths } from './zone-paths.ts'

/** What asks, writes or follows, or leaves something on the other stream, is done each time. */
const everyTime =
  /^(--fix|--ask-fixes|--since|--watch|--help|explain|baseline|schemas|rdjson|--format=rdjson)/

/**
 * Answers as the last time when the same is asked and no file of the zone, no saved history and no code of ours
 * has changed. `answer` prints and gives an exit code.
 */
export async function answerAgain(
  args: readonly string[],
  answer: (args: readonly string[]) => Promise<number>,
): Promise<number> {
  if (args.some((arg) => everyTime.test(arg))) return answer(args)
  const { content: named, storeFile } = zonePaths()
  // Behind a link stands the folder that changes.
  const content = existsSync(named) ? realpathSync(named) : named
  const history = historyPlaces(content)
  if (!history) return answer(args)
  const root = process.cwd()
  const question = {
    words: [...args, today(), String(process.env.CI ?? ''), String(process.stdout.isTTY ?? false)],
    places: [
      content,
      join(dirname(named), '.zonebook-baseline.json'),
      ...history,
      ...['src/lib', 'src/node', 'scripts', 'package-lock.json'].map((name) => join(root, name)),
    ],
  }
  const file = `${storeFile}.answer`
  const stamp = stampOf(question)
  const known = stamp === undefined ? undefined : knownAnswer(file, stamp)
  if (known) {
    process.stdout.write(known.output)
    console.error('Nothing has changed since then: this is what the last check said.')
    return known.code
  }
  const { code, output } = await listen(() => answer(args))
  // Somebody may have saved a file while we looked.
  if (stamp !== undefined && stampOf(question) === stamp) keepAnswer(file, stamp, { output, code })
  return code
}

/** Runs something and keeps what it prints. */
async function listen(run: () => Promise<number>): Promise<{ code: number; output: string }> {
  const { stdout } = process
  const write = stdout.write.bind(stdout)
  let output = ''
  stdout.write = ((...args: Parameters<typeof write>) => {
    output += String(args[0])
    return write(...args)
  }) as typeof write
  try {
    return { code: await run(), output }
  } finally {
    stdout.write = write
  }
}
