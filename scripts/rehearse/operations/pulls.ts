import { pieceOfPatch } from '../changed-files.ts'
import { may, mustBeAllowed, now, type Person, type Review, type ReviewComment } from '../hub.ts'
import { noContent, ok, pages, type Call, type Operations, created } from '../operation.ts'
import {
  commitsOfPull,
  filesOfPull,
  findPull,
  listPulls,
  mergePull,
  openPull,
  setState,
  type PullIssue,
} from '../pull-requests.ts'
import { mustBeShort, notFound, unprocessable } from '../refusal.ts'

/** GitHub lists no more files than this. */
const mostFiles = 3000

const permissions = ['pull_requests']

/** Pull requests, what they change, and reviews of them. */
export const pullOperations: Operations = {
  'pulls/list': ({ hub, repository, query, shapes }) => {
    const state = query.state ?? 'open'
    const found = listPulls(hub, repository).filter(
      ({ open, pull }) =>
        (state === 'all' || open === (state === 'open')) &&
        (!query.head || query.head === `${pull.headRepository.owner}:${pull.headBranch}`) &&
        (!query.base || query.base === pull.baseBranch),
    )
    const ordered = query.direction === 'asc' ? found.toReversed() : found
    return pages(ordered.map(shapes.pullSimple))
  },
  'pulls/get': (call) => ok(call.shapes.pull(pullOf(call))),
  'pulls/create': ({ hub, repository, person, body, shapes }) => {
    mustBeShort(body.body)
    return created(shapes.pull(openPull(hub, repository, person, body)))
  },
  'pulls/update': (call) => {
    const { person, repository, body, shapes } = call
    const pull = pullOf(call)
    if (person !== pull.author) mustBeAllowed(person, repository, permissions)
    mustBeShort(body.body)
    if (body.title !== undefined) pull.title = body.title
    if (body.body !== undefined) pull.body = body.body ?? ''
    if (body.state !== undefined) setState(pull, body.state === 'open')
    if (body.base !== undefined) pull.pull.baseBranch = body.base
    pull.updatedAt = now()
    return ok(shapes.pull(pull))
  },
  'pulls/merge': (call) => {
    const sha = mergePull(pullOf(call), call.person, call.body ?? {})
    return ok({ sha, merged: true, message: 'Pull Request successfully merged' })
  },
  'pulls/list-files': (call) => {
    const pull = pullOf(call)
    const files = filesOfPull(pull).slice(0, mostFiles)
    return pages(files.map((each) => call.shapes.file(each, call.repository, pull.pull.headSha)))
  },
  'pulls/list-commits': (call) =>
    pages(
      commitsOfPull(pullOf(call))
        .slice(0, 250)
        .map((each) => call.shapes.commit(each, call.repository)),
    ),
  'pulls/list-reviews': (call) => {
    const pull = pullOf(call)
    return pages(pull.pull.reviews.map((each) => call.shapes.review(each, pull)))
  },
  'pulls/create-review': (call) => {
    const { hub, person, repository, body, shapes } = call
    const pull = pullOf(call)
    if (person.kind === 'Bot') mustBeAllowed(person, repository, permissions)
    const comments: GivenComment[] = body.comments ?? []
    mustBeShort(body.body)
    for (const each of comments) mustBeShort(each.body)
    if (body.event && body.event !== 'APPROVE' && !body.body && comments.length === 0)
      throw unprocessable('Unprocessable Entity', ['Body is required'])
    if (body.event !== 'COMMENT' && body.event && person === pull.author)
      throw unprocessable('Unprocessable Entity', ['Can not approve your own pull request'])
    const commit = body.commit_id ?? pull.pull.headSha
    if (repository.git.typeOf(commit) !== 'commit')
      throw unprocessable('Unprocessable Entity', ['Commit not found'])
    const files = new Map(filesOfPull(pull).map((each) => [each.path, each]))
    const hunks = comments.map((each) => hunkOf(each, files.get(each.path)))
    const state = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' }[
      body.event as string
    ]
    const at = now()
    const review: Review = {
      id: hub.nextId(),
      author: person,
      body: body.body ?? '',
      state: state ?? 'PENDING',
      commit,
      submittedAt: at,
    }
    pull.pull.reviews.push(review)
    pull.pull.reviewers = pull.pull.reviewers.filter((login) => login !== person.login)
    for (const [index, each] of comments.entries())
      pull.pull.reviewComments.push(
        asComment(each, { hub, person, reviewId: review.id, commit, hunk: hunks[index] ?? '', at }),
      )
    return ok(shapes.review(review, pull))
  },
  'pulls/list-review-comments': (call) => {
    const pull = pullOf(call)
    return pages(pull.pull.reviewComments.map((each) => call.shapes.reviewComment(each, pull)))
  },
  'pulls/list-comments-for-review': (call) => {
    const pull = pullOf(call)
    const mine = pull.pull.reviewComments.filter((each) => `${each.reviewId}` === call.params.review_id)
    return pages(mine.map((each) => call.shapes.reviewComment(each, pull)))
  },
  'pulls/update-review-comment': (call) => {
    const [comment, pull] = reviewCommentOf(call)
    mustBeShort(call.body.body)
    Object.assign(comment, { body: call.body.body, updatedAt: now() })
    return ok(call.shapes.reviewComment(comment, pull))
  },
  'pulls/delete-review-comment': (call) => {
    const [comment, { pull }] = reviewCommentOf(call)
    pull.reviewComments = pull.reviewComments.filter((each) => each !== comment)
    return noContent
  },
  'pulls/list-requested-reviewers': (call) => {
    const { reviewers, teams } = pullOf(call).pull
    return ok({ users: reviewers.map(call.shapes.owner), teams: teams.map((slug) => ({ slug, name: slug })) })
  },
  'pulls/request-reviewers': (call) => {
    const { hub, person, repository, body, shapes } = call
    mustBeAllowed(person, repository, permissions, 'triage')
    const pull = pullOf(call)
    const asked: string[] = body.reviewers ?? []
    if (asked.includes(pull.author.login))
      throw unprocessable('Review cannot be requested from pull request author.')
    const stranger = asked.find((login) => {
      const known = hub.people.find((each) => each.login === login)
      return !known || !may(known, repository, permissions, 'triage')
    })
    if (stranger !== undefined)
      throw unprocessable(
        'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
      )
    pull.pull.reviewers = [...new Set([...pull.pull.reviewers, ...asked])]
    pull.pull.teams = [...new Set([...pull.pull.teams, ...(body.team_reviewers ?? [])])]
    return created(shapes.pullSimple(pull))
  },
  'pulls/remove-requested-reviewers': (call) => {
    mustBeAllowed(call.person, call.repository, permissions, 'triage')
    const issue = pullOf(call)
    const { pull } = issue
    pull.reviewers = pull.reviewers.filter((login) => !call.body.reviewers.includes(login))
    pull.teams = pull.teams.filter((slug) => !(call.body.team_reviewers ?? []).includes(slug))
    return ok(call.shapes.pullSimple(issue))
  },
}

