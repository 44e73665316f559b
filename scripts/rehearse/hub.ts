import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openBareRepository, type BareRepository } from './bare-repository.ts'
import { Refusal } from './refusal.ts'

/** What somebody may do in a repository, from least to most. */
const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const
/** One of the roles. */
export type Role = (typeof roles)[number]

/** Someone who can sign in; a bot has the permissions of its token instead of a role. */
export interface Person {
  id: number
  login: string
  name: string
  email: string
  kind: 'User' | 'Bot'
  token: string
  /** In the repository everything starts from. Whoever makes a copy may do everything there. */
  role: Role
  /** For a bot: what its token may, as in a workflow: `contents`, `issues`, `pull_requests`, `checks`. */
  permissions: Record<string, 'read' | 'write'>
}

/** A repository; `parent` is the one it was copied from. */
export interface Repository {
  id: number
  owner: string
  name: string
  git: BareRepository
  parent?: Repository
}

/** A comment below an issue or a pull request. */
export interface Comment {
  id: number
  author: Person
  body: string
  createdAt: string
  updatedAt: string
}

/** A comment beside lines of a pull request. */
export interface ReviewComment extends Comment {
  reviewId: number
  path: string
  line: number
  side: string
  startLine?: number
  startSide?: string
  hunk: string
  commit: string
  resolved?: boolean
}

/** What a reader said of a pull request as a whole. */
export interface Review {
  id: number
  author: Person
  body: string
  state: string
  commit: string
  submittedAt: string
}

/** An issue, or a pull request, which has `pull` too. */
export interface Issue {
  id: number
  number: number
  repository: Repository
  title: string
  body: string
  author: Person
  open: boolean
  labels: string[]
  assignees: string[]
  comments: Comment[]
  createdAt: string
  updatedAt: string
  closedAt: string | null
  pull?: Pull
}

/** What a pull request has beside what every issue has. */
export interface Pull {
  headRepository: Repository
  headBranch: string
  baseBranch: string
  draft: boolean
  /** Where the branch was when anybody last looked; it stays when the branch is gone. */
  headSha: string
  baseSha: string
  mergedAt: string | null
  mergedBy?: Person
  mergeCommit: string | null
  reviewers: string[]
  teams: string[]
  reviews: Review[]
  reviewComments: ReviewComment[]
}

/** A check of a commit, as it was given; `annotations` counts what was marked. */
export interface CheckRun {
  id: number
  repository: Repository
  author: Person
  given: Record<string, unknown>
  annotations: number
  startedAt: string
}

/** What another service says about a commit, such as where its preview is. */
export interface Status {
  id: number
  repository: Repository
  sha: string
  state: string
  context: string
  url: string | null
  description: string | null
  createdAt: string
}

/** A label that issues can have. */
export interface Label {
  name: string
  color: string
  description: string
}

/** Everything that the stand-in knows beside git. */
export interface Hub {
  address: string
  folder: string
  people: Person[]
  repositories: Repository[]
  issues: Issue[]
  checkRuns: CheckRun[]
  statuses: Status[]
  labels: Label[]
  nextId(): number
}

/** An empty hub in a folder. */
export function makeHub(folder: string): Hub {
  let id = 1000
  return {
    address: '',
    folder,
    people: [],
    repositories: [],
    issues: [],
    checkRuns: [],
    statuses: [],
    labels: [],
    nextId: () => (id += 1),
  }
}

/** Now, as GitHub writes it: to the second. */
export const now = () => `${new Date().toISOString().slice(0, 19)}Z`

/** Owner and name, `owner/name`. */
export const fullName = ({ owner, name }: Repository) => `${owner}/${name}`

/** Adds somebody; what is not given is made up, with a token of their own. */
export function addPerson(hub: Hub, given: Partial<Person> & Pick<Person, 'login'>): Person {
  const person: Person = {
    id: hub.nextId(),
    name: given.login,
    email: `${given.login.replace(/\W/g, '')}@example.org`,
    kind: 'User',
    token: `stand-in-${given.login.replace(/\W/g, '')}-${randomBytes(6).toString('hex')}`,
    role: 'read',
    permissions: {},
    ...given,
  }
  hub.people.push(person)
  return person
}

/** Adds an empty repository, or a copy of `parent`. */
export function addRepository(hub: Hub, owner: string, name: string, parent?: Repository): Repository {
  const made = parent ? { copyOf: parent.git.folder } : { create: true }
  const id = hub.nextId()
  const repository = { id, owner, name, git: openBareRepository(join(hub.folder, `${id}.git`), made) }
  const added = parent ? { ...repository, parent } : repository
  hub.repositories.push(added)
  return added
}

/** Finds a repository, whatever the capitals of its name. */
export function findRepository(hub: Hub, owner: string, name: string): Repository | undefined {
  const wanted = `${owner}/${name}`.toLowerCase()
  return hub.repositories.find((each) => fullName(each).toLowerCase() === wanted)
}

/** What a person may do in a repository: in a copy of their own everything. */
export function roleIn(person: Person, repository: Repository): Role {
  if (repository.parent) return person.login === repository.owner ? 'admin' : 'read'
  return person.role
}

/** True for a role that may do what another one may. */
export const atLeast = (role: Role, wanted: Role) => roles.indexOf(role) >= roles.indexOf(wanted)

/** Whether somebody may do something; a bot by its token, a person by the role. */
export function may(
  person: Person,
  repository: Repository,
  permissions: readonly string[],
  role: Role,
): boolean {
  if (person.kind === 'User') return atLeast(roleIn(person, repository), role)
  return !repository.parent && permissions.some((name) => person.permissions[name] === 'write')
}

/** Refuses with 403, and with the header that names what is missing, as GitHub does. */
export function mustBeAllowed(
  person: Person,
  repository: Repository,
  permissions: readonly string[],
  role: Role = 'write',
) {
  if (may(person, repository, permissions, role)) return
  const message =
    person.kind === 'Bot' ? 'Resource not accessible by integration' : 'Must have admin rights to Repository.'
  throw new Refusal(403, message, {
    headers: { 'x-accepted-github-permissions': permissions.map((name) => `${name}=write`).join('; ') },
  })
}
