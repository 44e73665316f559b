import { existsSync, readFileSync, rmSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { runCommand } from './run-command.ts'

/** How one step of `npm test` went. */
export interface StepResult {
  passed: number
  failed: number
  skipped: number
  seconds: number
  /** What the tool printed, without colours. */
  output: string
}

const minutes = 15

/** Runs a program of node_modules, given as its path there and its arguments with single spaces between. It counts as one test. */
export async function runTool(commandLine: string): Promise<StepResult> {
  const [script, ...args] = commandLine.split(' ')
  const { code, output, seconds, timedOut } = await runCommand(
    process.execPath,
    [`node_modules/${script}`, ...args],
    { env: { ASTRO_TELEMETRY_DISABLED: '1' }, minutes },
  )
  const failed = code === 0 ? 0 : 1
  const end = timedOut ? `\nEnded because it took longer than ${minutes} minutes.` : ''
  return { passed: 1 - failed, failed, skipped: 0, seconds, output: stripVTControlCharacters(output) + end }
}

/** The part of Vitest's JSON report that is read here. */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** Runs one project of tests/vitest.config.ts and counts its tests. Having none is a failure. */
export async function runVitest(project: string): Promise<StepResult> {
  const reportFile = `node_modules/.cache/vitest-${project}.json`
  rmSync(reportFile, { force: true })
  const run = await runTool(
    `vitest/vitest.mjs run --config tests/vitest.config.ts --project ${project} ` +
      `--reporter default --reporter json --outputFile.json ${reportFile}`,
  )
  if (!existsSync(reportFile)) return { ...run, passed: 0, failed: 1 }

  const report: VitestReport = JSON.parse(readFileSync(reportFile, 'utf8'))
  // A file that cannot be loaded has failed without a failed test in it.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const passed = report.numPassedTests
  const failed = report.numFailedTests + brokenFiles.length
  const atLeast = run.failed || passed === 0 ? 1 : 0
  return { ...run, passed, failed: Math.max(failed, atLeast), skipped: report.numPendingTests }
}