interface GivenComment {
  path: string
  body: string
  line?: number
  side?: string
  start_line?: number
  start_side?: string
  position?: number
}

const pullOf = ({ hub, repository, params }: Call): PullIssue =>
  findPull(hub, repository, Number(params.pull_number))

/** The piece of the change that a comment stands at. A line outside of it refuses the whole review. */
function hunkOf(given: GivenComment, file: { patch?: string } | undefined): string {
  if (!file?.patch) throw unprocessable('Unprocessable Entity', ['Path could not be resolved'])
  if (given.position !== undefined) {
    if (file.patch.split('\n').length > given.position) return file.patch
    throw unprocessable('Unprocessable Entity', ['Position could not be resolved'])
  }
  const side = given.side ?? 'RIGHT'
  const piece = given.line === undefined ? undefined : pieceOfPatch(file.patch, given.line, side)
  if (piece === undefined) throw unprocessable('Unprocessable Entity', ['Line could not be resolved'])
  if (given.start_line !== undefined) {
    const start = pieceOfPatch(file.patch, given.start_line, given.start_side ?? side)
    if (start !== piece || given.start_line >= (given.line ?? 0))
      throw unprocessable('Unprocessable Entity', ['Start line could not be resolved'])
  }
  return file.patch.split(/\n(?=@@ )/)[piece] ?? ''
}

function asComment(
  given: GivenComment,
  {
    hub,
    person,
    reviewId,
    commit,
    hunk,
    at,
  }: Pick<Call, 'hub'> & {
    person: Person
    reviewId: number
    commit: string
    hunk: string
    at: string
  },
): ReviewComment {
  return {
    id: hub.nextId(),
    reviewId,
    author: person,
    body: given.body,
    path: given.path,
    line: given.line ?? given.position ?? 1,
    side: given.side ?? 'RIGHT',
    ...(given.start_line === undefined
      ? {}
      : { startLine: given.start_line, startSide: given.start_side ?? given.side ?? 'RIGHT' }),
    hunk,
    commit,
    createdAt: at,
    updatedAt: at,
  }
}

function reviewCommentOf({ hub, repository, person, params }: Call): [ReviewComment, PullIssue] {
  for (const pull of listPulls(hub, repository)) {
    const found = pull.pull.reviewComments.find(({ id }) => `${id}` === params.comment_id)
    if (!found) continue
    if (found.author !== person) mustBeAllowed(person, repository, permissions)
    return [found, pull]
  }
  throw notFound()
}
