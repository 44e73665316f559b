import { readFileSync, statSync } from 'node:fs'
import type { Assignment } from '../../lib/judging/assignment/review-plan.ts'
import { calibrationDigest, calibrationOf } from '../../lib/judging/calibration.ts'
import { hexDigest } from '../../lib/judging/canonical.ts'
import { isSealedBy } from '../../lib/judging/envelope.ts'
import { lostBallots, openBallot, type BallotFault } from '../../lib/judging/open-ballot.ts'
import { listsOf } from '../../lib/judging/reading-lists.ts'
import { receiptCode } from '../../lib/judging/receipt-code.ts'
import { currentReceipts } from '../../lib/judging/receipts.ts'
import { settingsDigest } from '../../lib/judging/settings-digest.ts'
import { keysOf } from '../../lib/judging/take-in.ts'
import { UsageError } from '../usage-error.ts'
import { planFile } from './judging-paths.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { readIdentity } from './make-keys.ts'
import type { PrivateStore } from './private-store.ts'
import { keepReplaced, openReplaced } from './replaced-ballots.ts'
import { receiptsOf, sealedFiles } from './take-in-ballots.ts'

/** Where opened ballots lie in the private store. */
export const openedFile = (round: string, judge: string): string => `opened/${round}/${judge}.json`

const sentences: Record<BallotFault['fault'], string> = {
  'cannot-open':
    'does not open with these keys. Where two must open together, name both: --key chair.txt --key auditor.txt',
  'not-as-promised': 'holds something else than its receipt says',
  shape: 'is no ballot that this version can read',
  'other-outside': 'says something else inside than outside',
  'nonce-twice': 'was copied from another ballot',
  'not-assigned': 'has scores for an entry that this judge was not asked to read, or stepped back from',
  'missing-sheet': 'has no scores for an entry',
  'sheet-twice': 'has two sheets for an entry',
  'missing-calibration': 'has no scores for a practice entry',
  'calibration-unasked': 'scores a practice entry that was not asked for, or scores one twice',
  'rules-changed':
    'was filled in under other rules than those in judging.yaml now. Put them back as they were frozen',
  'rubric-changed': 'was filled in with another rubric',
  'entry-changed': 'was filled in for another text of the entry',
  'unknown-criterion': 'scores something the rubric does not have',
  'missing-score': 'leaves out a criterion',
  'outside-scale': 'has a score outside the scale',
  'no-reason': 'says “not enough evidence” without a reason',
}

/** What came of opening a round. */
export interface Opening {
  lines: string[]
  /** Ballots with a fault, and receipts without a ballot. */
  faulty: number
}

/**
 * Opens all ballots of a round at once, after it closed, and holds each against what was promised. Sound ones are
 * written to the private store; nothing becomes public.
 */
