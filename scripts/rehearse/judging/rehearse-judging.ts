import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { digestOf } from '../../../src/lib/judging/canonical.ts'
import {
  openedExampleFile,
  readOpenedExample,
  type OpenedExample,
} from '../../../src/lib/judging/opened-example.ts'
import type { CompetitionFiles } from '../../../src/node/judging/competition-files.ts'
import { freezeCompetition } from '../../../src/node/judging/freeze-competition.ts'
import { readCodes } from '../../../src/node/judging/entry-codes.ts'
import { inviteJudges } from '../../../src/node/judging/invite-judges.ts'
import { codesFile, decisionsFile } from '../../../src/node/judging/judging-paths.ts'
import { makeKeys } from '../../../src/node/judging/make-keys.ts'
import { openedBallots } from '../../../src/node/judging/opened-ballots.ts'
import { publishResults } from '../../../src/node/judging/publish-results.ts'
import { verifyResults } from '../../../src/node/judging/verify-results.ts'
import { UsageError } from '../../../src/node/usage-error.ts'
import { copyCompetition, type CompetitionCopy } from './competition-copy.ts'
import { minutesAfter, playRound, stateConflicts } from './judged-round.ts'
import { ownId, saidInExample, saidInFile, type Said } from './said-by-judges.ts'

/** What is rehearsed, and with what. */
export interface JudgingRehearsal {
  /** Content folder; the records of the competition in it are made anew. */
  content: string
  competition: string
  /** YAML of what the judges say; what `judging/opened.json` holds when left out. */
  said?: string | undefined
  /** Words of chance; those of the last time when left out. */
  words?: string | undefined
  /** Told what happens, line by line. */
  say: (line: string) => void
}

const go = { dryRun: false }

/**
 * Makes the records of an example competition: the whole judging in a copy, from keys to the reveal, with the very
 * functions of `npm run judge` and the clock of its days. The records are put in place when all is verified; keys,
 * links and names go away with the copy. Gives the names of what was written.
 */
export async function rehearseJudging(asked: JudgingRehearsal): Promise<string[]> {
  const copy = copyCompetition(asked.content, asked.competition)
  try {
    await judge(copy, asked)
    const records = copy.records()
    refuseSecrets(records, copy.secrets())
    const folder = join(asked.content, 'competitions', asked.competition)
    rmSync(join(folder, 'judging'), { recursive: true, force: true })
    for (const [name, text] of records) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return [...records.keys()]
  } finally {
    copy.clear()
  }
}

async function judge(copy: CompetitionCopy, { said: text, words, say }: JudgingRehearsal): Promise<void> {
  const { store, files } = copy
  const before = await files('9999-12-31')
  const { judging, competition } = before
  if (!competition.data.example)
    throw new UsageError(`${competition.id} is no example, and nobody makes up what real judges say.`)
  const said = text === undefined ? saidBefore(before) : saidInFile(text)
  const chance = words ?? judging.seed?.words
  const frozenAt =
    judging.frozen?.at ?? `${daysAfter(competition.data.entriesClose ?? judging.reveal, 4)}T16:00:00Z`
  const decisions = before.read(decisionsFile)
  if (decisions !== undefined) store.write(decisionsFile, decisions)
  copy.empty()
  before.edit((document) => ['seed', 'keys', 'judges', 'frozen'].forEach((key) => document.delete(key)))

  const keysAt = minutesAfter(frozenAt, -14 * 24 * 60)
  const lines = await makeKeys(await files(keysAt), store, { ...go, auditor: false })
  if (chance !== undefined) {
    // The same words of chance give the same codes and reading lists, so that what was said is said again.
    const again = await files(keysAt)
    again.edit((document) => document.setIn(['seed', 'digest'], digestOf(chance)))
    store.write('seed.txt', `${chance}\n`)
  }
  store.write('judges.yaml', stringify(said.judges.map(personOf)))
  lines.push(...(await inviteJudges(await files(keysAt), store, { ...go, again: [] })))
  lines.push(...freezeCompetition(await files(frozenAt), store, { ...go, now: frozenAt }))
  lines.forEach(say)
  const frozen = await files(frozenAt)
  ;(await stateConflicts(copy, frozen, said, minutesAfter(frozenAt, 24 * 60))).forEach(say)
  for (const [index, round] of judging.rounds.entries())
    (await playRound(copy, frozen, round, said, index === 0)).forEach(say)

  const reveal = minutesAfter(judging.reveal, 15)
  publishResults(frozen, store, { ...go, leftOut: {}, now: reveal }).forEach(say)
  const after = await files(reveal)
  const codes = readCodes(store)
  const opened: OpenedExample = {
    zonebook: 'opened-1',
    judges: withCodes(said, codes),
    ballots: openedBallots(after, store),
  }
  after.write(openedExampleFile, `${JSON.stringify(opened, undefined, 1)}\n`)
  const differences = verifyResults(after)
  if (differences.length > 0) throw new UsageError(differences.join('\n'))
}

function saidBefore({ competition, read }: CompetitionFiles): Said {
  const opened = readOpenedExample(read(openedExampleFile) ?? '')
  if (!opened)
    throw new UsageError(
      `competitions/${competition.id}/judging/${openedExampleFile} is missing or cannot be read. Name a file that tells what the judges say: --said ballots.yaml`,
    )
  return saidInExample(opened, JSON.parse(read(codesFile) ?? '{}') as Record<string, string>)
}

/** The name of a judge in the private store, where a real one would stand. */
export const inventedName = (judge: string): string => `Invented judge ${judge}`

const personOf = ({ id, affiliation }: Said['judges'][number]) => ({
  id,
  name: inventedName(id),
  affiliation,
})

const withCodes = ({ judges }: Said, codes: Readonly<Record<string, string>>): OpenedExample['judges'] => {
  const codeOf = (own: string) => Object.keys(codes).find((code) => ownId(codes[code] ?? '') === own) ?? own
  return judges.map((judge) => ({
    ...judge,
    conflicts: judge.conflicts.map(({ entry, because }) => ({ entry: codeOf(entry), because })),
  }))
}

const daysAfter = (day: string, days: number): string => minutesAfter(day, days * 24 * 60).slice(0, 10)

function refuseSecrets(records: ReadonlyMap<string, string>, secrets: readonly string[]): void {
  for (const [name, text] of records)
    if (secrets.some((secret) => text.includes(secret))) throw new Error(`A secret stands in ${name}.`)
}
