import type { Commit } from './bare-repository.ts'
import type { ChangedFile } from './changed-files.ts'
import {
  atLeast,
  fullName,
  roleIn,
  type Comment,
  type Hub,
  type Issue,
  type Label,
  type Person,
  type Repository,
} from './hub.ts'
import { associationOf } from './pull-requests.ts'

/** Everybody's picture. It is in the address itself: the form page shows pictures from nowhere else. */
const face = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4" fill="#a9aeb1"/></svg>',
)}`

/** GitHub's JSON for people, repositories, issues, files and commits, as one person sees them. */
export function basicShapes(hub: Hub, viewer: Person) {
  const api = `${hub.address}/api/v3`
  const repoApi = (repository: Repository) => `${api}/repos/${fullName(repository)}`
  const repoPage = (repository: Repository) => `${hub.address}/${fullName(repository)}`
  const byLogin = (login: string) => hub.people.find((each) => each.login === login)

  const user = (person: Person) => ({
    login: person.login,
    id: person.id,
    node_id: `U_${person.id}`,
    avatar_url: face,
    html_url: `${hub.address}/${encodeURIComponent(person.login)}`,
    url: `${api}/users/${encodeURIComponent(person.login)}`,
    type: person.kind,
    user_view_type: 'public',
    site_admin: false,
    name: person.name,
    email: person.email,
  })
  const owner = (login: string) => {
    const known = byLogin(login)
    if (known) return user(known)
    return { ...user({ id: 1, login, name: login, email: '', kind: 'User' } as Person), type: 'Organization' }
  }
  const repository = (each: Repository): Record<string, unknown> => {
    const role = roleIn(viewer, each)
    const does = (wanted: typeof role) => viewer.kind === 'User' && atLeast(role, wanted)
    return {
      id: each.id,
      node_id: `R_${each.id}`,
      name: each.name,
      full_name: fullName(each),
      owner: owner(each.owner),
      private: false,
      visibility: 'public',
      fork: each.parent !== undefined,
      html_url: repoPage(each),
      url: repoApi(each),
      clone_url: each.git.folder,
      default_branch: 'main',
      allow_forking: true,
      has_issues: true,
      permissions: {
        admin: does('admin'),
        maintain: does('maintain'),
        push: does('write'),
        triage: does('triage'),
        pull: true,
      },
      ...(each.parent ? { parent: repository(each.parent), source: repository(each.parent) } : {}),
    }
  }
  const label = (name: string) => {
    const found = hub.labels.find((each) => each.name.toLowerCase() === name.toLowerCase())
    const { color, description }: Label = found ?? { name, color: 'ededed', description: '' }
    return {
      id: 1,
      node_id: 'L_1',
      url: `${api}/labels/${encodeURIComponent(name)}`,
      name,
      color,
      description,
      default: false,
    }
  }
  const comment = (each: Comment, issue: Issue) => ({
    id: each.id,
    node_id: `IC_${each.id}`,
    user: user(each.author),
    body: each.body,
    created_at: each.createdAt,
    updated_at: each.updatedAt,
    html_url: `${pageOf(issue)}#issuecomment-${each.id}`,
    issue_url: `${repoApi(issue.repository)}/issues/${issue.number}`,
    author_association: associationOf(hub, each.author, issue.repository),
    performed_via_github_app: null,
  })
  const pageOf = (issue: Issue) =>
    `${repoPage(issue.repository)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`
  const issue = (each: Issue) => ({
    id: each.id,
    node_id: `${each.pull ? 'PR' : 'I'}_${each.id}`,
    number: each.number,
    title: each.title,
    body: each.body,
    user: user(each.author),
    state: each.open ? 'open' : 'closed',
    state_reason: null,
    labels: each.labels.map(label),
    assignee: null,
    assignees: each.assignees.flatMap((login) => byLogin(login) ?? []).map(user),
    milestone: null,
    locked: false,
    comments: each.comments.length,
    created_at: each.createdAt,
    updated_at: each.updatedAt,
    closed_at: each.closedAt,
    html_url: pageOf(each),
    url: `${repoApi(each.repository)}/issues/${each.number}`,
    repository_url: repoApi(each.repository),
    author_association: associationOf(hub, each.author, each.repository, each.pull !== undefined),
    score: 1,
    ...(each.pull
      ? { pull_request: { url: null, html_url: pageOf(each), diff_url: null, patch_url: null } }
      : {}),
  })
  const file = (each: ChangedFile, inside: Repository, commit: string) => {
    const path = encodeURI(each.path)
    return {
      sha: each.sha,
      filename: each.path,
      status: each.status,
      additions: each.additions,
      deletions: each.deletions,
      changes: each.additions + each.deletions,
      blob_url: `${repoPage(inside)}/blob/${commit}/${path}`,
      raw_url: `${repoPage(inside)}/raw/${commit}/${path}`,
      contents_url: `${repoApi(inside)}/contents/${path}?ref=${commit}`,
      ...(each.patch === undefined ? {} : { patch: each.patch }),
      ...(each.previousPath === undefined ? {} : { previous_filename: each.previousPath }),
    }
  }
  const gitCommit = (each: Commit, inside: Repository) => ({
    sha: each.sha,
    node_id: `C_${each.sha}`,
    url: `${repoApi(inside)}/git/commits/${each.sha}`,
    html_url: `${repoPage(inside)}/commit/${each.sha}`,
    author: each.author,
    committer: each.committer,
    message: each.message,
    tree: { sha: each.tree, url: `${repoApi(inside)}/git/trees/${each.tree}` },
    parents: each.parents.map((sha) => ({ sha, url: `${repoApi(inside)}/git/commits/${sha}`, html_url: '' })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  })
  const commit = (each: Commit, inside: Repository) => {
    const author = hub.people.find(({ email }) => email === each.author.email)
    const shape = gitCommit(each, inside)
    return {
      sha: each.sha,
      node_id: shape.node_id,
      url: `${repoApi(inside)}/commits/${each.sha}`,
      html_url: shape.html_url,
      commit: { ...shape, comment_count: 0 },
      author: author ? user(author) : null,
      committer: author ? user(author) : null,
      parents: shape.parents,
    }
  }
  return {
    user,
    owner,
    repository,
    label,
    comment,
    pageOf,
    issue,
    file,
    gitCommit,
    commit,
    repoApi,
    repoPage,
  }
}
