import type { Judging } from '../../lib/content/schemas/index.ts'
import { quote } from '../../lib/content/issue.ts'
import { assignJudges } from '../../lib/judging/assignment/assign-judges.ts'
import { planFinal } from '../../lib/judging/assignment/plan-final.ts'
import {
  tellImpossible,
  type Assignment,
  type Pair,
  type PlanQuality,
  type ReviewPlan,
} from '../../lib/judging/assignment/review-plan.ts'
import { calibrationOf } from '../../lib/judging/calibration.ts'
import type { LeftOut } from '../../lib/judging/left-out.ts'
import { listsOf, sealLists } from '../../lib/judging/reading-lists.ts'
import type { Statement } from '../../lib/judging/statement.ts'
import { weakLink } from '../../lib/judging/statistics/link-strength.ts'
import { UsageError } from '../usage-error.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { conflictsOf, undeclared } from './conflicts.ts'
import { tellFormerSchools } from './former-schools.ts'
import { readJudges, type JudgePerson } from './invite-judges.ts'
import { listsFile, planFile } from './judging-paths.ts'
import { readSeed } from './make-keys.ts'
import { tellNearMisses } from './near-misses.ts'
import type { PrivateStore } from './private-store.ts'
import { readStatements } from './statements.ts'
import { receiptsOf } from './take-in-ballots.ts'
import { leftOutOf, resultsOfStore } from './opened-ballots.ts'

/**
 * Decides who reads what in a round. Conflicts are never assigned, and nothing is given out while a judge has not said
 * whether there are any. The plan stays private; each judge's own list becomes public, sealed to that judge. Gives the
 * lines to print.
 */
export async function assignRound(
  files: CompetitionFiles,
  store: PrivateStore,
  options: { round: string | undefined; leftOut?: LeftOut; dryRun: boolean },
): Promise<string[]> {
  const { judging, competition } = files
  const round = chooseRound(judging.rounds, options.round)
  if (!judging.frozen)
    throw new UsageError(`Freeze the entries first: npm run judge -- freeze ${competition.id}`)
  const registered = new Map(judging.judges?.map(({ id, recipient }) => [id, recipient]))
  const people = readJudges(store)
  const without = people.filter(({ id }) => !registered.has(id)).map(({ id }) => id)
  if (without.length > 0)
    throw new UsageError(`${without.join(', ')} have no link yet: npm run judge -- invite ${competition.id}`)
  const silent = undeclared(files, store, people)
  if (silent.length > 0)
    throw new UsageError(
      `${silent.join(', ')} ${silent.length === 1 ? 'has' : 'have'} not said which schools are too close. ` +
        `Take in the statement from the page of the judges: npm run judge -- intake ${competition.id} inbox/\n` +
        'Or write the day you were told to the judge in judges.yaml, and the schools: declared: 2026-11-20',
    )
  if (receiptsOf(files).some((receipt) => receipt.round === round.id))
    throw new UsageError(`Ballots of round ${round.id} are in already, so who reads what may not change.`)
  const judges = people.map(({ id }) => id)
  const same = {
    seed: readSeed(store),
    // Every judge scores the practice entries first, which links them all.
    calibration: judging.frozen.calibration
      ? calibrationOf(files.zone.graph, competition.id).map(({ code }) => code)
      : [],
    judges: people.map(({ id }) => ({ id })),
    conflicts: conflictsOf(files, store, people),
  }
  const wanted: ReviewPlan =
    round.reads === 'all'
      ? {
          ...same,
          round: round.id,
          entries: Object.keys(judging.frozen.entries),
          reviewsPerEntry: round.perEntry ?? 'all',
        }
      : finalOf(files, store, same, round, leftOutOf(store, options.leftOut ?? {}))
  const plan = assignJudges(wanted)
  if ('impossible' in plan) throw new UsageError(plan.impossible.map(tellImpossible).join('\n'))
  const lines = [
    ...tellReaders(people, same.conflicts, readStatements(store, competition.id)),
    ...tellNearMisses(files, people),
    ...tellFormerSchools(files, store, people, plan.assignments),
    ...tell(plan.quality, wanted.entries.length, judges.length),
  ]
  if (options.dryRun) return [...lines, 'Nothing was written.']
  const lists = listsOf(competition.id, round.id, judges, plan.assignments)
  store.write(planFile(round.id), `${JSON.stringify(plan.assignments, undefined, 1)}\n`)
  files.write(listsFile(round.id), `${JSON.stringify(await sealLists(lists, registered), undefined, 1)}\n`)
  return [
    ...lines,
    `The plan is in ${store.folder}/${planFile(round.id)}.`,
    'Next: publish the site, and judges can begin.',
  ]
}

