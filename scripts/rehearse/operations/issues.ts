import { mustBeAllowed, now, type Comment, type Issue, type Repository } from '../hub.ts'
import { created, noContent, ok, pages, type Call, type Operations } from '../operation.ts'
import { addIssue, findIssue, listPulls, setState } from '../pull-requests.ts'
import { mustBeShort, notFound, Refusal, unprocessable } from '../refusal.ts'
import { isNamed } from './repositories.ts'

/** Issues, the comments on them and on pull requests, and labels. */
export const issueOperations: Operations = {
  'issues/list-for-repo': ({ hub, repository, query, shapes }) => {
    const state = query.state ?? 'open'
    const wanted = (query.labels ?? '').split(',').filter(Boolean)
    const found = issuesOf(hub.issues, repository).filter(
      (each) =>
        (state === 'all' || each.open === (state === 'open')) &&
        wanted.every((label) => each.labels.includes(label)) &&
        (!query.creator || each.author.login === query.creator) &&
        (!query.since || each.updatedAt >= query.since),
    )
    const ordered = query.direction === 'asc' ? found.toReversed() : found
    return pages(ordered.map(shapes.issue))
  },
  'issues/get': (call) => ok(call.shapes.issue(issueOf(call))),
  'issues/create': ({ hub, repository, person, body, shapes }) => {
    if (person.kind === 'Bot') mustBeAllowed(person, repository, ['issues'])
    mustBeShort(body.body)
    const labels = namesOf(body.labels ?? [])
    const { body: text = '', assignees = [] } = body
    addLabels(hub.labels, labels)
    return created(
      shapes.issue(
        addIssue(hub, repository, person, { title: `${body.title}`, body: text ?? '', labels, assignees }),
      ),
    )
  },
  'issues/update': (call) => {
    const { hub, person, repository, body, shapes } = call
    const issue = issueOf(call)
    if (person !== issue.author || body.labels) mustWriteIssue(call, issue)
    mustBeShort(body.body)
    if (body.title !== undefined) issue.title = `${body.title}`
    if (body.body !== undefined) issue.body = body.body ?? ''
    if (body.state !== undefined) setState(issue, body.state === 'open')
    if (body.assignees !== undefined) issue.assignees = body.assignees
    if (body.labels !== undefined) issue.labels = namesOf(body.labels)
    addLabels(hub.labels, issue.labels)
    issue.updatedAt = now()
    if (issue.pull) listPulls(hub, repository)
    return ok(shapes.issue(issue))
  },
  'issues/list-comments': (call) => {
    const issue = issueOf(call)
    const since = call.query.since ?? ''
    return pages(
      issue.comments
        .filter((each) => each.updatedAt >= since)
        .map((each) => call.shapes.comment(each, issue)),
    )
  },
  'issues/get-comment': (call) => ok(call.shapes.comment(...commentOf(call))),
  'issues/create-comment': (call) => {
    const { hub, person, body, shapes } = call
    const issue = issueOf(call)
    if (person.kind === 'Bot') mustWriteIssue(call, issue)
    mustBeShort(body.body)
    const at = now()
    const comment = { id: hub.nextId(), author: person, body: body.body, createdAt: at, updatedAt: at }
    issue.comments.push(comment)
    return created(shapes.comment(comment, issue))
  },
  'issues/update-comment': (call) => {
    const [comment, issue] = commentOf(call)
    if (comment.author !== call.person) mustWriteIssue(call, issue)
    mustBeShort(call.body.body)
    Object.assign(comment, { body: call.body.body, updatedAt: now() })
    return ok(call.shapes.comment(comment, issue))
  },
  'issues/delete-comment': (call) => {
    const [comment, issue] = commentOf(call)
    if (comment.author !== call.person) mustWriteIssue(call, issue)
    issue.comments = issue.comments.filter((each) => each !== comment)
    return noContent
  },
  'issues/list-labels-for-repo': ({ hub, shapes }) => pages(hub.labels.map(({ name }) => shapes.label(name))),
  'issues/get-label': ({ hub, params, shapes }) => {
    const found = hub.labels.find(({ name }) => sameLabel(name, params.name))
    if (!found) throw notFound()
    return ok(shapes.label(found.name))
  },
  'issues/create-label': ({ hub, person, repository, body, shapes }) => {
    mustBeAllowed(person, repository, ['issues', 'pull_requests'])
    if (hub.labels.some(({ name }) => sameLabel(name, body.name)))
      throw unprocessable('Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }])
    hub.labels.push({ name: body.name, color: body.color ?? 'ededed', description: body.description ?? '' })
    return created(shapes.label(body.name))
  },
  'issues/list-labels-on-issue': (call) => pages(issueOf(call).labels.map(call.shapes.label)),
  'issues/add-labels': (call) => {
    const issue = issueOf(call)
    return putLabels(call, issue, [...issue.labels, ...namesOf(call.body.labels ?? call.body)])
  },
  'issues/set-labels': (call) => putLabels(call, issueOf(call), namesOf(call.body.labels ?? call.body)),
  'issues/remove-label': (call) => {
    const issue = issueOf(call)
    if (!issue.labels.some((each) => sameLabel(each, call.params.name)))
      throw new Refusal(404, 'Label does not exist')
    return putLabels(
      call,
      issue,
      issue.labels.filter((each) => !sameLabel(each, call.params.name)),
    )
  },
  'search/issues-and-pull-requests': (call) => {
    const words = call.query.q?.match(/"[^"]*"|\S+/g) ?? []
    const found = issuesOf(call.hub.issues, call.repository).filter((each) =>
      words.every((word) => answers(call, each, word)),
    )
    const wrap = (items: readonly unknown[], total: number) => ({
      total_count: total,
      incomplete_results: false,
      items,
    })
    return pages(found.map(call.shapes.issue), wrap)
  },
}

const issuesOf = (issues: readonly Issue[], repository: Repository) =>
  issues.filter((each) => each.repository === repository).toReversed()

const issueOf = ({ hub, repository, params }: Call) => findIssue(hub, repository, Number(params.issue_number))

function mustWriteIssue({ person, repository }: Call, { pull }: Issue) {
  mustBeAllowed(person, repository, pull ? ['issues', 'pull_requests'] : ['issues'], 'triage')
}

function commentOf({ hub, repository, params }: Call): [Comment, Issue] {
  for (const issue of issuesOf(hub.issues, repository)) {
    const found = issue.comments.find(({ id }) => `${id}` === params.comment_id)
    if (found) return [found, issue]
  }
  throw notFound()
}

const namesOf = (labels: readonly (string | { name: string })[]) =>
  labels.map((each) => (typeof each === 'string' ? each : each.name))

const sameLabel = (one: string, other = '') => one.toLowerCase() === other.toLowerCase()

/** A label that nobody has made yet is made when it is first given. */
function addLabels(labels: { name: string; color: string; description: string }[], names: readonly string[]) {
  for (const name of names)
    if (!labels.some((each) => sameLabel(each.name, name)))
      labels.push({ name, color: 'ededed', description: '' })
}

function putLabels(call: Call, issue: Issue, names: readonly string[]) {
  mustWriteIssue(call, issue)
  issue.labels = [...new Set(names)]
  addLabels(call.hub.labels, issue.labels)
  return pages(issue.labels.map(call.shapes.label))
}

/** Whether an issue is what one word of a search asks for. */
function answers(call: Call, issue: Issue, word: string): boolean {
  const [, key = '', value = ''] = /^(\w+):"?(.*?)"?$/.exec(word) ?? []
  if (key === 'repo') return isNamed(call, value)
  if (key === 'author') return issue.author.login === value.replace(/^app\/(.*)$/, '$1[bot]')
  if (key === 'label') return issue.labels.includes(value)
  if (key === 'in' || key === 'sort') return true
  if (key === 'is' || key === 'type' || key === 'state') {
    if (value === 'pr') return issue.pull !== undefined
    if (value === 'issue') return issue.pull === undefined
    if (value === 'merged') return issue.pull?.mergedAt != null
    return issue.open === (value === 'open')
  }
  const text = `${issue.title}\n${issue.body}`.toLowerCase()
  return text.includes(word.replaceAll('"', '').toLowerCase())
}
