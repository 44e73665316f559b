import {
  fullName,
  type CheckRun,
  type Hub,
  type Person,
  type Repository,
  type Review,
  type ReviewComment,
  type Status,
} from './hub.ts'
import { basicShapes } from './basic-shapes.ts'
import {
  associationOf,
  commitsOfPull,
  filesOfPull,
  headName,
  isMergeable,
  type PullIssue,
} from './pull-requests.ts'

/**
 * GitHub's JSON for each thing, as one person sees it: what somebody may read. What GitHub always sends beside
 * it is added by `completeAnswer`, after GitHub's own description.
 */
export function shapesOf(hub: Hub, viewer: Person) {
  const basic = basicShapes(hub, viewer)
  const { user, owner, repository, comment, pageOf, issue, repoApi, repoPage } = basic

  const end = (each: Repository, branch: string, sha: string) => ({
    label: `${each.owner}:${branch}`,
    ref: branch,
    sha,
    user: owner(each.owner),
    repo: repository(each),
  })
  const pullSimple = (each: PullIssue) => {
    const { pull } = each
    const { pull_request: _, ...shared } = issue(each) as ReturnType<typeof issue> & {
      pull_request?: unknown
    }
    return {
      ...shared,
      url: `${repoApi(each.repository)}/pulls/${each.number}`,
      draft: pull.draft,
      merged_at: pull.mergedAt,
      merge_commit_sha: pull.mergeCommit,
      requested_reviewers: pull.reviewers.map(owner),
      requested_teams: pull.teams.map((slug) => ({ slug, name: slug })),
      head: end(pull.headRepository, pull.headBranch, pull.headSha),
      base: end(each.repository, pull.baseBranch, pull.baseSha),
      auto_merge: null,
    }
  }
  const pull = (each: PullIssue) => {
    const files = filesOfPull(each)
    const sum = (of: 'additions' | 'deletions') => files.reduce((total, file) => total + file[of], 0)
    const mergeable = isMergeable(each)
    return {
      ...pullSimple(each),
      merged: each.pull.mergedAt !== null,
      merged_by: each.pull.mergedBy ? user(each.pull.mergedBy) : null,
      mergeable,
      rebaseable: mergeable,
      mergeable_state: each.pull.draft ? 'draft' : mergeable === false ? 'dirty' : 'clean',
      maintainer_can_modify: headName(each).repository !== fullName(each.repository),
      review_comments: each.pull.reviewComments.length,
      commits: commitsOfPull(each).length,
      additions: sum('additions'),
      deletions: sum('deletions'),
      changed_files: files.length,
    }
  }
  const review = (each: Review, of: PullIssue) => ({
    id: each.id,
    node_id: `PRR_${each.id}`,
    user: user(each.author),
    body: each.body,
    state: each.state,
    commit_id: each.commit,
    submitted_at: each.submittedAt,
    html_url: `${pageOf(of)}#pullrequestreview-${each.id}`,
    author_association: associationOf(hub, each.author, of.repository),
  })
  const reviewComment = (each: ReviewComment, of: PullIssue) => ({
    ...comment(each, of),
    node_id: `PRRC_${each.id}`,
    url: `${repoApi(of.repository)}/pulls/comments/${each.id}`,
    pull_request_review_id: each.reviewId,
    path: each.path,
    line: each.line,
    original_line: each.line,
    side: each.side,
    start_line: each.startLine ?? null,
    start_side: each.startSide ?? null,
    diff_hunk: each.hunk,
    commit_id: each.commit,
    original_commit_id: each.commit,
    html_url: `${pageOf(of)}#discussion_r${each.id}`,
  })
  const checkRun = ({ id, given, repository: inside, startedAt, annotations, author }: CheckRun) => {
    const output = (given.output ?? {}) as Record<string, unknown>
    return {
      conclusion: null,
      completed_at: given.status === 'completed' ? startedAt : null,
      external_id: '',
      status: 'queued',
      ...given,
      id,
      node_id: `CR_${id}`,
      url: `${repoApi(inside)}/check-runs/${id}`,
      html_url: `${repoPage(inside)}/runs/${id}`,
      details_url: given.details_url ?? `${repoPage(inside)}/runs/${id}`,
      started_at: given.started_at ?? startedAt,
      output: {
        title: output.title ?? null,
        summary: output.summary ?? null,
        text: output.text ?? null,
        annotations_count: annotations,
        annotations_url: `${repoApi(inside)}/check-runs/${id}/annotations`,
      },
      app: { id: 15368, slug: author.login.replace('[bot]', ''), name: 'GitHub Actions' },
      check_suite: { id: 1 },
      pull_requests: [],
    }
  }
  const status = (each: Status) => ({
    id: each.id,
    node_id: `SC_${each.id}`,
    url: `${repoApi(each.repository)}/statuses/${each.sha}`,
    state: each.state,
    context: each.context,
    target_url: each.url,
    description: each.description,
    created_at: each.createdAt,
    updated_at: each.createdAt,
    avatar_url: null,
  })
  return { status, ...basic, pull, pullSimple, review, reviewComment, checkRun }
}

/** All shapes, for somebody who asks. */
export type Shapes = ReturnType<typeof shapesOf>
