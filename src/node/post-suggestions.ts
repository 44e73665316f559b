import { readFixKeys } from '../lib/review/markers.ts'
import type { ReviewPlan } from '../lib/review/plan-review.ts'
import { createOnce } from './create-once.ts'
import { isAnswer, type GitHub } from './github-client.ts'
import type { Writer } from './read-pull-facts.ts'

/** Posts the suggestions as one review. When GitHub refuses one of the lines, they are posted as text, so that nothing is lost. */
export async function postSuggestions(
  github: GitHub,
  { number, head, writer }: { number: number; head: string; writer: Writer },
  { body, inline, asText }: ReviewPlan['suggestions'],
): Promise<'none' | 'posted' | 'as-text'> {
  if (inline.length === 0) return 'none'
  const { octokit, owner, repo } = github
  const place = { owner, repo, pull_number: number }
  const review = { ...place, commit_id: head, event: 'COMMENT' } as const
  const keys = inline.flatMap((each) => readFixKeys(each.body))
  const findMade = async () => {
    const all = { ...place, per_page: 100 }
    const [comments, reviews] = await Promise.all([
      octokit.paginate(octokit.rest.pulls.listReviewComments, all),
      octokit.paginate(octokit.rest.pulls.listReviews, all),
    ])
    const ours = [...comments, ...reviews].filter(({ user }) => user?.id === writer.id)
    const posted = new Set(ours.flatMap((each) => readFixKeys(each.body)))
    return keys.every((key) => posted.has(key)) ? true : undefined
  }
  const comments = inline.map(({ path, line, startLine, body: text }) => ({
    ...{ path, line, side: 'RIGHT', body: text },
    ...(startLine !== undefined && { start_line: startLine, start_side: 'RIGHT' }),
  }))
  const post = (more: { body: string; comments?: typeof comments }) =>
    createOnce(github, findMade, async () => {
      await octokit.rest.pulls.createReview({ ...review, ...more })
      return true
    })
  try {
    await post({ body, comments })
    return 'posted'
  } catch (error) {
    if (!isAnswer(error, 422)) throw error
  }
  await post({ body: asText })
  return 'as-text'
}
