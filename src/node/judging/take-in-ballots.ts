import { readFileSync, statSync } from 'node:fs'
import { readEnvelope, type Envelope } from '../../lib/judging/envelope.ts'
import { receiptCode } from '../../lib/judging/receipt-code.ts'
import { readReceipts, receiptLine, type Receipt } from '../../lib/judging/receipts.ts'
import { takeIn, type Refusal, type TakenIn } from '../../lib/judging/take-in.ts'
import { UsageError } from '../usage-error.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { receiptsFile } from './judging-paths.ts'
import type { PrivateStore } from './private-store.ts'
import { takeInStatement } from './statements.ts'

const sealedFolder = 'sealed'

const reasons: Record<Refusal, (expected: string) => string> = {
  unreadable: () => 'this is no ballot, or it was cut off on the way. Ask the judge to send the file again.',
  'other-competition': (id) => `it is for another competition, not for ${id}.`,
  'unknown-round': (ids) =>
    ids === '' ? 'its round is opened already.' : `its round is opened already, or is not one of ${ids}.`,
  'unknown-judge': () => 'no judge with this id was invited.',
  'not-signed': () =>
    'it does not carry this judge’s signature, or something in it was changed. Ask the judge.',
  'already-in': () => 'this very ballot is in already.',
  'old-link': () =>
    'it is signed with a link that was replaced. Ask the judge to open the page with the new link and seal it again. If the judge did not send this, somebody else has the old link.',
  'not-open': (from) => `the round opens at ${from}.`,
  late: (until) => `the round closed at ${until}. To let it in, write why: --late "the school had no power".`,
  older: (finished) =>
    `a ballot of this judge that was finished later, at ${finished}, is in already and counts. There is nothing to do, unless the judge says that this one is newer: then the clock of the device was wrong.`,
}

/** The receipts of a competition. Throws a UsageError when a line was changed, because nothing can follow it then. */
export function receiptsOf({ competition, read }: CompetitionFiles): Receipt[] {
  const { receipts, faults } = readReceipts(competition.id, read(receiptsFile) ?? '')
  const [first] = faults
  if (!first) return receipts
  throw new UsageError(
    `${receiptsFile}, line ${first.line}, does not follow from the line before: somebody changed the list. ` +
      'Put it back as it was saved last.',
  )
}

/** Ballots that were taken in, by commitment. */
export const takenBallots = (store: PrivateStore): Map<string, Envelope> =>
  new Map([...sealedFiles(store)].map(([commitment, { envelope }]) => [commitment, envelope]))

/** Sealed files of the store that can be read, by the commitment they name. */
export function sealedFiles(store: PrivateStore): Map<string, { envelope: Envelope; text: string }> {
  const files = new Map<string, { envelope: Envelope; text: string }>()
  for (const name of store.list(sealedFolder)) {
    const text = store.read(`${sealedFolder}/${name}`) ?? ''
    const envelope = readEnvelope(text)
    if (envelope) files.set(envelope.commitment, { envelope, text })
  }
  return files
}

/** What became of each file that was handed in. */
export interface Intake {
  lines: string[]
  refused: number
}

/**
 * Takes in what judges hand in. A ballot is looked at from outside, kept in the store and gets a public receipt; a
 * statement goes into the store alone.
 */
export function takeInBallots(
  files: CompetitionFiles,
  store: PrivateStore,
  paths: readonly string[],
  options: { now: string; late?: string | undefined; dryRun: boolean },
): Intake {
  const opened = files.judging.rounds.filter(({ id }) => store.list(`opened/${id}`).length > 0)
  const receipts = receiptsOf(files)
  const taken = takenBallots(store)
  const lines: string[] = []
  let refused = 0
  for (const path of paths) {
    const text = readBallot(path)
    const statement = takeInStatement(text, files, store, options)
    if (statement) {
      lines.push(...statement.lines.map((line, at) => (at === 0 ? `${nameOf(path)}: ${line}` : line)))
      if (statement.refused) refused++
      continue
    }
    const result = takeIn(text, {
      competition: files.competition.id,
      // Nobody hands in a score who may have seen others.
      judging: { ...files.judging, rounds: files.judging.rounds.filter((round) => !opened.includes(round)) },
      receipts,
      taken,
      now: options.now,
      lane: 'file',
      lateAllowed: options.late !== undefined,
    })
    if ('refused' in result) refused++
    lines.push(`${nameOf(path)}: ${tell(result, options.dryRun)}`)
    if ('refused' in result) continue
    taken.set(result.envelope.commitment, result.envelope)
    if ('receipt' in result) receipts.push(result.receipt)
    if (options.dryRun) continue
    store.write(`${sealedFolder}/${result.envelope.commitment}.json`, text)
    if ('receipt' in result && result.late)
      store.write(`late/${result.envelope.commitment}.txt`, `${options.late}\n`)
    files.write(receiptsFile, receipts.map(receiptLine).join(''))
  }
  return {
    lines: [
      ...lines,
      ...progress(files, receipts, taken),
      ...(options.dryRun ? ['Nothing was written.'] : []),
    ],
    refused,
  }
}

/** No ballot is larger; what is no file of its own is none. */
const mostBytes = 3_000_000

function readBallot(path: string): string {
  try {
    const stats = statSync(path)
    return stats.isFile() && stats.size <= mostBytes ? readFileSync(path, 'utf8') : ''
  } catch {
    return ''
  }
}

// eslint-disable-next-line no-control-regex
const nameOf = (path: string) => path.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')

function tell(result: TakenIn, dryRun: boolean): string {
  if ('refused' in result) return `not taken in, ${reasons[result.refused](result.expected ?? '')}`
  if ('restored' in result)
    return `${dryRun ? 'would be put' : 'put'} back. Its receipt was there: ${receiptCode(result.restored.commitment)}`
  const late = result.late ? ', late' : ''
  if (dryRun) return `would take it in${late}.`
  return `taken in${late}. Receipt ${receiptCode(result.receipt.commitment)}`
}

function progress(
  { judging }: CompetitionFiles,
  receipts: readonly Receipt[],
  taken: ReadonlyMap<string, Envelope>,
): string[] {
  const judges = judging.judges?.map(({ id }) => id) ?? []
  return judging.rounds.flatMap(({ id }) => {
    const here = receipts.filter(({ round }) => round === id)
    const byJudge = Map.groupBy(here, ({ commitment }) => taken.get(commitment)?.judge ?? commitment)
    const line = `Round ${id}: ${byJudge.size} of ${judges.length} in.`
    if (byJudge.size === 0) return [line]
    const inside = [...byJudge].sort().map(([judge, own]) => {
      const name = judges.includes(judge) ? judge : `the ballot of receipt ${receiptCode(judge)}`
      return own.length > 1 ? `${name} (takes the place of an earlier one)` : name
    })
    const missing = judges.filter((judge) => !byJudge.has(judge))
    return [
      line,
      `  In: ${inside.join(', ')}.${missing.length > 0 ? ` Missing: ${missing.join(', ')}.` : ''}`,
    ]
  })
}
