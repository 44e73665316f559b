import { digestOf } from '../../../src/lib/judging/canonical.ts'
import { lacksOf, sheetFrom } from '../../../src/lib/judging/entered-sheet.ts'
import { writeEnvelope, type Envelope } from '../../../src/lib/judging/envelope.ts'
import type { JudgeKeys } from '../../../src/lib/judging/judge-keys.ts'
import type { ReadingList } from '../../../src/lib/judging/reading-lists.ts'
import type { Ballot } from '../../../src/lib/judging/score-sheet.ts'
import type { CompetitionFiles } from '../../../src/node/judging/competition-files.ts'
import { UsageError } from '../../../src/node/usage-error.ts'
import { ownId, type Said } from './said-by-judges.ts'
import { rulesDigest } from '../../../src/lib/judging/settings-digest.ts'

/**
 * The sealed ballot of an invented judge, as the judge's page makes it. `codes` tells which entry a code stands for.
 * Throws a UsageError when nothing was said of an entry, or when the page would not have let it pass.
 */
export async function writeBallot(
  { judging, rubric, competition }: CompetitionFiles,
  { keys, list }: { keys: JudgeKeys; list: ReadingList },
  said: Said,
  made: { codes: Readonly<Record<string, string>>; finishedAt: string; first: boolean; words: string },
): Promise<Envelope> {
  const { judge, round } = list
  const form = { criteria: rubric.criteria, levels: rubric.scale.length }
  const facts = { competition: competition.id, round, judge, version: 1, finishedAt: made.finishedAt }
  const sheets = list.entries.map(({ assignment, entry }, index) => {
    const id = ownId(made.codes[entry] ?? entry)
    const of = `what ${judge} says of ${id}`
    const own = said.sheet(judge, id)
    if (!own) throw new UsageError(`Nothing tells ${of}.`)
    const lacks = lacksOf(own.entered, form).map(({ lack, criterion }) =>
      [lack, criterion ?? ''].join(' ').trim(),
    )
    if (lacks.length > 0) throw new UsageError(`In ${of} something is missing: ${lacks.join(', ')}.`)
    return sheetFrom(own.entered, form, {
      ...{ competition: competition.id, round, judge, assignment, entry, position: index + 1 },
      rubricDigest: judging.frozen?.rubric ?? '',
      entryDigest: judging.frozen?.entries[entry] ?? '',
      minutes: own.minutes,
    })
  })
  const ballot: Ballot = {
    zonebook: 'ballot-1',
    ...facts,
    rules: rulesDigest(judging),
    source: 'form',
    conflicts: [],
    codeAccepted: made.finishedAt.slice(0, 10),
    calibration: made.first ? said.calibration(judge) : [],
    sheets,
    // Real ballots hold chance. Of an example every word is public, and it should be the same each time it is made.
    nonce: digestOf([made.words, round, judge]),
  }
  const { chair = '', deputy = '', auditor } = judging.keys ?? {}
  return writeEnvelope(facts, ballot, keys, { chairs: [chair, deputy], ...(auditor && { auditor }) })
}
