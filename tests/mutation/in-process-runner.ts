import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import type { InstrumenterContext } from '@stryker-mutator/api/core'
import type { Logger } from '@stryker-mutator/api/logging'
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner'
import { collectTests, type CollectedTest } from './collected-tests.ts'
import { keepSample } from './keep-sample.ts'

// Vitest would load every file anew for each mutant, which takes seconds. Here a process loads them once and then
// only switches mutants on and off. It works in Stryker's copy of the repository, which is the working folder.

/** A test, or the loading of a file of tests that asks the sources for something while it loads. */
interface Job {
  id: string
  fileName: string
  run(): Promise<void>
}

const timesFile = 'mutation-test-times.json'
/** Milliseconds of the processor that tests took in the first run, after which a mutant counts as survived. */
const enough = 3000
/** Tests that look at everything the check says of a zone. */
const wholeZones = /the check says what expected|order of the files|eight slips in one page/
const stryker: InstrumenterContext = ((globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??=
  {})

class InProcessRunner implements TestRunner {
  jobs = new Map<string, Job>()
  times: Record<string, number> = {}
  kills = new Map<string, number>()
  tried = 0
  isReady = false
  log: Logger

  static inject = tokens(commonTokens.logger)
  constructor(log: Logger) {
    this.log = log
  }

  capabilities() {
    return { reloadEnvironment: false }
  }

  /** What takes its time comes before the clock of a mutant starts. */
  async init() {
    if (!existsSync(timesFile)) return
    await this.load(false)
    this.times = JSON.parse(readFileSync(timesFile, 'utf8'))
    this.isReady = true
  }

  async load(countsCoverage: boolean) {
    enableCompileCache(resolve('../compiled'))
    // The same chance in every run; and that something fails is enough, the smallest example is not needed.
    fc.configureGlobal({ seed: 1, endOnFailure: true })
    replaceModules(countsCoverage)
    for (const file of testFiles()) {
      const tests = withIds(file, await collectFrom(addressOf(file)))
      for (const test of tests) this.jobs.set(test.id, test)
      const id = loadingOf(file)
      this.jobs.set(id, { id, fileName: file, run: () => loadAgain(file) })
    }
  }

  async dryRun(): Promise<DryRunResult> {
    await this.load(true)
    const mutantCoverage = (stryker.mutantCoverage ??= { static: {}, perTest: {} })
    const tests: TestResult[] = []
    const totals: Record<string, number> = {}
    for (const { id, fileName, run } of this.jobs.values()) {
      const isLoading = id === loadingOf(fileName)
      stryker.currentTestId = id
      const before = process.cpuUsage()
      const failure = await failureOf(isLoading ? () => collectAgain(fileName) : run)
      const { user, system } = process.cpuUsage(before)
      totals[fileName] = (totals[fileName] ?? 0) + (user + system) / 1000
      const timeSpentMs = isLoading ? totals[fileName] : (user + system) / 1000
      this.times[id] = timeSpentMs
      const result = { id, name: id, fileName: resolve(fileName), timeSpentMs }
      tests.push(
        failure === undefined
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: failure },
      )
    }
    stryker.currentTestId = undefined
    writeFileSync(timesFile, JSON.stringify(this.times))
    this.log.info(keepSample(mutantCoverage))
    return { status: DryRunStatus.Complete, tests, mutantCoverage }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    // Stryker answers an error with a new process and one more try.
    if (!this.isReady) throw new Error('Mutants are tried in a process that loaded its files for them.')
    const { activeMutant, testFilter = [], hitLimit } = options
    this.tried += 1
    let nrOfTests = 0
    let spent = 0
    for (const job of this.inOrder(testFilter, options.sandboxFileName)) {
      if (spent > enough) break
      spent += this.times[job.id] ?? 0
      nrOfTests += 1
      stryker.activeMutant = activeMutant.id
      stryker.hitCount = hitLimit === undefined ? undefined : 0
      stryker.hitLimit = hitLimit
      const failureMessage = await failureOf(job.run)
      const endless = determineHitLimitReached(stryker.hitCount, hitLimit)
      stryker.activeMutant = undefined
      stryker.hitCount = undefined
      if (endless) return { status: MutantRunStatus.Timeout, reason: endless.reason }
      if (failureMessage === undefined) continue
      await this.proveSound(job)
      this.kills.set(job.id, (this.kills.get(job.id) ?? 0) + 1)
      return { status: MutantRunStatus.Killed, killedBy: [job.id], failureMessage, nrOfTests }
    }
    return { status: MutantRunStatus.Survived, nrOfTests }
  }

  /** The likeliest to fail first: the examples of the rule itself and tests named like the file, then whole zones. */
  inOrder(ids: readonly string[], file: string): Job[] {
    const [, rule = '(none)'] = /rules\/(.+)\.ts$/.exec(file) ?? []
    const own = `/${basename(file, '.ts')}.test.ts >`
    const rank = ({ id }: Job) => {
      if (id.includes(`> ${rule} `) || id.includes(own)) return -1
      return (this.times[id] ?? 0) / (1 + (this.kills.get(id) ?? 0)) / (wholeZones.test(id) ? 20 : 1)
    }
    return ids.flatMap((id) => this.jobs.get(id) ?? []).sort((a, b) => rank(a) - rank(b))
  }

  /** A test that fails without the mutant too fails for something an earlier mutant, or this one, left behind. */
  async proveSound({ id, run }: Job): Promise<void> {
    if ((await failureOf(run)) === undefined) return
    this.isReady = false
    this.log.debug(`After ${this.tried} mutants this fails without one: ${id}`)
    if (this.tried > 1) throw new Error('An earlier mutant may have left something behind in this process.')
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]

// Checks the whole example zone fifty times, which takes longer than all other tests together.
const tooSlow = 'tests/check/kept-findings.test.ts'
const testFiles = () =>
  globSync(['tests/{check,content,knowledge,report}/*.test.ts', 'tests/node/apply-fixes.test.ts'])
    .filter((file) => file !== tooSlow)
    .sort()
const addressOf = (file: string) => pathToFileURL(resolve(file)).href

/** Tests with a clock are left out: on a busy computer they would fail for another reason than a mutant. */
async function collectFrom(address: string): Promise<CollectedTest[]> {
  const tests = await collectTests(() => import(address))
  return tests.filter(({ name }) => !/ in (no )?time$/.test(name))
}

const loadingOf = (file: string) => `${file} > (loading)`

let loads = 0
async function collectAgain(file: string): Promise<CollectedTest[]> {
  loads += 1
  return await collectFrom(`${addressOf(file)}?again=${loads}`)
}

async function loadAgain(file: string): Promise<void> {
  for (const { run } of await collectAgain(file)) await run()
}

function withIds(fileName: string, tests: readonly CollectedTest[]): Job[] {
  const seen = new Map<string, number>()
  return tests.map(({ name, run }) => {
    const number = (seen.get(name) ?? 0) + 1
    seen.set(name, number)
    return { id: `${fileName} > ${name}${number > 1 ? ` (${number})` : ''}`, fileName, run }
  })
}

async function failureOf(run: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
  }
}

function replaceModules(countsCoverage: boolean): void {
  const collected = new URL('collected-tests.ts', import.meta.url).href
  const threads = addressOf('src/node/read-content.ts')
  const here = addressOf('tests/mutation/read-in-this-thread.ts')
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest') return { url: collected, shortCircuit: true }
      const found = next(specifier, context)
      return found.url === threads ? { ...found, url: here } : found
    },
    load(url, context, next) {
      const loaded = next(url, context)
      if (countsCoverage || !url.includes('/src/lib/')) return loaded
      return { ...loaded, source: String(loaded.source).replace(/(?<=stryCov_\w+ = )cover;/, '() => {};') }
    },
  })
}
