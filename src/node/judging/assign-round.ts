import { isKind } from '../../lib/content/entry.ts'
import type { Judging } from '../../lib/content/schemas/index.ts'
import { assignJudges } from '../../lib/judging/assignment/assign-judges.ts'
import { planFinal } from '../../lib/judging/assignment/plan-final.ts'
import {
  tellImpossible,
  type Assignment,
  type Pair,
  type PlanQuality,
  type ReviewPlan,
} from '../../lib/judging/assignment/review-plan.ts'
import { listsOf, sealLists } from '../../lib/judging/reading-lists.ts'
import { UsageError } from '../usage-error.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { codesFile } from './freeze-competition.ts'
import { readJudges, type JudgePerson } from './invite-judges.ts'
import { listsFile, planFile } from './judging-paths.ts'
import { readSeed } from './make-keys.ts'
import type { PrivateStore } from './private-store.ts'
import { receiptsOf } from './take-in-ballots.ts'
import { resultsOfStore } from './opened-ballots.ts'

/**
 * Decides who reads what in a round. Conflicts are never assigned: what `judges.yaml` names, as judges or
 * teams declared it, and the school where a judge works. The plan stays private; each judge's
 * own list becomes public, sealed to that judge. Gives the lines to print.
 */
export async function assignRound(
  files: CompetitionFiles,
  store: PrivateStore,
  options: { round: string | undefined; dryRun: boolean },
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
  if (receiptsOf(files).some((receipt) => receipt.round === round.id))
    throw new UsageError(`Ballots of round ${round.id} are in already, so who reads what may not change.`)
  const judges = people.map(({ id }) => id)
  const same = {
    seed: readSeed(store),
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
      : finalOf(files, store, same, round)
  const plan = assignJudges(wanted)
  if ('impossible' in plan) throw new UsageError(plan.impossible.map(tellImpossible).join('\n'))
  const lines = [
    ...people.map(({ id, affiliation, conflicts }) => {
      const away = same.conflicts.filter((pair) => pair.judge === id).map(({ entry }) => entry)
      return `${id} (${[affiliation, ...conflicts].join(', ')}): ${away.length > 0 ? `steps back from ${away.join(', ')}` : 'may read all'}`
    }),
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
): ReviewPlan {
  const { rounds, awards } = files.judging
  const earlier = rounds.slice(
    0,
    rounds.findIndex((round) => round.id === id),
  )
  const read = earlier.flatMap((round) => JSON.parse(store.read(planFile(round.id)) ?? '[]') as Assignment[])
  const ranked = resultsOfStore(files, store).entries.map(({ entry, adjusted: score, rank }) => ({
    entry,
    score,
    rank,
  }))
  return planFinal({ ...first, read }, ranked, finalists ?? awards * 2, id)
}

/** Pairs that must never be: entries or schools a judge named, and the judge's own school. */
function conflictsOf(
  { zone: { graph } }: CompetitionFiles,
  store: PrivateStore,
  people: readonly JudgePerson[],
): Pair[] {
  const codes = JSON.parse(store.read(codesFile) ?? '{}') as Record<string, string>
  const namesOf = (code: string, id: string) => {
    const page = graph.get('entry', id)
    const schools = page ? graph.linkedTo(page, 'school').filter((each) => isKind(each, 'school')) : []
    return [code, id, id.split('/')[1] ?? '', ...schools.flatMap((school) => [school.id, school.title])]
  }
  const known = new Set([
    ...Object.entries(codes).flatMap(([code, id]) => namesOf(code, id)),
    ...graph.all('school').flatMap(({ id, title }) => [id, title]),
  ])
  const unknown = people.flatMap(({ id, conflicts }) =>
    conflicts.filter((name) => !known.has(name)).map((name) => `${id}: ${name}`),
  )
  if (unknown.length > 0)
    throw new UsageError(
      `judges.yaml names conflicts that are no school and no entry:\n${unknown.join('\n')}`,
    )
  return people.flatMap(({ id: judge, affiliation, conflicts }) => {
    const blocked = new Set([affiliation, ...conflicts])
    return Object.entries(codes).flatMap(([entry, id]) =>
      namesOf(entry, id).some((name) => blocked.has(name)) ? { entry, judge } : [],
    )
  })
}

function tell(quality: PlanQuality, entries: number, judges: number): string[] {
  const [fewest, most] = quality.loads
  return [
    `${entries} entries, ${judges} judges, ${fewest === most ? fewest : `${fewest} to ${most}`} entries for each.`,
    `${Math.round(quality.pairCoverage * 100)} % of pairs of entries are read by one judge at least.`,
    quality.panels === 1
      ? 'All judges are linked, so strict and mild ones can be told apart.'
      : `The judges fall into ${quality.panels} groups that share no entry. Their scores cannot be compared: plan more reviews.`,
  ]
}
