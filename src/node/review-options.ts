import { parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

/** What `npm run review -- --help` prints. */
export const reviewHelp = `npm run review -- --pull NUMBER [--dry-run]    reads a pull request, checks it and answers it
In two halves, so that what reads strangers' files can write nothing:
npm run review -- fetch --pull NUMBER --into FOLDER     asks GitHub for the change, as data
npm run review -- read --from FOLDER --out FILE         checks it; needs no network and no token
npm run review -- read --pull NUMBER --out FILE         both of these
npm run review -- tell --pull NUMBER --report FILE      answers; without a report it says that the check broke
  --head COMMIT          the commit the run is about; an answer to another one is dropped
  --dry-run              prints what would be written and writes nothing
  --repository NAME      owner/name (GITHUB_REPOSITORY, else \`repository\` of zone.yaml)
GITHUB_TOKEN is the token, GITHUB_API_URL the address of a GitHub of your own.
Exit code: 0 done, 2 could not (a wrong option, a token that may only read), 3 our own error.`

const commands = ['fetch', 'read', 'tell'] as const

/** What was asked of `npm run review`. */
export interface ReviewCommand {
  command: 'review' | (typeof commands)[number]
  pull: number | undefined
  head: string | undefined
  into: string | undefined
  from: string | undefined
  out: string | undefined
  report: string | undefined
  repository: string | undefined
  dryRun: boolean
  help: boolean
}

const word = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

/** Reads what was typed behind `npm run review --`. Throws a UsageError for what cannot be meant. */
export function readReviewOptions(args: readonly string[]): ReviewCommand {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ pull: word, head: word, into: word, from: word, out: word, report: word, repository: word },
      ...{ 'dry-run': flag, help: flag },
    },
  })
  const { 'dry-run': dryRun, head, pull, ...rest } = values
  const [first, ...others] = positionals
  const command = first === undefined ? 'review' : commands.find((name) => name === first)
  if (!command || others.length > 0)
    throw new UsageError(`“${positionals.join(' ')}” is not known: fetch, read, tell, or none of them.`)
  const options: ReviewCommand = {
    ...{ command, dryRun, help: rest.help },
    pull: pull === undefined ? undefined : numberOf(pull),
    head: head ? commitOf(head) : undefined,
    ...{ into: rest.into, from: rest.from, out: rest.out, report: rest.report, repository: rest.repository },
  }
  if (!options.help) refuseIncomplete(options)
  return options
}

function refuseIncomplete({ command, pull, into, from, out, report }: ReviewCommand): void {
  const missing =
    command === 'read'
      ? [!out && '--out FILE', pull === undefined && !from && '--pull NUMBER']
      : [
          pull === undefined && '--pull NUMBER',
          command === 'fetch' && !into && '--into FOLDER',
          command === 'tell' && !report && '--report FILE',
        ]
  const first = missing.find(Boolean)
  if (first) throw new UsageError(`${first} is missing. To see all options: npm run review -- --help`)
}

function numberOf(typed: string): number {
  if (/^[1-9]\d{0,8}$/.test(typed)) return Number(typed)
  throw new UsageError(`--pull ${typed} is not the number of a pull request, for example --pull 12.`)
}

function commitOf(typed: string): string {
  if (/^[0-9a-f]{40}$/.test(typed)) return typed
  throw new UsageError(`--head ${typed} is not a commit: it has 40 letters and digits.`)
}
