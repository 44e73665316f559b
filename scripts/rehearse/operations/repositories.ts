import { addRepository, findRepository, fullName, mustBeAllowed, now, roleIn, type Person } from '../hub.ts'
import { changedFiles } from '../changed-files.ts'
import { created, noContent, ok, pages, type Call, type Operations } from '../operation.ts'
import { notFound, Refusal, unprocessable } from '../refusal.ts'

/** People, repositories, copies of them, branches and comparisons. */
export const repositoryOperations: Operations = {
  'users/get-authenticated': ({ person, shapes }) => {
    // The token of a workflow belongs to nobody.
    if (person.kind === 'Bot') throw new Refusal(403, 'Resource not accessible by integration')
    return ok(shapes.user(person))
  },
  'users/get-by-username': (call) => ok(call.shapes.user(namedPerson(call))),
  'repos/get': ({ repository, shapes }) => ok(shapes.repository(repository)),
  'repos/list-forks': ({ hub, repository, shapes }) =>
    pages(hub.repositories.filter(({ parent }) => parent === repository).map(shapes.repository)),
  'repos/create-fork': ({ hub, person, repository, shapes }) => {
    if (person.kind === 'Bot') throw new Refusal(403, 'Resource not accessible by integration')
    const origin = repository.parent ?? repository
    const fork =
      findRepository(hub, person.login, origin.name) ?? addRepository(hub, person.login, origin.name, origin)
    return { status: 202, body: shapes.repository(fork) }
  },
  'repos/merge-upstream': ({ repository, person, body }) => {
    mustBeAllowed(person, repository, ['contents'])
    const above = repository.parent?.git.branch(body.branch)
    if (!repository.parent || !above) throw unprocessable('The repository is not a fork.')
    const mine = repository.git.branch(body.branch)
    const answer = { merge_type: 'none', base_branch: `${repository.parent.owner}:${body.branch}` }
    if (mine === above) return ok({ message: 'This branch is not behind the upstream.', ...answer })
    if (mine && repository.git.mergeBase(mine, above) !== mine)
      throw new Refusal(409, 'There are merge conflicts')
    repository.git.setRef(`refs/heads/${body.branch}`, above)
    return ok({ message: 'Successfully fetched and fast-forwarded.', ...answer, merge_type: 'fast-forward' })
  },
  'repos/list-branches': ({ repository }) =>
    pages(
      repository.git
        .refs('refs/heads/')
        .map(({ ref, sha }) => ({ name: ref.slice(11), commit: { sha, url: '' }, protected: false })),
    ),
  'repos/get-branch': ({ repository, params, shapes }) => {
    const sha = repository.git.branch(params.branch ?? '')
    const commit = sha && repository.git.commit(sha)
    if (!commit) throw new Refusal(404, 'Branch not found')
    return ok({ name: params.branch, commit: shapes.commit(commit, repository), protected: false })
  },
  'repos/check-collaborator': (call) => {
    const known = call.hub.people.find(({ login }) => login === call.params.username)
    const role = known && roleIn(known, call.repository)
    if (!role || role === 'none' || role === 'read') throw notFound()
    return noContent
  },
  'repos/get-collaborator-permission-level': (call) => {
    const person = namedPerson(call)
    const role = roleIn(person, call.repository)
    const permission = { triage: 'read', maintain: 'write' }[role as string] ?? role
    return ok({ permission, role_name: role, user: call.shapes.user(person) })
  },
  'repos/list-invitations-for-authenticated-user': () => pages([]),
  'repos/create-dispatch-event': ({ repository, person }) => {
    mustBeAllowed(person, repository, ['contents'])
    return noContent
  },
  'repos/list-commits': ({ repository, query, shapes }) => {
    const from = repository.git.resolve(query.sha ?? 'main', 'commit')
    if (!from) throw notFound()
    const log = repository.git.log([from, '--', ...(query.path ? [query.path] : [])])
    return pages(log.map((each) => shapes.commit(each, repository)))
  },
  'repos/get-commit': ({ repository, params, shapes }) => {
    const sha = repository.git.resolve(params.ref ?? '', 'commit')
    const commit = sha && repository.git.commit(sha)
    if (!commit) throw unprocessable(`No commit found for SHA: ${params.ref}`)
    return ok(shapes.commit(commit, repository))
  },
  'repos/compare-commits-with-basehead': (call) => {
    const { repository, params, shapes } = call
    const [base = '', head = ''] = (params.basehead ?? '').split('...')
    const [from, to] = [commitNamed(call, base), commitNamed(call, head)]
    const { git } = repository
    const common = git.mergeBase(from, to)
    const shape = (sha: string) => {
      const commit = git.commit(sha)
      if (!commit) throw notFound()
      return shapes.commit(commit, repository)
    }
    if (!common) throw notFound()
    const [behind, ahead] = [git.count(`${to}..${from}`), git.count(`${from}..${to}`)]
    const status = ahead && behind ? 'diverged' : ahead ? 'ahead' : behind ? 'behind' : 'identical'
    const commits = git.log(['--reverse', `${from}..${to}`]).map((each) => shapes.commit(each, repository))
    return ok({
      status,
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      base_commit: shape(from),
      merge_base_commit: shape(common),
      commits,
      // At most 300, as GitHub gives.
      files: changedFiles(git, common, to)
        .slice(0, 300)
        .map((each) => shapes.file(each, repository, to)),
    })
  },
  'repos/get-content': ({ repository, params, query, shapes }) => {
    const { git } = repository
    const path = (params.path ?? '').replace(/\/$/, '')
    const commit = git.resolve(query.ref ?? 'main', 'commit')
    if (!commit) throw new Refusal(404, `No commit found for the ref ${query.ref}`)
    const at = (each: string) =>
      `${shapes.repoApi(repository)}/contents/${encodeURI(each)}?ref=${query.ref ?? 'main'}`
    const line = (each: { path: string; type: string; mode: string; sha: string | null; size?: number }) => ({
      type: each.mode === '120000' ? 'symlink' : ({ tree: 'dir', commit: 'submodule' }[each.type] ?? 'file'),
      size: each.size ?? 0,
      name: each.path.split('/').at(-1) ?? '',
      path: each.path,
      sha: each.sha,
      url: at(each.path),
      _links: { git: null, html: null, self: at(each.path) },
    })
    const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
    const lines = (folder: string) => {
      const tree = git.resolve(`${commit}:${folder}`, 'tree')
      if (!tree) throw notFound()
      return git
        .tree(tree, false)
        .map((each) => line({ ...each, path: folder ? `${folder}/${each.path}` : each.path }))
    }
    if (path === '') return ok(lines(''))
    const found = lines(parent).find((each) => each.path === path)
    if (!found) throw notFound()
    if (found.type === 'dir') return ok(lines(path))
    if (found.type === 'submodule') return ok({ ...found, submodule_git_url: null })
    const content = git.blob(found.sha ?? '')
    if (found.type === 'symlink') return ok({ ...found, target: content.toString('utf8') })
    return ok({ ...found, encoding: 'base64', content: inLines(content) })
  },
  'repos/create-or-update-file-contents': ({ repository, person, params, body, shapes }) => {
    mustBeAllowed(person, repository, ['contents'])
    const { git } = repository
    const branch = body.branch ?? 'main'
    const head = git.branch(branch)
    if (!head) throw new Refusal(404, `Branch ${branch} not found`)
    const path = params.path ?? ''
    const before = git.resolve(`${head}:${path}`, 'blob')
    if (before && body.sha === undefined) throw unprocessable('Invalid request.\n\n"sha" wasn\'t supplied.')
    if (before !== body.sha) throw new Refusal(409, `${path} does not match ${body.sha}`)
    const sha = git.writeBlob(Buffer.from(body.content, 'base64'))
    const tree = git.writeTree([{ mode: '100644', type: 'blob', sha, path }], head)
    const signature = signatureOf(person)
    const commit = git.writeCommit({ tree, parents: [head], message: body.message }, signature)
    git.setRef(`refs/heads/${branch}`, commit)
    const saved = git.commit(commit)
    if (!saved) throw notFound()
    const content = { name: path.split('/').at(-1), path, sha, size: git.blob(sha).length, type: 'file' }
    const answer = { content, commit: shapes.gitCommit(saved, repository) }
    return before ? ok(answer) : created(answer)
  },
}

/** How GitHub sends bytes: base64 in lines of 60. */
export const inLines = (bytes: Buffer) => bytes.toString('base64').replace(/.{1,60}/g, '$&\n')

/** The name under which somebody commits. */
export const signatureOf = ({ name, email }: Person) => ({ name, email, date: now() })

function namedPerson({ hub, params }: Call): Person {
  const found = hub.people.find(({ login }) => login.toLowerCase() === params.username?.toLowerCase())
  if (!found) throw notFound()
  return found
}

/** A commit by branch, sha, or `owner:branch` of a copy. */
function commitNamed({ hub, repository }: Call, name: string): string {
  const [owner, branch] = name.includes(':') ? name.split(':') : [repository.owner, name]
  const inside = owner === repository.owner ? repository : findRepository(hub, owner ?? '', repository.name)
  const sha = inside?.git.resolve(branch ?? '', 'commit')
  if (!sha) throw notFound()
  return sha
}

/** The full name that a search asks for. */
export const isNamed = (call: Call, name: string) =>
  fullName(call.repository).toLowerCase() === name.toLowerCase()