export async function openBallots(
  files: CompetitionFiles,
  store: PrivateStore,
  options: { round: string | undefined; keys: readonly string[]; now: string; dryRun: boolean },
): Promise<Opening> {
  const { judging, rubric, competition } = files
  const round = judging.rounds.find(({ id }) => id === (options.round ?? judging.rounds[0]?.id))
  if (!round)
    throw new UsageError(
      `There is no round ${options.round}. Rounds: ${judging.rounds.map(({ id }) => id).join(', ')}`,
    )
  if (Date.parse(options.now) <= Date.parse(round.closes))
    throw new UsageError(
      `Judges may hand in until ${round.closes}. All ballots are opened together, after that.`,
    )
  if (settingsDigest(judging) !== judging.frozen?.settings)
    throw new UsageError(
      'judging.yaml is not as it was frozen. Put its days, awards and rules back: npm run check says which.',
    )
  const identities = readKeys(store, options.keys)
  const plan = JSON.parse(store.read(planFile(round.id)) ?? '[]') as Assignment[]
  const all = receiptsOf(files).filter((each) => each.round === round.id)
  const receipts = currentReceipts(all)
  const calibration = askedFirst(files, round.id)
  const sealed = sealedFiles(store)
  const lines = lostBallots(receipts, new Set(sealed.keys())).map(
    ({ commitment }) =>
      `${receiptCode(commitment)}: there is a receipt, but the ballot is gone from the store. Ask the judge to send it again.`,
  )
  const known = new Set(receiptsOf(files).map(({ commitment }) => commitment))
  for (const [commitment, { envelope }] of sealed)
    if (envelope.round === round.id && !known.has(commitment))
      lines.push(
        `${receiptCode(commitment)}: the ballot is in the store, but has no receipt. Take it in again.`,
      )
  let faulty = lines.length
  const nonces = new Set<string>()
  const opened = new Map<string, string>()
  for (const { commitment, file } of receipts) {
    const found = sealed.get(commitment)
    if (!found) continue
    const { envelope, text } = found
    const judge = judging.judges?.find(({ id }) => id === envelope.judge)
    const isGenuine =
      hexDigest(new TextEncoder().encode(text)) === file &&
      judge !== undefined &&
      keysOf(judge).some((key) => isSealedBy(envelope, key))
    const [list] = listsOf(competition.id, round.id, [envelope.judge], plan)
    if (!isGenuine || !list) {
      faulty++
      lines.push(
        `${receiptCode(commitment)}: the file is not the one that was taken in, or not signed by its judge.`,
      )
      continue
    }
    const { ballot, faults } = await openBallot(envelope, identities, {
      ...{ judging, rubric, list, calibration, nonces },
    })
    if (ballot) nonces.add(ballot.nonce)
    if (faults.length > 0) faulty++
    lines.push(...faults.map((fault) => `${envelope.judge}: ${tell(fault)}.`))
    if (ballot && faults.length === 0)
      opened.set(openedFile(round.id, envelope.judge), `${JSON.stringify(ballot, undefined, 1)}\n`)
  }
  const replaced = await openReplaced(all, sealed, identities)
  lines.push(...replaced.lines)
  if (!options.dryRun) {
    // What an earlier opening left may not count beside this one.
    store.empty(`opened/${round.id}`)
    for (const [name, text] of opened) store.write(name, text)
    keepReplaced(store, round.id, replaced.proofs)
  }
  const { dryRun } = options
  lines.push(
    `${dryRun ? 'Would open' : 'Opened'} ${opened.size} of ${receipts.length} ballots of round ${round.id}.`,
    ...(dryRun ? ['Nothing was written.'] : []),
  )
  return { lines, faulty }
}

/** Codes of the practice entries that a ballot of a round must hold. */
function askedFirst({ judging, competition, zone }: CompetitionFiles, round: string): string[] {
  if (judging.frozen?.calibration === undefined || round !== judging.rounds[0]?.id) return []
  if (calibrationDigest(zone.graph, competition.id) !== judging.frozen.calibration)
    throw new UsageError(
      'The practice entries in calibration/ are not as they were frozen. Put them back: npm run check says where.',
    )
  return calibrationOf(zone.graph, competition.id).map(({ code }) => code)
}

const tell = ({ fault, at }: BallotFault): string =>
  [sentences[fault], ...[at?.entry, at?.criterion].flatMap((each) => (each ? [`(${each})`] : []))].join(' ')

/** Each key is a file, or the name of one in the store. */
function readKeys(store: PrivateStore, paths: readonly string[]): string[] {
  const here = store.list('keys').map((name) => `${store.folder}/keys/${name}`)
  const known = here.length > 0 ? `Keys here: ${here.join(', ')}` : `There are none in ${store.folder}/keys.`
  if (paths.length === 0) throw new UsageError(`Name the key that opens: --key chair.txt\n${known}`)
  return paths.map((path) => {
    const text = textOf(path) ?? store.read(`keys/${path}`) ?? store.read(`keys/${path}.txt`)
    if (text === undefined) throw new UsageError(`There is no key ${path}. ${known}`)
    const identity = readIdentity(text)
    if (identity) return identity
    throw new UsageError(`${path} holds no key. It has a line that begins with AGE-SECRET-KEY-.`)
  })
}

const textOf = (path: string): string | undefined =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : undefined
