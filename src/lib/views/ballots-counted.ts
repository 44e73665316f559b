import type { Entry } from '../content/entry.ts'
import type { Judging } from '../content/schemas/index.ts'
import { calibrationOf } from '../judging/calibration.ts'
import { calibrationAgreement, usualGate } from '../judging/diagnostics/calibration-agreement.ts'
import { isWholeBallot } from '../judging/left-out.ts'
import type { Published } from '../judging/published-results.ts'
import { currentReceipts, readReceipts } from '../judging/receipts.ts'
import type { PageContext } from './page-context.ts'

/** Which ballots count, which conflicts were handled, and how judges practiced. All in sentences. */
export interface BallotsCounted {
  says: readonly string[]
  /** What is not counted: the code of a ballot’s receipt, or judge and entry, and why. */
  leftOut: readonly { code: string; why: string }[]
  practice: readonly string[]
}

/** Counts ballots, conflicts and first tries on practice entries. */
export function ballotsCounted(
  context: PageContext,
  competition: Entry<'competition'>,
  judging: Judging,
  published: Published,
): BallotsCounted {
  const { words, format, graph } = context
  const say = words.results.ballots
  const text = graph.judging(competition)?.records.get('receipts.jsonl') ?? ''
  const { receipts } = readReceipts(competition.id, text)
  const current = currentReceipts(receipts)
  const leftOut = Object.entries(published.leftOut).map(([code, why]) => ({ code, why }))
  const ends = new Map(judging.rounds.map(({ id, closes }) => [id, Date.parse(closes)]))
  const late = current.filter(
    ({ round, receivedAt }) => Date.parse(receivedAt) > (ends.get(round) ?? Infinity),
  )
  const counted = current.length - leftOut.filter(({ code }) => isWholeBallot(code)).length
  const replaced = receipts.length - current.length
  const number = (value: number) => format.number(value)
  const { sheets } = published
  const recognized = (answer: 'yes' | 'maybe') => sheets.filter((sheet) => sheet.recognised === answer).length
  const noEvidence = published.results.entries.reduce((sum, entry) => sum + entry.noEvidence, 0)
  return {
    says: [
      say.received(receipts.length, number(receipts.length), number(counted)),
      ...(replaced > 0 ? [say.replaced(replaced, number(replaced))] : []),
      ...(late.length > 0 ? [say.late(late.length, number(late.length))] : []),
      ...conflictsSay(context, published),
      ...(sheets.length > 0
        ? [say.recognized(number(recognized('yes')), number(recognized('maybe')), number(sheets.length))]
        : []),
      say.noEvidence(noEvidence, number(noEvidence)),
    ],
    leftOut,
    practice: practiceOf(context, competition, judging, published),
  }
}

function conflictsSay({ words, format }: PageContext, { conflicts }: Published): string[] {
  const say = words.results.ballots
  if (!conflicts) return []
  const { keptApart, steppedBack } = conflicts
  if (keptApart + steppedBack === 0) return [say.noConflicts]
  return [
    ...(keptApart > 0 ? [say.keptApart(keptApart, format.number(keptApart))] : []),
    ...(steppedBack > 0 ? [say.steppedBack(steppedBack, format.number(steppedBack))] : []),
  ]
}

function practiceOf(
  { words, format, graph }: PageContext,
  competition: Entry<'competition'>,
  judging: Judging,
  { calibration }: Published,
): string[] {
  const say = words.results.practice
  const number = (value: number) => format.number(value)
  if (calibration.length === 0) return judging.frozen?.calibration === undefined ? [] : [say.required]
  const entries = new Set(calibration.map(({ entry }) => entry)).size
  const agreed = new Map(calibrationOf(graph, competition.id).map((each) => [each.code, each.agreed]))
  const tries = [...Map.groupBy(calibration, ({ judge }) => judge).values()].flatMap(
    (own) =>
      calibrationAgreement(
        new Map(own.map(({ entry, scores }) => [entry, scores])),
        agreed,
        judging.calibration ?? usualGate,
      ) ?? [],
  )
  const judges = new Set(calibration.map(({ judge }) => judge)).size
  if (tries.length === 0) return [say.done(number(judges), entries, number(entries))]
  const share = tries.reduce((sum, { adjacent }) => sum + adjacent, 0) / tries.length
  const passed = tries.filter((each) => each.passed).length
  return [
    say.done(number(judges), entries, number(entries)),
    say.near(number(Math.round(share * 100))),
    passed === judges ? say.allPassed : say.passed(number(passed), number(judges)),
    say.link,
  ]
}
