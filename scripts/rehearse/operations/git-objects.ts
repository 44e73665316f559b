import type { Commit } from '../bare-repository.ts'
import type { Repository } from '../hub.ts'
import { mustBeAllowed } from '../hub.ts'
import { created, noContent, ok, pages, type Call, type Operations } from '../operation.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { inLines, signatureOf } from './repositories.ts'

/** GitHub's own limits of what one answer holds. */
const mostTreeLines = 100_000
const largestBlob = 100_000_000

/** Branches, trees, files and commits as git keeps them. */
export const gitOperations: Operations = {
  'git/get-ref': (call) => ok(refNamed(call, `refs/${call.params.ref}`)),
  'git/list-matching-refs': (call) =>
    pages(call.repository.git.refs(`refs/${call.params.ref}`).map((each) => shapeRef(call, each))),
  'git/create-ref': (call) => {
    const { repository, person, body } = call
    mustBeAllowed(person, repository, ['contents'])
    if (!/^refs\/[^/]+\/./.test(body.ref)) throw unprocessable('Reference name must start with refs/')
    if (repository.git.resolve(body.ref)) throw unprocessable('Reference already exists')
    if (!repository.git.typeOf(body.sha)) throw unprocessable('Object does not exist')
    repository.git.setRef(body.ref, body.sha)
    return created(refNamed(call, body.ref))
  },
  'git/update-ref': (call) => {
    const { repository, person, body, params } = call
    mustBeAllowed(person, repository, ['contents'])
    const ref = `refs/${params.ref}`
    const before = repository.git.resolve(ref)
    if (!before) throw unprocessable('Reference does not exist')
    if (!repository.git.typeOf(body.sha)) throw unprocessable('Object does not exist')
    if (!body.force && repository.git.mergeBase(before, body.sha) !== before)
      throw unprocessable('Update is not a fast forward')
    repository.git.setRef(ref, body.sha)
    return ok(refNamed(call, ref))
  },
  'git/delete-ref': ({ repository, person, params }) => {
    mustBeAllowed(person, repository, ['contents'])
    const ref = `refs/${params.ref}`
    if (!repository.git.resolve(ref)) throw unprocessable('Reference does not exist')
    repository.git.dropRef(ref)
    return noContent
  },
  'git/get-tree': ({ repository, params, query, shapes }) => {
    const { git } = repository
    const sha = git.resolve(params.tree_sha ?? '', 'tree')
    if (!sha) throw notFound()
    const at = (kind: string, each: string) => `${shapes.repoApi(repository)}/git/${kind}s/${each}`
    const lines = git.tree(sha, query.recursive !== undefined)
    const tree = lines
      .slice(0, mostTreeLines)
      .map((each) => ({ ...each, ...(each.type === 'commit' ? {} : { url: at(each.type, each.sha ?? '') }) }))
    return ok({ sha, url: at('tree', sha), tree, truncated: lines.length > mostTreeLines })
  },
  'git/create-tree': ({ repository, person, body, shapes }) => {
    mustBeAllowed(person, repository, ['contents'])
    const { git } = repository
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const lines = body.tree.map((each: any) => ({
      path: each.path,
      mode: each.mode ?? '100644',
      type: each.type ?? 'blob',
      sha: each.content === undefined ? each.sha : git.writeBlob(each.content),
    }))
    const missing = lines.find((each: { sha?: string | null }) => each.sha && !git.typeOf(each.sha))
    if (missing && missing.mode !== '160000')
      throw unprocessable(`tree.sha ${missing.sha} is not a valid object`)
    const sha = git.writeTree(lines, body.base_tree)
    const url = `${shapes.repoApi(repository)}/git/trees/${sha}`
    return created({ sha, url, truncated: false, tree: git.tree(sha, false) })
  },
  'git/get-blob': ({ repository, params, shapes }) => {
    const sha = params.file_sha ?? ''
    if (repository.git.typeOf(sha) !== 'blob') throw notFound()
    const content = repository.git.blob(sha)
    if (content.length > largestBlob) throw unprocessable('This file is too large.')
    const url = `${shapes.repoApi(repository)}/git/blobs/${sha}`
    return ok({
      sha,
      node_id: `B_${sha}`,
      url,
      size: content.length,
      encoding: 'base64',
      content: inLines(content),
    })
  },
  'git/create-blob': ({ repository, person, body, shapes }) => {
    mustBeAllowed(person, repository, ['contents'])
    const sha = repository.git.writeBlob(
      Buffer.from(body.content, body.encoding === 'base64' ? 'base64' : 'utf8'),
    )
    return created({ sha, url: `${shapes.repoApi(repository)}/git/blobs/${sha}` })
  },
  'git/get-commit': ({ repository, params, shapes }) =>
    ok(shapes.gitCommit(commitOf(repository, params.commit_sha ?? ''), repository)),
  'git/create-commit': ({ repository, person, body, shapes }) => {
    mustBeAllowed(person, repository, ['contents'])
    const { git } = repository
    const parents: string[] = body.parents ?? []
    const missing = [body.tree, ...parents].find((sha) => !git.typeOf(sha))
    if (missing) throw unprocessable('Tree SHA does not exist')
    const own = signatureOf(person)
    const author = { ...own, ...body.author }
    const sha = git.writeCommit({ tree: body.tree, parents, message: body.message }, author, {
      ...own,
      ...(body.committer ?? body.author),
    })
    return created(shapes.gitCommit(commitOf(repository, sha), repository))
  },
  'git/create-tag': (call) => {
    const { repository, person, body } = call
    mustBeAllowed(person, repository, ['contents'])
    if (repository.git.typeOf(body.object) !== body.type) throw unprocessable('Object does not exist')
    const { name, email, date } = { ...signatureOf(person), ...body.tagger }
    const seconds = Math.floor(Date.parse(date) / 1000)
    const lines = [
      `object ${body.object}`,
      `type ${body.type}`,
      `tag ${body.tag}`,
      `tagger ${name} <${email}> ${seconds} +0000`,
    ]
    const sha = repository.git.git(['mktag'], `${lines.join('\n')}\n\n${body.message}\n`)
    return created(shapeTag(call, sha))
  },
  'git/get-tag': (call) => ok(shapeTag(call, call.params.tag_sha ?? '')),
}

