import { formMarker, renderFormAnswer, type FormResult } from '../lib/review/form-answer.ts'
import { createOnce } from './create-once.ts'
import type { GitHub } from './github-client.ts'
import { findWriter } from './read-pull-facts.ts'

/** Writes the one answer below a filled-in form, or brings it up to date. Nothing changed: nothing is written. */
export async function answerForm(
  github: GitHub,
  result: FormResult,
): Promise<'created' | 'updated' | 'same'> {
  const { octokit, owner, repo } = github
  const issue = { owner, repo, issue_number: result.issue }
  const body = renderFormAnswer(result)
  const { id } = await findWriter(github)
  // Anybody can type the marker: ours is what we wrote.
  const findOwn = async () => {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 100 })
    return comments.find((each) => each.user?.id === id && each.body?.startsWith(formMarker))
  }
  const own = await findOwn()
  if (own?.body === body) return 'same'
  if (own) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body })
    return 'updated'
  }
  await createOnce(
    github,
    async () => (await findOwn())?.id,
    async () => (await octokit.rest.issues.createComment({ ...issue, body })).data.id,
  )
  return 'created'
}
