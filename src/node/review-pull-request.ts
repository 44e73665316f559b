import type { ChangeReport } from '../lib/review/change-report.ts'
import { readBaseline } from './baseline-file.ts'
import { checkChange, type ChangeOptions } from './check-change.ts'
import type { CheckedZone } from './check-zone.ts'
import type { GitHub } from './github-client.ts'
import { readPullRequest } from './read-pull-request.ts'
import { tellPullRequest, type TellOptions, type Told } from './tell-pull-request.ts'

/** Which pull request is reviewed, and by whom. */
export interface ReviewOptions extends Pick<TellOptions, 'dryRun'>, Pick<ChangeOptions, 'readFiles'> {
  github: GitHub
  /** Number of the pull request. */
  pull: number
  /** The zone on the branch that is asked to take the change in. */
  zone: CheckedZone
  /** Its content folder. */
  content: string
  /** Number of this run; later runs have higher ones. */
  run: number
}

/** Reads a pull request, checks it and answers it, in one go. When the check breaks, the pull request is told so and the error is thrown. */
export async function reviewPullRequest(options: ReviewOptions): Promise<Told & { report: ChangeReport }> {
  const { github, pull, zone, content, run, dryRun = false, readFiles } = options
  const tell = (report: ChangeReport | undefined) =>
    tellPullRequest({
      ...{ github, number: pull, report, zone: zone.graph.zone, run, dryRun },
    })
  let report: ChangeReport
  try {
    const change = await readPullRequest(github, pull)
    report = await checkChange(zone, change, { baseline: readBaseline(content), readFiles })
  } catch (error) {
    await tell(undefined)
    throw error
  }
  return { ...(await tell(report)), report }
}
