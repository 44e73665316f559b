import { expect } from 'vitest'

/** Fails with the advice and the list of problems, one a line, when there are any. */
export function expectNone(problems: readonly string[], advice: string) {
  if (problems.length) expect.fail(`${advice}\n\n${problems.join('\n')}\n`)
}
