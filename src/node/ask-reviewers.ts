import type { ReviewPlan } from '../lib/review/plan-review.ts'
import { isAnswer, refusalOf, type GitHub } from './github-client.ts'

/** Asks people and teams to read a pull request. When GitHub refuses them together, each is asked alone; gives who could not be asked, and why. */
export async function askReviewers(
  { octokit, owner, repo }: GitHub,
  number: number,
  { people, teams }: Pick<ReviewPlan['reviewers'], 'people' | 'teams'>,
): Promise<string[]> {
  // GitHub knows a team of the repository's own organization by its short name.
  const all = [...people.map((name) => ({ name, reviewers: [name] })), ...teams.map(askTeam)]
  if (all.length === 0) return []
  const place = { owner, repo, pull_number: number }
  const ask = (some: typeof all) =>
    octokit.rest.pulls.requestReviewers({
      ...place,
      reviewers: some.flatMap(({ reviewers = [] }: Asked) => reviewers),
      team_reviewers: some.flatMap(({ team_reviewers = [] }: Asked) => team_reviewers),
    })
  try {
    await ask(all)
    return []
  } catch (error) {
    if (!isAnswer(error, 403, 404, 422)) throw error
    if (all.length === 1) return [`${all[0]?.name ?? ''}: ${refusalOf(error) ?? ''}`]
  }
  const refused: string[] = []
  for (const one of all) {
    try {
      await ask([one])
    } catch (error) {
      if (!isAnswer(error, 403, 404, 422)) throw error
      refused.push(`${one.name}: ${refusalOf(error) ?? ''}`)
    }
  }
  return refused
}

interface Asked {
  name: string
  reviewers?: string[]
  team_reviewers?: string[]
}

const askTeam = (name: string): Asked => ({ name, team_reviewers: [name.slice(name.indexOf('/') + 1)] })
