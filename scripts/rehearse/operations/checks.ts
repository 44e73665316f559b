import { mustBeAllowed, now, type CheckRun, type Repository } from '../hub.ts'
import { created, ok, pages, type Call, type Operations } from '../operation.ts'
import { notFound, Refusal, unprocessable } from '../refusal.ts'

/** Check runs and statuses: what machines say about a commit. */
export const checkOperations: Operations = {
  'checks/create': (call) => {
    const { hub, repository, person, body, shapes } = call
    mustBeApp(call)
    if (repository.git.typeOf(body.head_sha) !== 'commit')
      throw unprocessable(`No commit found for SHA: ${body.head_sha}`)
    mustBeConcluded(body)
    const annotations = body.output?.annotations?.length ?? 0
    const given = withStatus(body)
    const run: CheckRun = {
      id: hub.nextId(),
      repository,
      author: person,
      given,
      annotations,
      startedAt: now(),
    }
    hub.checkRuns.push(run)
    return created(shapes.checkRun(run))
  },
  'checks/update': (call) => {
    mustBeApp(call)
    const run = runOf(call)
    const given = withStatus({ ...run.given, ...call.body })
    mustBeConcluded(given)
    run.given = given
    run.annotations += call.body.output?.annotations?.length ?? 0
    return ok(call.shapes.checkRun(run))
  },
  'checks/get': (call) => ok(call.shapes.checkRun(runOf(call))),
  'checks/list-for-ref': ({ hub, repository, params, query, shapes }) => {
    const sha = commitNamed(repository, params.ref)
    const runs = hub.checkRuns
      .filter((each) => each.repository === repository && each.given.head_sha === sha)
      .filter(({ given }) => !query.check_name || given.name === query.check_name)
      .filter(({ given }) => !query.status || given.status === query.status)
      .toReversed()
    const isNewest = (run: CheckRun) => runs.find(({ given }) => given.name === run.given.name) === run
    const shown = query.filter === 'all' ? runs : runs.filter(isNewest)
    const wrap = (page: readonly unknown[], total: number) => ({ total_count: total, check_runs: page })
    return pages(shown.map(shapes.checkRun), wrap)
  },
  'repos/create-commit-status': ({ hub, repository, person, params, body, shapes }) => {
    mustBeAllowed(person, repository, ['statuses'])
    const sha = commitNamed(repository, params.sha)
    const { state, context = 'default', target_url: url = null, description = null } = body
    const status = { id: hub.nextId(), repository, sha, state, context, url, description, createdAt: now() }
    hub.statuses.push(status)
    return created({ ...shapes.status(status), creator: shapes.user(person) })
  },
  'repos/get-combined-status-for-ref': ({ hub, repository, params, shapes }) => {
    const sha = commitNamed(repository, params.ref)
    const found = hub.statuses.filter((each) => each.repository === repository && each.sha === sha)
    const newest = [...new Map(found.map((each) => [each.context, each])).values()]
    const has = (...states: string[]) => newest.some(({ state }) => states.includes(state))
    const state = has('failure', 'error')
      ? 'failure'
      : newest.length === 0 || has('pending')
        ? 'pending'
        : 'success'
    const statuses = newest.map(shapes.status)
    return ok({
      state,
      statuses,
      sha,
      total_count: statuses.length,
      repository: shapes.repository(repository),
    })
  },
}

function commitNamed({ git }: Repository, name = ''): string {
  const sha = git.resolve(name, 'commit')
  if (!sha) throw unprocessable(`No commit found for SHA: ${name}`)
  return sha
}

const withStatus = (given: Record<string, unknown>) =>
  given.conclusion === undefined ? { status: 'queued', ...given } : { ...given, status: 'completed' }

/** GitHub's description lets this pass; GitHub does not. */
function mustBeConcluded({ status, conclusion }: Record<string, unknown>) {
  if (status === 'completed' && conclusion === undefined)
    throw unprocessable('Invalid request.\n\n"conclusion" is required when "status" is "completed".')
}

function mustBeApp({ person, repository }: Call) {
  if (person.kind !== 'Bot') throw new Refusal(403, 'You must authenticate via a GitHub App.')
  mustBeAllowed(person, repository, ['checks'])
}

function runOf({ hub, repository, params }: Call): CheckRun {
  const found = hub.checkRuns.find(
    (each) => each.repository === repository && `${each.id}` === params.check_run_id,
  )
  if (!found) throw notFound()
  return found
}
