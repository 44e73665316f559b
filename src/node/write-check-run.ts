import { fingerprint } from '../lib/content/fingerprint.ts'
import type { CheckRun } from '../lib/review/conclude.ts'
import { createOnce } from './create-once.ts'
import type { GitHub } from './github-client.ts'

/** GitHub takes no more at a time. */
const annotationsAtOnce = 50

/** Writes the check run of a commit, its annotations in parts. One that says the same is there already: nothing is written. */
export async function writeCheckRun(
  github: GitHub,
  head: string,
  run: CheckRun,
): Promise<'created' | 'same'> {
  const { octokit, owner, repo } = github
  const { name, conclusion, title, summary, annotations } = run
  const key = `zonebook ${fingerprint(JSON.stringify(withoutTime(run)))}`
  const place = { owner, repo }
  const findMade = async () => {
    const { data } = await octokit.rest.checks.listForRef({
      ...place,
      ref: head,
      check_name: name,
      per_page: 100,
    })
    return data.check_runs.find((each) => each.external_id === key)?.id
  }
  if ((await findMade()) !== undefined) return 'same'
  const part = (from: number) => ({
    title,
    summary,
    annotations: annotations.slice(from, from + annotationsAtOnce),
  })
  const id = await createOnce(github, findMade, async () => {
    const { data } = await octokit.rest.checks.create({
      ...{ ...place, name, head_sha: head, external_id: key, conclusion },
      status: 'completed',
      output: part(0),
    })
    return data.id
  })
  for (let from = annotationsAtOnce; from < annotations.length; from += annotationsAtOnce)
    // A part that is asked for again would stand there twice.
    await octokit.rest.checks.update({
      ...place,
      check_run_id: id,
      output: part(from),
      request: { retries: 0 },
    })
  return 'created'
}

/** The summary names the seconds that the check took. */
const withoutTime = ({ summary: _, ...run }: CheckRun) => run
