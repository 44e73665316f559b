import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Judging } from '../../../src/lib/content/schemas/index.ts'
import { writeStatement } from '../../../src/lib/judging/statement.ts'
import { assignRound } from '../../../src/node/judging/assign-round.ts'
import type { CompetitionFiles } from '../../../src/node/judging/competition-files.ts'
import { readCodes } from '../../../src/node/judging/entry-codes.ts'
import { readSeed } from '../../../src/node/judging/make-keys.ts'
import { openBallots } from '../../../src/node/judging/open-ballots.ts'
import { takeInBallots } from '../../../src/node/judging/take-in-ballots.ts'
import { workOutResults } from '../../../src/node/judging/work-out-results.ts'
import { UsageError } from '../../../src/node/usage-error.ts'
import type { CompetitionCopy } from './competition-copy.ts'
import { keysFromLink, openList } from './invited-judge.ts'
import type { Said } from './said-by-judges.ts'
import { writeBallot } from './write-ballot.ts'

const go = { dryRun: false }

/** Plays a round by the clock of its days: who reads what, ballots, opening, results for the chair. Gives the lines to print. */
export async function playRound(
  copy: CompetitionCopy,
  files: CompetitionFiles,
  { id: round, opens, closes }: Judging['rounds'][number],
  said: Said,
  first: boolean,
): Promise<string[]> {
  const { store } = copy
  const lines = await assignRound(files, store, { ...go, round })
  const codes = readCodes(store)
  for (const [place, { id }] of said.judges.entries()) {
    const finishedAt = instantWithin(opens, closes, (place + 1) / (said.judges.length + 1))
    const keys = await keysFromLink(store, files.competition.id, id)
    const list = await openList(files, { judge: id, round }, keys)
    if (list.entries.length === 0) continue
    const made = { codes, finishedAt, first, words: readSeed(store) }
    const ballot = await writeBallot(files, { keys, list }, said, made)
    lines.push(handIn(copy, files, ballot, `ballot-${round}-${id}.json`, minutesAfter(finishedAt, 50)))
  }
  const afterwards = minutesAfter(closes, 60)
  const keys = [join(store.folder, 'keys', 'chair.txt')]
  const opening = await openBallots(files, store, { ...go, round, keys, now: afterwards })
  if (opening.faulty > 0) throw new UsageError(opening.lines.join('\n'))
  const results = workOutResults(files, store, { ...go, leftOut: {} })
  return [...lines, ...opening.lines, ...results]
}

/** Lets every judge state which schools are too close, and that the code is kept. Gives the lines to print. */
export async function stateConflicts(
  copy: CompetitionCopy,
  files: CompetitionFiles,
  said: Said,
  declaredAt: string,
): Promise<string[]> {
  const competition = files.competition.id
  const schoolOf = ({ entry, because }: { entry: string; because: string }) => {
    const school = files.zone.graph.get('entry', `${competition}/${entry}`)?.data.school
    if (school === undefined) throw new UsageError(`A judge is too close to ${entry}, which is no entry.`)
    return { school, because }
  }
  return Promise.all(
    said.judges.map(async ({ id: judge, conflicts }) => {
      const facts = { competition, judge, declaredAt, conflicts: conflicts.map(schoolOf), others: '' }
      const statement = writeStatement(facts, await keysFromLink(copy.store, competition, judge))
      return handIn(copy, files, statement, `statement-${judge}.json`, declaredAt)
    }),
  )
}

/** Hands a file of a judge in, as `intake` takes it; gives the line to print. */
function handIn(
  { inbox, store }: CompetitionCopy,
  files: CompetitionFiles,
  value: object,
  name: string,
  now: string,
): string {
  const path = join(inbox, name)
  writeFileSync(path, JSON.stringify(value))
  const { lines, refused } = takeInBallots(files, store, [path], { ...go, now })
  if (refused > 0) throw new UsageError(lines.join('\n'))
  return (lines[0] ?? '').replace(`${inbox}/`, '')
}

/** An instant some minutes after another, ISO 8601 in UTC. */
export const minutesAfter = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString()

/** An instant in the later part of a round, by whole minutes: judges hand in towards the end. */
function instantWithin(opens: string, closes: string, share: number): string {
  const minutes = (Date.parse(closes) - Date.parse(opens)) / 60_000
  return minutesAfter(opens, Math.round(minutes * (0.4 + 0.55 * share)))
}
