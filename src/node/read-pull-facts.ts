import { RequestError } from 'octokit'
import { readFixKeys } from '../lib/review/markers.ts'
import type { PullFacts } from '../lib/review/pull-facts.ts'
import { isAnswer, type GitHub } from './github-client.ts'

/** Who writes with the token: every comment of ours has this author. */
export interface Writer {
  id: number
  login: string
}

/** A pull request as GitHub knows it, with all that was written to it before. */
export interface PullNow {
  facts: PullFacts
  isOpen: boolean
}

/** Whose token it is. The token of a workflow may not ask who it is; it writes as this account. */
export async function findWriter({ octokit }: GitHub, workflow = 'github-actions[bot]'): Promise<Writer> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated()
    return { id: data.id, login: data.login }
  } catch (error) {
    if (!isAnswer(error, 401, 403)) throw error
    const { data } = await octokit.rest.users.getByUsername({ username: workflow })
    return { id: data.id, login: data.login }
  }
}

/** Reads what decides how a review is told. */
export async function readPullFacts(github: GitHub, number: number, writer: Writer): Promise<PullNow> {
  const { octokit, owner, repo } = github
  const place = { owner, repo, pull_number: number }
  const { data: pull } = await octokit.rest.pulls.get(place)
  const all = { ...place, per_page: 100 }
  const [reviews, comments, preview] = await Promise.all([
    octokit.paginate(octokit.rest.pulls.listReviews, all),
    octokit.paginate(octokit.rest.pulls.listReviewComments, all),
    findPreview(github, pull.head.sha),
  ])
  const ours = [...reviews, ...comments].filter(({ user }) => user?.id === writer.id)
  const asked = [
    ...(pull.requested_reviewers ?? []).map(({ login }) => login),
    ...(pull.requested_teams ?? []).map(({ slug }) => `${owner}/${slug}`),
    ...reviews.flatMap(({ user }) => (user && user.id !== writer.id ? user.login : [])),
  ]
  return {
    isOpen: pull.state === 'open',
    facts: {
      number,
      head: pull.head.sha,
      author: pull.user.login,
      isFirst: /^(FIRST_TIMER|FIRST_TIME_CONTRIBUTOR|NONE)$/.test(pull.author_association),
      isDraft: pull.draft === true,
      // The repository of a copy can be gone.
      isFork: pull.head.repo?.full_name !== pull.base.repo.full_name,
      headAddress: pull.head.repo?.html_url,
      branch: pull.head.ref,
      labels: pull.labels.map(({ name }) => name),
      reviewers: [...new Set(asked)],
      suggested: ours.flatMap(({ body }) => readFixKeys(body)),
      preview,
    },
  }
}

/** Where the preview of a commit stands: the status that the preview workflow leaves. No preview is no trouble. */
async function findPreview({ octokit, owner, repo }: GitHub, ref: string): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.repos.getCombinedStatusForRef({
      owner,
      repo,
      ref,
      per_page: 100,
      request: { retries: 0 },
    })
    const found = data.statuses.find(
      ({ context, state }) => context === 'deploy/preview' && state === 'success',
    )
    const address = found?.target_url ?? ''
    return /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%-]*)?$/.test(address) ? address : undefined
  } catch (error) {
    if (error instanceof RequestError) return undefined
    throw error
  }
}
