import { changedFiles, type ChangedFile } from './changed-files.ts'
import {
  findRepository,
  fullName,
  may,
  mustBeAllowed,
  now,
  type Hub,
  type Issue,
  type Person,
  type Pull,
  type Repository,
} from './hub.ts'
import { notFound, Refusal, unprocessable } from './refusal.ts'

/** An issue that is a pull request. */
export type PullIssue = Issue & { pull: Pull }

const isPull = (issue: Issue): issue is PullIssue => issue.pull !== undefined

/** The issue or pull request with a number. */
export function findIssue(hub: Hub, repository: Repository, number: number): Issue {
  const found = hub.issues.find((each) => each.repository === repository && each.number === number)
  if (!found) throw notFound()
  if (isPull(found)) refreshPull(found)
  return found
}

/** The pull request with a number. */
export function findPull(hub: Hub, repository: Repository, number: number): PullIssue {
  const found = findIssue(hub, repository, number)
  if (!isPull(found)) throw notFound()
  return found
}

/** All pull requests of a repository, the newest first. */
export function listPulls(hub: Hub, repository: Repository): PullIssue[] {
  const found = hub.issues.filter((each) => each.repository === repository).filter(isPull)
  for (const pull of found) refreshPull(pull)
  return found.toReversed()
}

/** Adds an issue with the next number; a pull request when `pull` is given. */
export function addIssue(
  hub: Hub,
  repository: Repository,
  author: Person,
  given: { title: string; body?: string; labels?: string[]; assignees?: string[]; pull?: Pull },
): Issue {
  const at = now()
  const numbers = hub.issues.filter((each) => each.repository === repository).map(({ number }) => number)
  const issue: Issue = {
    id: hub.nextId(),
    number: Math.max(0, ...numbers) + 1,
    repository,
    title: given.title,
    body: given.body ?? '',
    author,
    open: true,
    labels: given.labels ?? [],
    assignees: given.assignees ?? [],
    comments: [],
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    ...(given.pull ? { pull: given.pull } : {}),
  }
  hub.issues.push(issue)
  return issue
}

/** Opens or closes an issue or pull request. */
export function setState(issue: { open: boolean; closedAt: string | null }, open: boolean) {
  if (issue.open === open) return
  issue.open = open
  issue.closedAt = open ? null : now()
}

