import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseChangeReport, type ChangeReport } from '../lib/review/change-report.ts'
import { renderPlan } from '../lib/review/render-plan.ts'
import { readBaseline } from './baseline-file.ts'
import { readChange, writeChange } from './change-file.ts'
import { checkChange } from './check-change.ts'
import { checkZone } from './check-zone.ts'
import { sayRefusals, type GitHub } from './github-client.ts'
import { openRepository } from './open-repository.ts'
import { readPullRequest, type PullChange } from './read-pull-request.ts'
import { readReviewOptions, reviewHelp, type ReviewCommand } from './review-options.ts'
import { readZone } from './read-zone.ts'
import { reviewPullRequest } from './review-pull-request.ts'
import { tellPullRequest, type Told } from './tell-pull-request.ts'
import { zonePaths } from './zone-paths.ts'

/** Runs `npm run review` with these arguments and gives its exit code. */
export async function reviewCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const options = readReviewOptions(args)
  if (options.help) {
    console.log(reviewHelp)
    return 0
  }
  return sayRefusals(() => run(options, env))
}

async function run(options: ReviewCommand, env: NodeJS.ProcessEnv): Promise<number> {
  const { command, pull = 0, dryRun, into = '' } = options
  const { content } = zonePaths()
  if (command === 'fetch') {
    const change = await readPullRequest(openFrom(options, content, env), pull)
    writeChange(into, change)
    return say(`${change.count} changed files, ${change.files.length} of them below content/.`)
  }
  if (command === 'read') return read(options, content, env)
  const number = Number(env.GITHUB_RUN_ID) || 0
  const github = openFrom(options, content, env)
  if (command === 'tell') {
    const report = readReport(options.report ?? '')
    const { head } = options
    const zone = readZone(content)
    return answer(
      await tellPullRequest({ github, number: pull, head, report, zone, run: number, dryRun }),
      env,
    )
  }
  const zone = await checkZone()
  return answer(await reviewPullRequest({ github, pull, zone, content, run: number, dryRun }), env)
}

async function read(options: ReviewCommand, content: string, env: NodeJS.ProcessEnv): Promise<number> {
  const { from, out = '', pull = 0 } = options
  const change: PullChange = from
    ? readChange(from)
    : await readPullRequest(openFrom(options, content, env), pull)
  // What strangers wrote is read from here on, and no token is needed any more.
  delete env.GITHUB_TOKEN
  const report = await checkChange(await checkZone(), change, { baseline: readBaseline(content) })
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, JSON.stringify(report))
  return say(`${report.findings.length} findings, ${report.existing} that were there before.`)
}

/** A report that is not there, or is not one, means that the check broke. */
function readReport(file: string): ChangeReport | undefined {
  try {
    const report = parseChangeReport(readFileSync(file, 'utf8'))
    if (!report) console.error(`${file} is not a report, so the pull request is told that the check broke.`)
    return report
  } catch {
    console.error(`${file} is not there, so the pull request is told that the check broke.`)
    return undefined
  }
}

const outcomes: Record<Told['outcome'], string> = {
  told: 'The review is written.',
  planned: 'Nothing was written.',
  moved: 'There is a newer commit, so this report was dropped. The run of that commit answers.',
  older: 'A later run has answered already, so nothing was overwritten.',
  closed: 'The pull request is closed, so nothing was written.',
  refused: 'The comment could not be written. This is what it says:',
}

function answer({ outcome, notes, plan }: Told, env: NodeJS.ProcessEnv): number {
  if (outcome === 'planned' && plan) console.log(renderPlan(plan))
  for (const note of notes) console.error(note)
  console.error(outcomes[outcome])
  if (outcome !== 'refused' || !plan) return 0
  console.error(renderPlan(plan))
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${plan.comment}\n`)
  return 2
}

const openFrom = ({ repository }: ReviewCommand, content: string, env: NodeJS.ProcessEnv): GitHub =>
  openRepository(readZone(content), env, repository)

function say(text: string): number {
  console.error(text)
  return 0
}