/** Who may read what, beside all that a judge wrote of other ties: only the chair can tell what follows from it. */
const tellReaders = (
  people: readonly JudgePerson[],
  pairs: readonly Pair[],
  stated: ReadonlyMap<string, readonly Statement[]>,
): string[] =>
  people.flatMap(({ id, affiliation, conflicts }) => {
    const away = pairs.filter(({ judge }) => judge === id).map(({ entry }) => entry)
    const others = new Set(
      stated
        .get(id)
        ?.map((each) => each.others)
        .filter((text) => text !== ''),
    )
    return [
      `${id} (${[affiliation, ...conflicts].join(', ')}): ${away.length > 0 ? `steps back from ${away.join(', ')}` : 'may read all'}`,
      ...[...others].map(
        (text) =>
          `  ${id} also wrote: ${quote(text, 500)}\n  Does a school or an entry follow from it? Then name it in the conflicts of ${id} in judges.yaml and assign again.`,
      ),
    ]
  })

type Round = Judging['rounds'][number]

function chooseRound(rounds: readonly Round[], id: string | undefined): Round {
  const round = id === undefined ? rounds[0] : rounds.find((each) => each.id === id)
  if (round) return round
  throw new UsageError(`There is no round ${id}. Rounds: ${rounds.map((each) => each.id).join(', ')}`)
}

/** The plan of a later round: the first entries so far, for every judge who has not read them. */
function finalOf(
  files: CompetitionFiles,
  store: PrivateStore,
  first: Pick<ReviewPlan, 'seed' | 'judges' | 'conflicts'>,
  { id, finalists }: Round,
  leftOut: LeftOut,
): ReviewPlan {
  const { rounds, awards } = files.judging
  const earlier = rounds.slice(
    0,
    rounds.findIndex((round) => round.id === id),
  )
  const read = earlier.flatMap((round) => JSON.parse(store.read(planFile(round.id)) ?? '[]') as Assignment[])
  const ranked = resultsOfStore(files, store, leftOut).entries.map(({ entry, adjusted: score, rank }) => ({
    entry,
    score,
    rank,
  }))
  return planFinal({ ...first, read }, ranked, finalists ?? awards * 2, id)
}

function tell(quality: PlanQuality, entries: number, judges: number): string[] {
  const [fewest, most] = quality.loads
  return [
    `${entries} entries, ${judges} judges, ${fewest === most ? fewest : `${fewest} to ${most}`} entries for each.`,
    `${Math.round(quality.pairCoverage * 100)} % of pairs of entries are read by one judge at least.`,
    quality.panels === 1
      ? (quality.link ?? 1) < weakLink
        ? 'All judges are linked, but by few entries, so little will be known of who is strict. How many read an entry is fixed now, so take the scores with care: results say how sure they are. Next time plan one more review for each entry, or one more practice entry.'
        : 'All judges are linked, so strict and mild ones can be told apart.'
      : `The judges fall into ${quality.panels} groups that share no entry. Their scores cannot be compared. How many read an entry is fixed now: ask another judge, who may link them, or say so beside the results.`,
  ]
}
