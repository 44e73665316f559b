import { format } from 'node:util'
import { chai, JestAsymmetricMatchers, JestChaiExpect } from '@vitest/expect'

// Stands in for 'vitest' where the tests of two floors run thousands of times in one process: the same `expect`,
// and only as much of `test` and `describe` as those tests use.

type Run = () => unknown
type Body = (...values: never[]) => unknown

/** One test of a file, ready to be run as often as wanted. It throws when it fails. */
export interface CollectedTest {
  name: string
  run(): Promise<void>
}

interface Suite {
  title: string
  fill: Run
}

let prefix = ''
let suites: Suite[] = []
let tests: CollectedTest[] = []
const afterwards: Run[] = []

/** Loads one file of tests and gives what it holds. One file at a time. */
export async function collectTests(load: Run): Promise<CollectedTest[]> {
  prefix = ''
  suites = []
  tests = []
  const found = tests
  await load()
  for (let suite = suites.shift(); suite; suite = suites.shift()) {
    const later = suites
    suites = []
    prefix = `${suite.title} > `
    await suite.fill()
    suites = [...suites, ...later]
  }
  return found
}

export function describe(title: string, fill: Run): void {
  suites.push({ title: prefix + title, fill })
}
describe.each = (rows: readonly unknown[]) => (title: string, fill: Body) =>
  forEach(rows, title, fill, describe)

export function test(name: string, body: Run): void {
  const run = async () => {
    try {
      await body()
    } finally {
      for (const finish of afterwards.splice(0)) await finish()
    }
  }
  tests.push({ name: prefix + name, run })
}
test.each = (rows: readonly unknown[]) => (name: string, body: Body) => forEach(rows, name, body, test)

export function onTestFinished(finish: Run): void {
  afterwards.push(finish)
}

function forEach(rows: readonly unknown[], title: string, body: Body, add: (name: string, run: Run) => void) {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row]
    const shown = values.slice(0, title.match(/%[a-z]/g)?.length ?? 0)
    add(format(title, ...shown), () => body(...(values as never[])))
  }
}

for (const plugin of [JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
export const { expect } = chai
