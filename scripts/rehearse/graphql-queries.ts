import type { Commit } from './bare-repository.ts'
import { historyOf } from './history-of.ts'
import {
  fullName,
  findRepository,
  type Hub,
  type Person,
  type Repository,
  type ReviewComment,
} from './hub.ts'
import { filesOfPull, findPull, isMergeable, listPulls, type PullIssue } from './pull-requests.ts'
import { connection, pullsFor, stateOf, type AskedPulls } from './graphql-lists.ts'
import { shapesOf } from './shapes.ts'

/** GitHub cuts the text of a file off here. */
const longestText = 512 * 1024

/** The questions: a repository and everything below it, who is asking, and one thing by its id. */
export function graphqlQueries(hub: Hub, person: Person) {
  const objects = graphqlObjects(hub, person)
  return {
    viewer: () => objects.actor(person),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const found = findRepository(hub, owner, name)
      return found ? objects.repository(found) : null
    },
    node: ({ id }: { id: string }) => {
      const issue = hub.issues.find((each) => `PR_${each.id}` === id)
      return issue ? objects.pull(findPull(hub, issue.repository, issue.number)) : null
    },
  }
}

/** GitHub's GraphQL objects. A field is a value or a function of its arguments. */
export function graphqlObjects(hub: Hub, person: Person) {
  const shapes = shapesOf(hub, person)

  const actor = (who: Person) => ({
    __typename: who.kind,
    id: `U_${who.id}`,
    databaseId: who.id,
    login: who.login,
    name: who.name,
    email: who.email,
    avatarUrl: shapes.user(who).avatar_url,
    url: shapes.user(who).html_url,
  })
  const owner = (login: string) => {
    const known = hub.people.find((each) => each.login === login)
    return known ? actor(known) : { __typename: 'Organization', id: `O_${login}`, login, name: login }
  }
  const signature = ({ name, email, date }: Commit['author']) => {
    const known = hub.people.find((each) => each.email === email)
    return { name, email, date, avatarUrl: shapes.user(person).avatar_url, user: known ? actor(known) : null }
  }
  const blob = (inside: Repository, sha: string) => {
    const bytes = inside.git.blob(sha)
    const isBinary = bytes.includes(0)
    return {
      __typename: 'Blob',
      id: `B_${sha}`,
      oid: sha,
      byteSize: bytes.length,
      isBinary,
      isTruncated: !isBinary && bytes.length > longestText,
      text: isBinary ? null : bytes.subarray(0, longestText).toString('utf8'),
    }
  }
  const commit = (inside: Repository, each: Commit): Record<string, unknown> => ({
    __typename: 'Commit',
    id: `C_${each.sha}`,
    oid: each.sha,
    message: each.message,
    messageHeadline: each.message.split('\n')[0],
    committedDate: each.committer.date,
    authoredDate: each.author.date,
    author: signature(each.author),
    committer: signature(each.committer),
    history: ({ first, path }: { first?: number; path?: string }) => {
      const found = historyOf(inside, each.sha, path).slice(0, first ?? 100)
      return connection(found.map((one) => commit(inside, one)))
    },
    file: ({ path }: { path: string }) => {
      const sha = inside.git.resolve(`${each.sha}:${path}`, 'blob')
      return sha ? { name: path.split('/').at(-1), path, oid: sha, mode: 0o100644, type: 'blob' } : null
    },
    status: () => {
      const found = hub.statuses.filter(({ sha }) => sha === each.sha)
      const contexts = found.map(({ id, context, state, url, description }) => ({
        ...{ id: `SC_${id}`, context, state: state.toUpperCase(), targetUrl: url, description },
      }))
      return found.length > 0 ? { id: `S_${each.sha}`, contexts } : null
    },
    deployments: () => connection([]),
    checkSuites: () => {
      const runs = hub.checkRuns.filter(({ given }) => given.head_sha === each.sha)
      return connection(runs.length > 0 ? [{ checkRuns: () => connection(runs.map(checkRun)) }] : [])
    },
  })
  const checkRun = (run: Hub['checkRuns'][number]) => {
    const { name, status, conclusion, details_url, html_url, output } = shapes.checkRun(run) as Record<
      string,
      unknown
    >
    const summary = (output as Record<string, unknown>).summary
    const asEnum = (value: unknown) => (value ? `${value}`.toUpperCase() : null)
    return {
      name,
      status: asEnum(status),
      conclusion: asEnum(conclusion),
      detailsUrl: details_url,
      permalink: html_url,
      summary,
    }
  }
  const object = (inside: Repository, sha: string | undefined): unknown => {
    const type = sha && inside.git.typeOf(sha)
    if (!sha || !type) return null
    if (type === 'blob') return blob(inside, sha)
    const found = type === 'commit' && inside.git.commit(sha)
    return found
      ? commit(inside, found)
      : { __typename: type === 'tag' ? 'Tag' : 'Tree', id: `T_${sha}`, oid: sha }
  }
  const ref = (inside: Repository, name: string, prefix: string) => ({
    id: `REF_${inside.id}_${prefix}${name}`,
    name,
    prefix,
    target: () => object(inside, inside.git.resolve(`${prefix}${name}`)),
  })
  const repository = (each: Repository): Record<string, unknown> => ({
    id: `R_${each.id}`,
    databaseId: each.id,
    name: each.name,
    nameWithOwner: fullName(each),
    owner: owner(each.owner),
    isFork: each.parent !== undefined,
    parent: () => (each.parent ? repository(each.parent) : null),
    defaultBranchRef: () => ref(each, 'main', 'refs/heads/'),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      const name = qualifiedName.replace(/^refs\/heads\//, '')
      return each.git.branch(name) ? ref(each, name, 'refs/heads/') : null
    },
    refs: ({ refPrefix, first }: { refPrefix: string; first?: number }) => {
      const prefix = refPrefix.endsWith('/') ? refPrefix : `${refPrefix}/`
      const found = each.git.refs(prefix).map((one) => ref(each, one.ref.slice(prefix.length), prefix))
      return connection(found, first)
    },
    object: ({ oid, expression }: { oid?: string; expression?: string }) =>
      object(each, each.git.resolve(oid ?? expression ?? '')),
    pullRequest: ({ number }: { number: number }) => pull(findPull(hub, each, number)),
    pullRequests: (asked: AskedPulls) =>
      connection(pullsFor(listPulls(hub, each), asked).map(pull), asked.first),
    forks: ({ ownerAffiliations, first }: { ownerAffiliations?: string[]; first?: number }) => {
      const mine = ownerAffiliations?.includes('OWNER')
      const found = hub.repositories.filter(
        ({ parent, owner: who }) => parent === each && (!mine || who === person.login),
      )
      return connection(found.map(repository), first)
    },
  })
  const pull = (each: PullIssue): Record<string, unknown> => ({
    __typename: 'PullRequest',
    id: `PR_${each.id}`,
    number: each.number,
    title: each.title,
    body: each.body,
    url: shapes.pageOf(each),
    state: stateOf(each),
    isDraft: each.pull.draft,
    isCrossRepository: each.pull.headRepository !== each.repository,
    createdAt: each.createdAt,
    updatedAt: each.updatedAt,
    headRefName: each.pull.headBranch,
    headRefOid: each.pull.headSha,
    baseRefName: each.pull.baseBranch,
    headRepositoryOwner: owner(each.pull.headRepository.owner),
    author: actor(each.author),
    mergeable: () =>
      isMergeable(each) === null ? 'UNKNOWN' : isMergeable(each) ? 'MERGEABLE' : 'CONFLICTING',
    labels: ({ first }: { first?: number }) =>
      connection(
        each.labels.map((name) => ({ ...shapes.label(name), id: `L_${name}` })),
        first,
      ),
    files: ({ first }: { first?: number }) =>
      connection(
        filesOfPull(each).map(({ path, status, additions, deletions }) => ({
          path,
          additions,
          deletions,
          changeType: changeTypes[status],
        })),
        first,
      ),
    reviewThreads: ({ first }: { first?: number }) =>
      connection(
        each.pull.reviewComments.map((one) => thread(each, one)),
        first,
      ),
  })
  const thread = (of: PullIssue, each: ReviewComment) => ({
    __typename: 'PullRequestReviewThread',
    id: `PRRT_${each.id}`,
    isResolved: each.resolved ?? false,
    isOutdated: each.commit !== of.pull.headSha,
    path: each.path,
    line: each.line,
    comments: () =>
      connection([
        {
          id: `PRRC_${each.id}`,
          databaseId: each.id,
          body: each.body,
          path: each.path,
          author: actor(each.author),
        },
      ]),
  })
  return { actor, commit, ref, repository, pull, thread }
}

const changeTypes = {
  added: 'ADDED',
  modified: 'MODIFIED',
  removed: 'DELETED',
  renamed: 'RENAMED',
  changed: 'CHANGED',
}