/** Opens a pull request. `head` is a branch, or `owner:branch` for one in a fork. */
export function openPull(
  hub: Hub,
  repository: Repository,
  author: Person,
  given: { title: string; head: string; base: string; body?: string; draft?: boolean },
): PullIssue {
  const [owner = '', branch = ''] = given.head.includes(':')
    ? given.head.split(':')
    : [repository.owner, given.head]
  const headRepository = owner === repository.owner ? repository : findRepository(hub, owner, repository.name)
  const invalid = (field: string) =>
    unprocessable('Validation Failed', [{ resource: 'PullRequest', field, code: 'invalid' }])
  const headSha = headRepository?.git.branch(branch)
  if (!headRepository || !headSha) throw invalid('head')
  const baseSha = repository.git.branch(given.base)
  if (!baseSha) throw invalid('base')
  if (headRepository === repository) mustBeAllowed(author, repository, ['pull_requests'])
  else if (!may(author, headRepository, ['pull_requests'], 'write')) throw invalid('head')
  const custom = (message: string) =>
    unprocessable('Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }])
  const isSame = ({ pull }: PullIssue) =>
    pull.headRepository === headRepository && pull.headBranch === branch && pull.baseBranch === given.base
  if (listPulls(hub, repository).some((each) => each.open && isSame(each)))
    throw custom(`A pull request already exists for ${owner}:${branch}.`)
  // A copy shares its objects with what it was copied from, so both commits are known there.
  if (headRepository.git.count(`${baseSha}..${headSha}`) === 0)
    throw custom(`No commits between ${repository.owner}:${given.base} and ${owner}:${branch}`)
  const pull: Pull = {
    headRepository,
    headBranch: branch,
    baseBranch: given.base,
    draft: given.draft ?? false,
    headSha: '',
    baseSha,
    mergedAt: null,
    mergeCommit: null,
    reviewers: [],
    teams: [],
    reviews: [],
    reviewComments: [],
  }
  const issue = addIssue(hub, repository, author, {
    title: given.title,
    ...(given.body === undefined ? {} : { body: given.body }),
    pull,
  }) as PullIssue
  refreshPull(issue)
  return issue
}

/** Takes over what was pushed since somebody last looked. */
function refreshPull({ repository, number, pull, open }: PullIssue): void {
  if (!open) return
  pull.baseSha = repository.git.branch(pull.baseBranch) ?? pull.baseSha
  const head = pull.headRepository.git.branch(pull.headBranch)
  if (head === undefined || head === pull.headSha) return
  repository.git.setRef(`refs/pull/${number}/head`, head)
  pull.headSha = head
}

/** What a pull request changes, against where its branch left the base. */
export function filesOfPull({ repository, pull }: PullIssue): ChangedFile[] {
  const { git } = repository
  return changedFiles(git, git.mergeBase(pull.baseSha, pull.headSha) ?? pull.baseSha, pull.headSha)
}

/** The commits of a pull request, the oldest first. */
export const commitsOfPull = ({ repository, pull }: PullIssue) =>
  repository.git.log(['--reverse', `${pull.baseSha}..${pull.headSha}`])

/** Whether it can be merged as it stands. */
export const isMergeable = ({ repository, pull, open }: PullIssue) =>
  open ? repository.git.mergeTrees(pull.baseSha, pull.headSha) !== undefined : null

/** Merges a pull request into its base, in git. */
export function mergePull(
  issue: PullIssue,
  person: Person,
  given: { sha?: string; merge_method?: string; commit_title?: string; commit_message?: string } = {},
): string {
  const { repository, pull, number } = issue
  mustBeAllowed(person, repository, ['contents'])
  const notNow = (message: string) => new Refusal(405, message)
  if (!issue.open) throw notNow('Pull Request is not mergeable')
  if (pull.draft) throw notNow('Pull Request is still a draft')
  if (given.sha !== undefined && given.sha !== pull.headSha)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
  const { git } = repository
  const tree = git.mergeTrees(pull.baseSha, pull.headSha)
  if (tree === undefined) throw notNow('Pull Request is not mergeable')
  const squash = given.merge_method === 'squash'
  const from = `${pull.headRepository.owner}/${pull.headBranch}`
  const title =
    given.commit_title ??
    (squash ? `${issue.title} (#${number})` : `Merge pull request #${number} from ${from}`)
  const message = [title, given.commit_message ?? (squash ? '' : issue.title)].filter(Boolean).join('\n\n')
  const signature = (who: Person) => ({ name: who.name, email: who.email, date: now() })
  const parents = squash ? [pull.baseSha] : [pull.baseSha, pull.headSha]
  const author = signature(squash ? issue.author : person)
  const sha = git.writeCommit({ tree, parents, message }, author, signature(person))
  git.setRef(`refs/heads/${pull.baseBranch}`, sha)
  Object.assign(issue, { open: false, closedAt: now(), updatedAt: now() })
  Object.assign(pull, { mergedAt: issue.closedAt, mergedBy: person, mergeCommit: sha })
  return sha
}

/** What GitHub calls somebody's place in a repository. */
export function associationOf(hub: Hub, person: Person, repository: Repository, inPull = false): string {
  if (person.kind === 'User' && person.login === repository.owner) return 'OWNER'
  if (person.kind === 'User' && may(person, repository, [], 'triage')) return 'MEMBER'
  const merged = hub.issues.some(
    (each) => each.repository === repository && each.author === person && each.pull?.mergedAt,
  )
  if (merged) return 'CONTRIBUTOR'
  return inPull && person.kind === 'User' ? 'FIRST_TIME_CONTRIBUTOR' : 'NONE'
}

/** The head as `owner:branch`, and the repository it is in. */
export const headName = ({ pull }: PullIssue) => ({
  label: `${pull.headRepository.owner}:${pull.headBranch}`,
  repository: fullName(pull.headRepository),
})