function commitOf({ git }: Repository, sha: string): Commit {
  const found = git.typeOf(sha) === 'commit' && git.commit(sha)
  if (!found) throw notFound()
  return found
}

function refNamed(call: Call, ref: string) {
  const found = call.repository.git.refs(ref).find((each) => each.ref === ref)
  if (!found) throw notFound()
  return shapeRef(call, found)
}

function shapeRef(
  { repository, shapes }: Call,
  { ref, sha, type }: { ref: string; sha: string; type: string },
) {
  const url = `${shapes.repoApi(repository)}/git/${type}s/${sha}`
  return {
    ref,
    node_id: `REF_${ref}`,
    url: `${shapes.repoApi(repository)}/git/${ref}`,
    object: { sha, type, url },
  }
}

function shapeTag({ repository, shapes }: Call, sha: string) {
  if (repository.git.typeOf(sha) !== 'tag') throw notFound()
  const [head = '', ...message] = repository.git.git(['cat-file', 'tag', sha]).split('\n\n')
  const field = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? ''
  const [, name, email, seconds] = /^(.*) <(.*)> (\d+)/.exec(field('tagger')) ?? []
  const url = `${shapes.repoApi(repository)}/git/tags/${sha}`
  return {
    sha,
    node_id: `T_${sha}`,
    url,
    tag: field('tag'),
    message: message.join('\n\n').trimEnd(),
    tagger: { name, email, date: new Date(Number(seconds) * 1000).toISOString() },
    object: { sha: field('object'), type: field('type'), url },
  }
}
