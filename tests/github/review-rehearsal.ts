import { openGitHub, type GitHub, type GitHubOptions } from '../../src/node/github-client.ts'
import { reviewPullRequest } from '../../src/node/review-pull-request.ts'
import { startStandIn, type Push, type StandIn } from '../../scripts/rehearse/start-stand-in.ts'
import { checkedZone } from '../checked-zone.ts'
import { readHere, zoneFiles } from '../review/review-of.ts'
import { temporaryZone } from '../temporary-zone.ts'

export type Rehearsal = Awaited<ReturnType<typeof startRehearsal>>

/** A district's repository with a small zone, a copy of it that a teacher sends changes from, and the review that answers. */
export async function startRehearsal() {
  const files = Object.entries(zoneFiles).map(([path, text]) => [`content/${path}`, text] as const)
  const standIn: StandIn = await startStandIn({ files: Object.fromEntries(files) })
  const open = (person: keyof StandIn['people'] | string, more: Partial<GitHubOptions> = {}): GitHub =>
    openGitHub({
      token: standIn.people[person as keyof StandIn['people']]?.token ?? person,
      ...{ repository: standIn.repository, apiUrl: standIn.api, pace: 0 },
      ...more,
    })
  const teacher = open('teacher')
  const place = { owner: teacher.owner, repo: teacher.repo }
  const copy = `${standIn.people.teacher.login}/${teacher.repo}`
  await teacher.octokit.rest.repos.createFork(place)
  let branches = 0
  let runs = 100

  return {
    ...{ standIn, open, place, copy },
    /** Files as the teacher has them on a branch of the copy. */
    push: (branch: string, files: Push['files']) => standIn.push({ repository: copy, branch, files }),
    /** The teacher sends files from the copy; gives the number and the branch of the pull request. */
    async send(files: Push['files'], draft = false) {
      branches += 1
      const branch = `branch-${branches}`
      const head = standIn.push({ repository: copy, branch, files })
      const { data } = await teacher.octokit.rest.pulls.create({
        ...{ ...place, title: branch, base: 'main', draft },
        head: `${standIn.people.teacher.login}:${branch}`,
      })
      return { pull: data.number, branch, head }
    },
    /** The review answers, each time with a later run. */
    async review(
      pull: number,
      {
        as = 'bot',
        run,
        dryRun = false,
        ...more
      }: { as?: string; run?: number; dryRun?: boolean } & Partial<GitHubOptions> = {},
    ) {
      runs += 1
      const { content } = temporaryZone(zoneFiles)
      const zone = checkedZone(content)
      const github = open(as, more)
      return reviewPullRequest({ github, pull, zone, content, run: run ?? runs, readFiles: readHere, dryRun })
    },
    /** What people see at the pull request. */
    see(pull: number) {
      const issue = standIn.hub.issues.find((each) => each.number === pull)
      const bot = standIn.people.bot.login
      const head = issue?.pull?.headSha
      return {
        comments: (issue?.comments ?? [])
          .filter(({ author }) => author.login === bot)
          .map(({ body }) => body),
        others: (issue?.comments ?? []).filter(({ author }) => author.login !== bot).map(({ body }) => body),
        suggestions: (issue?.pull?.reviewComments ?? []).map(({ path, line, body }) => ({
          path,
          line,
          body,
        })),
        reviews: (issue?.pull?.reviews ?? []).map(({ body }) => body),
        checks: standIn.hub.checkRuns.filter(({ given }) => given.head_sha === head),
        labels: issue?.labels ?? [],
        reviewers: [...(issue?.pull?.reviewers ?? []), ...(issue?.pull?.teams ?? [])],
      }
    },
    /** How many requests of an operation were made. */
    count: (operation: string) => standIn.requests.filter((each) => each.operation === operation).length,
  }
}

/** Answers the first such request with 502 after it has done its work: nobody who asked can tell. */
export function failAfter(method: string, ending: string): typeof globalThis.fetch {
  let left = 1
  return async (address, init) => {
    const answer = await fetch(address, init)
    if (init?.method !== method || !new URL(String(address)).pathname.endsWith(ending) || left === 0)
      return answer
    left -= 1
    return new Response('<html>Bad Gateway</html>', { status: 502 })
  }
}
