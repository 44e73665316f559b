import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isLocale, locales, type Locale } from '../../lib/i18n/locale.ts'
import { readLeftOut, type LeftOut } from '../../lib/judging/left-out.ts'
import { UsageError } from '../usage-error.ts'
import { zonePaths } from '../zone-paths.ts'
import { assignRound } from './assign-round.ts'
import { readCompetitionFiles, type CompetitionFiles } from './competition-files.ts'
import { freezeCompetition } from './freeze-competition.ts'
import { inviteJudges } from './invite-judges.ts'
import { helpOfStep, judgeHelp, type StepName } from './judge-help.ts'
import { makeKeys } from './make-keys.ts'
import { openBallots } from './open-ballots.ts'
import { defaultStore, openPrivateStore, type PrivateStore } from './private-store.ts'
import { takeInBallots } from './take-in-ballots.ts'
import { publishResults } from './publish-results.ts'
import { verifyResults } from './verify-results.ts'
import { workOutResults } from './work-out-results.ts'
import { writeCompetitionReports } from './write-competition-reports.ts'

type Step = (files: CompetitionFiles, store: PrivateStore, asked: Asked) => Promise<Done> | Done

/** What was typed behind the name of a step. */
interface Asked {
  names: readonly string[]
  again: readonly string[]
  late: string | undefined
  keys: readonly string[]
  round: string | undefined
  leftOut: LeftOut
  locale: Locale | undefined
  auditor: boolean
  dryRun: boolean
  now: string
}

interface Done {
  lines: readonly string[]
  /** 1 when something was refused. */
  exitCode?: 0 | 1
}

const steps: Record<StepName, Step> = {
  keygen: async (files, store, asked) => ({ lines: await makeKeys(files, store, asked) }),
  invite: async (files, store, asked) => ({ lines: await inviteJudges(files, store, asked) }),
  freeze: (files, store, asked) => ({ lines: freezeCompetition(files, store, asked) }),
  assign: async (files, store, asked) => ({ lines: await assignRound(files, store, asked) }),
  intake: (files, store, asked) => {
    const { lines, refused } = takeInBallots(files, store, asked.names.flatMap(filesIn), asked)
    return { lines, exitCode: refused > 0 ? 1 : 0 }
  },
  open: async (files, store, asked) => {
    const { lines, faulty } = await openBallots(files, store, asked)
    return { lines, exitCode: faulty > 0 ? 1 : 0 }
  },
  results: (files, store, asked) => ({ lines: workOutResults(files, store, asked) }),
  report: (files, store, asked) => ({ lines: writeCompetitionReports(files, store, asked) }),
  publish: (files, store, asked) => ({ lines: publishResults(files, store, asked) }),
  verify: (files) => {
    const differences = verifyResults(files)
    return differences.length > 0
      ? { lines: differences, exitCode: 1 }
      : { lines: ['Worked out again: every byte is the same.'] }
  },
}

/** Runs one step of judging. Throws a UsageError for what cannot be meant. */
export async function judgeCommand(args: readonly string[], project = process.cwd()): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      store: { type: 'string' },
      again: { type: 'string', multiple: true, default: [] },
      late: { type: 'string' },
      key: { type: 'string', multiple: true, default: [] },
      round: { type: 'string' },
      without: { type: 'string', multiple: true, default: [] },
      lang: { type: 'string' },
      auditor: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const [name, competition, ...names] = positionals
  if (name === undefined) {
    console.log(judgeHelp)
    return 0
  }
  if (!isStep(name)) throw new UsageError(`There is no step ${name}. Steps: ${Object.keys(steps).join(', ')}`)
  if (values.help) {
    console.log(helpOfStep(name))
    return 0
  }
  if (competition === undefined)
    throw new UsageError(`Name the competition: npm run judge -- ${name} 2027-design-sprint`)
  const locale = readLocale(values.lang)
  const store = openPrivateStore(
    values.store ?? defaultStore(project, competition),
    project,
    zonePaths().content,
  )
  const files = await readCompetitionFiles(competition)
  const { lines, exitCode = 0 } = await steps[name](files, store, {
    names,
    again: values.again,
    late: values.late,
    keys: values.key,
    round: values.round,
    leftOut: leftOutFrom(values.without),
    locale,
    auditor: values.auditor,
    dryRun: values['dry-run'],
    now: new Date().toISOString(),
  })
  for (const line of lines) console.log(line)
  return exitCode
}

const isStep = (name: string): name is StepName => Object.hasOwn(steps, name)

function readLocale(language: string | undefined): Locale | undefined {
  if (language === undefined || isLocale(language)) return language
  throw new UsageError(
    `There are no reports in ${language}. Write one of these: --lang ${locales.join(', --lang ')}`,
  )
}

/** What is left out, each with the reason behind it. */
const leftOutFrom = (typed: readonly string[]): LeftOut =>
  Object.fromEntries(
    typed.map((each) => {
      const read = readLeftOut(each)
      if (read) return read
      throw new UsageError(
        'Name what is left out and why: the code of a receipt, or a judge and an entry. ' +
          '--without "685F-E4EA-0A1B-9C2D the judge withdrew" or --without "j-03 e-02 a conflict was told late"',
      )
    }),
  )

function filesIn(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new UsageError(`There is no file ${path}.`)
  if (!stats.isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
}
