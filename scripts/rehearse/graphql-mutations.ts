import { findRepository, may, mustBeAllowed, now, type Hub, type Person, type Repository } from './hub.ts'
import { graphqlObjects } from './graphql-queries.ts'
import { findPull, listPulls, type PullIssue } from './pull-requests.ts'
import { notFound, Refusal, unprocessable } from './refusal.ts'

interface CommitInput {
  branch: { repositoryNameWithOwner: string; branchName: string }
  expectedHeadOid: string
  message: { headline: string; body?: string }
  fileChanges?: { additions?: { path: string; contents: string }[]; deletions?: { path: string }[] }
}

/** What changes something: a branch, a commit on it, and what a pull request is. */
export function graphqlMutations(hub: Hub, person: Person) {
  const objects = graphqlObjects(hub, person)
  const pullWithId = (id: string): PullIssue => {
    const found = hub.issues.find((each) => `PR_${each.id}` === id)
    if (!found) throw notFound()
    return findPull(hub, found.repository, found.number)
  }
  const setDraft = (pullRequestId: string, draft: boolean) => {
    const pull = pullWithId(pullRequestId)
    if (pull.author !== person) mustBeAllowed(person, pull.repository, ['pull_requests'])
    Object.assign(pull.pull, { draft })
    pull.updatedAt = now()
    return { pullRequest: objects.pull(pull) }
  }
  const setResolved = (threadId: string, resolved: boolean) => {
    for (const repository of hub.repositories) {
      for (const pull of listPulls(hub, repository)) {
        const found = pull.pull.reviewComments.find(({ id }) => `PRRT_${id}` === threadId)
        if (!found) continue
        if (pull.author !== person) mustBeAllowed(person, repository, ['pull_requests'])
        found.resolved = resolved
        return { thread: objects.thread(pull, found) }
      }
    }
    throw notFound()
  }
  return {
    createRef: ({ input }: { input: { repositoryId: string; name: string; oid: string } }) => {
      const repository = hub.repositories.find(({ id }) => `R_${id}` === input.repositoryId)
      if (!repository) throw notFound()
      mustWrite(person, repository)
      if (repository.git.resolve(input.name))
        throw unprocessable(`A ref named "${input.name}" already exists in the repository.`)
      if (repository.git.typeOf(input.oid) !== 'commit') throw unprocessable('Object does not exist')
      repository.git.setRef(input.name, input.oid)
      return { ref: objects.ref(repository, input.name.replace('refs/heads/', ''), 'refs/heads/') }
    },
    createCommitOnBranch: ({ input }: { input: CommitInput }) => {
      const { branch, expectedHeadOid, message, fileChanges } = input
      const [owner = '', name = ''] = branch.repositoryNameWithOwner.split('/')
      const repository = findRepository(hub, owner, name)
      if (!repository) throw notFound()
      mustWrite(person, repository)
      const { git } = repository
      const ref = `refs/heads/${branch.branchName.replace('refs/heads/', '')}`
      const head = git.resolve(ref)
      if (!head) throw unprocessable(`Branch ${branch.branchName} not found`)
      if (head !== expectedHeadOid)
        throw new Refusal(409, `Expected branch to point to "${head}" but it did not. Pull and try again.`)
      const lines = [
        ...(fileChanges?.deletions ?? []).map(({ path }) => ({ path, mode: '0', type: 'blob', sha: null })),
        ...(fileChanges?.additions ?? []).map(({ path, contents }) => ({
          path,
          mode: '100644',
          type: 'blob',
          sha: git.writeBlob(Buffer.from(contents, 'base64')),
        })),
      ]
      const signature = { name: person.name, email: person.email, date: now() }
      const text = [message.headline, message.body].filter(Boolean).join('\n\n')
      const tree = git.writeTree(lines, head)
      const sha = git.writeCommit({ tree, parents: [head], message: text }, signature)
      git.setRef(ref, sha)
      const commit = git.commit(sha)
      return {
        commit: commit && objects.commit(repository, commit),
        ref: objects.ref(repository, ref.slice(11), 'refs/heads/'),
      }
    },
    convertPullRequestToDraft: ({ input }: { input: { pullRequestId: string } }) =>
      setDraft(input.pullRequestId, true),
    markPullRequestReadyForReview: ({ input }: { input: { pullRequestId: string } }) =>
      setDraft(input.pullRequestId, false),
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => setResolved(input.threadId, true),
    unresolveReviewThread: ({ input }: { input: { threadId: string } }) => setResolved(input.threadId, false),
  }
}

function mustWrite(person: Person, repository: Repository) {
  if (!may(person, repository, ['contents'], 'write'))
    throw new Refusal(403, `${person.login} does not have the correct permissions to execute this.`)
}
