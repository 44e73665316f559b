import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { UsageError } from '../usage-error.ts'
import { zonePaths } from '../zone-paths.ts'
import { assignRound } from './assign-round.ts'
import { readCompetitionFiles, type CompetitionFiles } from './competition-files.ts'
import { freezeCompetition } from './freeze-competition.ts'
import { inviteJudges } from './invite-judges.ts'
import { makeKeys } from './make-keys.ts'
import { openBallots } from './open-ballots.ts'
import { defaultStore, openPrivateStore, type PrivateStore } from './private-store.ts'
import { takeInBallots } from './take-in-ballots.ts'
import { publishResults, verifyResults, workOutResults, type LeftOut } from './work-out-results.ts'

interface Step {
  help: string
  run: (files: CompetitionFiles, store: PrivateStore, asked: Asked) => Promise<Done> | Done
}

/** What was typed behind the name of a step. */
interface Asked {
  names: readonly string[]
  again: readonly string[]
  late: string | undefined
  keys: readonly string[]
  round: string | undefined
  leftOut: LeftOut
  auditor: boolean
  dryRun: boolean
  now: string
}

interface Done {
  lines: readonly string[]
  /** 1 when something was refused. */
  exitCode?: 0 | 1
}

const steps: Record<string, Step> = {
  keygen: {
    help: 'makes the keys that ballots are sealed to (--auditor: two must open together)',
    run: async (files, store, asked) => ({ lines: await makeKeys(files, store, asked) }),
  },
  invite: {
    help: 'makes a personal link for each judge in judges.yaml (--again j-01: a new link for one)',
    run: async (files, store, asked) => ({ lines: await inviteJudges(files, store, asked) }),
  },
  freeze: {
    help: 'freezes the entries once teams can hand in no more',
    run: (files, store, asked) => ({ lines: freezeCompetition(files, store, asked) }),
  },
  assign: {
    help: 'decides who reads what, never across a conflict (--round r2: a later round)',
    run: async (files, store, asked) => ({ lines: await assignRound(files, store, asked) }),
  },
  intake: {
    help: 'takes in ballots: files, or a folder of them (--late "why": lets one in after the end)',
    run: (files, store, asked) => {
      const { lines, refused } = takeInBallots(files, store, asked.names.flatMap(filesIn), asked)
      return { lines, exitCode: refused > 0 ? 1 : 0 }
    },
  },
  open: {
    help: 'opens all ballots of a round after it closed (--key FILE, once for each key; --round r2)',
    run: async (files, store, asked) => {
      const { lines, faulty } = await openBallots(files, store, asked)
      return { lines, exitCode: faulty > 0 ? 1 : 0 }
    },
  },
  results: {
    help: 'works out the results from the opened ballots, for the chair alone (--without "CODE why": leaves one out)',
    run: (files, store, asked) => ({ lines: workOutResults(files, store, asked) }),
  },
  publish: {
    help: 'makes scores and results public, on the day of the reveal or after',
    run: (files, store, asked) => ({ lines: publishResults(files, store, asked) }),
  },
  verify: {
    help: 'works out the public results again from the public scores, and compares every byte',
    run: (files) => {
      const differences = verifyResults(files)
      return differences.length > 0
        ? { lines: differences, exitCode: 1 }
        : { lines: ['Worked out again: every byte is the same.'] }
    },
  },
}

export const judgeHelp = `npm run judge -- STEP COMPETITION [options]      runs the judging of a design competition
${Object.entries(steps)
  .map(([name, { help }]) => `  ${name.padEnd(10)}${help}`)
  .join('\n')}
Options for every step:
  --store FOLDER   where names, keys and ballots are kept, outside this project (../<project>-judging/<competition>)
  --dry-run        says what would be done and writes nothing
Exit code: 0 done, 1 something was refused, 2 could not, 3 our own error.`

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
      auditor: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const [name, competition, ...names] = positionals
  if (values.help || name === undefined) {
    console.log(judgeHelp)
    return 0
  }
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined
  if (!step) throw new UsageError(`There is no step ${name}. Steps: ${Object.keys(steps).join(', ')}`)
  if (competition === undefined)
    throw new UsageError(`Name the competition: npm run judge -- ${name} 2027-design-sprint`)
  const store = openPrivateStore(
    values.store ?? defaultStore(project, competition),
    project,
    zonePaths().content,
  )
  const files = await readCompetitionFiles(competition)
  const { lines, exitCode = 0 } = await step.run(files, store, {
    names,
    again: values.again,
    late: values.late,
    keys: values.key,
    round: values.round,
    leftOut: readLeftOut(values.without),
    auditor: values.auditor,
    dryRun: values['dry-run'],
    now: new Date().toISOString(),
  })
  for (const line of lines) console.log(line)
  return exitCode
}

/** Codes with the reason behind them, as they were typed. */
function readLeftOut(typed: readonly string[]): LeftOut {
  return Object.fromEntries(
    typed.map((each) => {
      const [, code, because] = /^([0-9A-F-]{19})\s+(\S.*)$/.exec(each.trim()) ?? []
      if (code === undefined || because === undefined)
        throw new UsageError(
          'Name the code of a receipt and why it is left out: --without "685F-E4EA-0A1B-9C2D the judge withdrew"',
        )
      return [code, because]
    }),
  )
}

function filesIn(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new UsageError(`There is no file ${path}.`)
  if (!stats.isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
}
