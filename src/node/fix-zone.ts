import { createInterface } from 'node:readline/promises'
import { renderFixed } from '../lib/report/fix-words.ts'
import { applyFixes } from './apply-fixes.ts'
import { askFixes } from './ask-fixes.ts'
import type { CheckRun } from './run-check.ts'
import { UsageError } from './usage-error.ts'

/** Writes the fixes of a run, the safe ones or those a person says yes to, and gives what to say of it. */
export async function fixZone(run: CheckRun, content: string, which: 'safe' | 'ask'): Promise<string> {
  const { zone, report, reportOptions } = run
  const { locale, folder } = reportOptions
  const reported = new Set(report.diagnostics.map(({ path }) => path))
  const isChosen = (path: string) => reported.has(path)
  if (which === 'safe') return renderFixed(applyFixes(zone, content, isChosen), reportOptions)
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new UsageError(
      '--fix=ask asks about each fix, so it needs a terminal. Where nobody can answer, use --fix.',
    )
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const lines = terminal[Symbol.asyncIterator]()
  // Ctrl-C and Ctrl-D end the asking; what was answered is written.
  terminal.once('SIGINT', () => terminal.close())
  try {
    const ask = async (question: string) => {
      const start = question.lastIndexOf('\n') + 1
      process.stdout.write(question.slice(0, start))
      terminal.setPrompt(question.slice(start))
      terminal.prompt()
      const { value, done } = await lines.next()
      return done ? undefined : String(value)
    }
    const fixed = await askFixes(zone, { folder: content, shownAs: folder, locale, isChosen, ask })
    return renderFixed(fixed, reportOptions)
  } finally {
    terminal.close()
  }
}
