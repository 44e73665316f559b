import { isAway, sheetFrom, type SheetRubric } from '../../lib/judging/entered-sheet.ts'
import { writeEnvelope, type Envelope } from '../../lib/judging/envelope.ts'
import type { Ballot } from '../../lib/judging/score-sheet.ts'
import type { Draft } from './draft.ts'
import type { Given } from './given.ts'
import type { OpenedLink } from './open-link.ts'

/** Seals what is in a draft in which nothing is missing. `initials` are those of the people who typed it in from paper. */
export async function makeBallot(
  given: Given,
  { judge, keys, list }: OpenedLink,
  draft: Draft,
  { because, initials }: { because: string; initials: readonly string[] },
): Promise<Envelope> {
  const { competition, round, rules, criteria, levels, rubricDigest, entryDigests } = given
  const rubric: SheetRubric = { criteria, levels }
  const facts = {
    ...{ competition, round, judge, version: draft.sealed + 1 },
    finishedAt: new Date().toISOString(),
  }
  const read = list.entries.map((each, index) => ({
    ...each,
    position: index + 1,
    entered: draft.entered[each.entry] ?? {},
  }))
  const ballot: Ballot = {
    zonebook: 'ballot-1',
    ...facts,
    rules,
    ...(because.trim() !== '' && { because: because.trim() }),
    ...(initials.length > 0
      ? { source: 'paper' as const, typedBy: [...initials] }
      : { source: 'form' as const }),
    conflicts: read.flatMap(({ entry, entered }) =>
      isAway(entered) ? [{ entry, because: entered.why?.trim() ?? '' }] : [],
    ),
    codeAccepted: draft.promised ?? facts.finishedAt.slice(0, 10),
    calibration: given.practice.map(({ code }) => ({
      entry: code,
      scores: draft.practice?.first[code] ?? {},
    })),
    sheets: read
      .filter(({ entered }) => !isAway(entered))
      .map(({ entry, assignment, position, entered }) =>
        sheetFrom(entered, rubric, {
          ...{ competition, round, judge, assignment, entry, position, rubricDigest },
          entryDigest: entryDigests[entry] ?? '',
          minutes: Math.round((draft.seconds[entry] ?? 0) / 60),
        }),
      ),
    nonce: hexOf(crypto.getRandomValues(new Uint8Array(32))),
  }
  const to = { chairs: given.chairs, ...(given.auditor && { auditor: given.auditor }) }
  return writeEnvelope(facts, ballot, keys, to)
}

const hexOf = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
