import { parseArgs } from 'node:util'
import { runTool, runVitest, type StepResult } from '../src/node/run-test-step.ts'

const help = `Usage: npm test [-- step ...]

Runs every step, or only those named. Exits with 1 when anything failed or nothing was tested.

  format   the files are laid out as Prettier does it (to repair: npm run format)
  lint     ESLint finds no mistakes
  types    Astro and TypeScript find no mistakes
  unit     the tests of the code
  site     the tests of a built site in a real browser
`

const eslint =
  'eslint/bin/eslint.js --config tests/eslint.config.js --max-warnings 0 ' +
  '--cache --cache-location node_modules/.cache/eslint/ .'

const steps: Record<string, () => Promise<StepResult>> = {
  format: () => runTool('prettier/bin/prettier.cjs --check --log-level warn --cache .'),
  lint: () => runTool(eslint),
  types: () =>
    runTool('astro/bin/astro.mjs check --minimumSeverity warning --minimumFailingSeverity warning'),
  unit: () => runVitest('unit'),
  site: () => runVitest('site'),
}

// Two at a time. `site` comes after `types` because both write to .astro/.
const lanes = [
  ['types', 'site'],
  ['format', 'lint', 'unit'],
]

const wanted = readArguments()
const results = new Map<string, StepResult>()
await Promise.all(lanes.map(runLane))
printSummary()

async function runLane(names: string[]) {
  for (const name of names.filter((each) => wanted.includes(each))) {
    const result = await steps[name]!()
    results.set(name, result)
    const browser = /^Chromium: .*$/m.exec(result.output)?.[0] ?? ''
    console.log(
      `${name.padEnd(6)} ${result.failed ? 'failed' : 'passed'} after ${result.seconds.toFixed(1)} s  ${browser}`.trimEnd(),
    )
  }
}

function printSummary() {
  const inOrder = Object.keys(steps).flatMap((name) => {
    const result = results.get(name)
    return result ? [{ name, ...result }] : []
  })
  for (const { name, output } of inOrder.filter((step) => step.failed)) {
    console.log(`\n--- ${name} failed ---\n\n${output.trim()}`)
  }
  console.log('')
  for (const { name, passed, failed, skipped, seconds } of inOrder) {
    const counts = `${passed} passed, ${failed} failed` + (skipped ? `, ${skipped} skipped` : '')
    console.log(`${name.padEnd(6)} ${counts} (${seconds.toFixed(1)} s)`)
  }
  const total = (key: 'passed' | 'failed') => inOrder.reduce((sum, step) => sum + step[key], 0)
  console.log(`${total('passed')} passed, ${total('failed')} failed`)
  process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0
}

function readArguments(): string[] {
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    if (values.help) {
      console.log(help)
      process.exit(0)
    }
    const unknown = positionals.find((name) => !Object.hasOwn(steps, name))
    if (unknown !== undefined) throw new Error(`There is no step called "${unknown}".`)
    return positionals.length ? positionals : Object.keys(steps)
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`)
    process.exit(2)
  }
}
