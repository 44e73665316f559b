import { reviewLabels } from '../lib/review/choose-labels.ts'
import type { ReviewPlan } from '../lib/review/plan-review.ts'
import { isAnswer, type GitHub } from './github-client.ts'

/** Puts labels on and takes labels off. One that the repository does not have is made first. */
export async function putLabels(
  github: GitHub,
  number: number,
  { add, remove }: ReviewPlan['labels'],
): Promise<void> {
  const { octokit, owner, repo } = github
  const place = { owner, repo, issue_number: number }
  const put = () => octokit.rest.issues.addLabels({ ...place, labels: [...add] })
  if (add.length > 0) {
    try {
      await put()
    } catch (error) {
      if (!isAnswer(error, 404, 422)) throw error
      for (const name of add) await makeLabel(github, name)
      await put()
    }
  }
  for (const name of remove) {
    try {
      await octokit.rest.issues.removeLabel({ ...place, name })
    } catch (error) {
      // Somebody took it off in the meantime.
      if (!isAnswer(error, 404)) throw error
    }
  }
}

async function makeLabel({ octokit, owner, repo }: GitHub, name: keyof typeof reviewLabels): Promise<void> {
  try {
    await octokit.rest.issues.createLabel({ owner, repo, name, ...reviewLabels[name] })
  } catch (error) {
    // It is there already.
    if (!isAnswer(error, 422)) throw error
  }
}
