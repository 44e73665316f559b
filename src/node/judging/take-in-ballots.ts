import { readFileSync } from 'node:fs'
import { readEnvelope, receiptCode, type Envelope } from '../../lib/judging/envelope.ts'
import { readReceipts, receiptLine, type Receipt } from '../../lib/judging/receipts.ts'
import { takeIn, type Refusal, type TakenIn } from '../../lib/judging/take-in.ts'
import { UsageError } from '../usage-error.ts'
import type { CompetitionFiles } from './competition-files.ts'
import type { PrivateStore } from './private-store.ts'

const receiptsFile = 'receipts.jsonl'
const sealedFolder = 'sealed'

const reasons: Record<Refusal, (expected: string) => string> = {
  unreadable: () => 'this is no ballot, or it was cut off on the way. Ask the judge to send the file again.',
  'other-competition': (id) => `it is for another competition, not for ${id}.`,
  'unknown-round': (ids) => `its round is not one of ${ids}.`,
  'unknown-judge': () => 'no judge with this id was invited.',
  'not-signed': () =>
    'it does not carry this judge’s signature, or something in it was changed. Ask the judge.',
  'already-in': () => 'this very ballot is in already.',
  'not-open': (from) => `the round opens at ${from}.`,
  late: (until) => `the round closed at ${until}. To let it in, write why: --late "the school had no power".`,
  'version-gap': (version) =>
    `it should be version ${version} of this judge. An earlier one did not come, or one came twice.`,
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
export function takenBallots(store: PrivateStore): Map<string, Envelope> {
  const envelopes = store
    .list(sealedFolder)
    .flatMap((name) => readEnvelope(store.read(`${sealedFolder}/${name}`) ?? '') ?? [])
  return new Map(envelopes.map((envelope) => [envelope.commitment, envelope]))
}

/** What became of each file that was handed in. */
export interface Intake {
  lines: string[]
  refused: number
}

/** Takes in ballots: each is looked at from outside, kept in the store and gets a public receipt. */
export function takeInBallots(
  files: CompetitionFiles,
  store: PrivateStore,
  paths: readonly string[],
  options: { now: string; late?: string | undefined; dryRun: boolean },
): Intake {
  const receipts = receiptsOf(files)
  const taken = takenBallots(store)
  const lines: string[] = []
  let refused = 0
  for (const path of paths) {
    const text = readFileSync(path, 'utf8')
    const result = takeIn(text, {
      competition: files.competition.id,
      judging: files.judging,
      receipts,
      taken,
      now: options.now,
      lane: 'file',
      lateAllowed: options.late !== undefined,
    })
    if ('refused' in result) refused++
    lines.push(`${path}: ${tell(result)}`)
    if ('refused' in result) continue
    receipts.push(result.receipt)
    taken.set(result.envelope.commitment, result.envelope)
    if (options.dryRun) continue
    store.write(`${sealedFolder}/${result.envelope.commitment}.json`, text)
    if (result.late) store.write(`late/${result.envelope.commitment}.txt`, `${options.late}\n`)
    files.write(receiptsFile, receipts.map(receiptLine).join(''))
  }
  return { lines: [...lines, ...progress(files, taken)], refused }
}

const tell = (result: TakenIn): string =>
  'refused' in result
    ? `not taken in, ${reasons[result.refused](result.expected ?? '')}`
    : `taken in${result.late ? ', late' : ''}. Receipt ${receiptCode(result.receipt.commitment)}`

function progress({ judging }: CompetitionFiles, taken: ReadonlyMap<string, Envelope>): string[] {
  const judges = judging.judges?.length ?? 0
  return judging.rounds.map(({ id }) => {
    const inRound = new Set([...taken.values()].filter(({ round }) => round === id).map(({ judge }) => judge))
    return `Round ${id}: ${inRound.size} of ${judges} in.`
  })
}
