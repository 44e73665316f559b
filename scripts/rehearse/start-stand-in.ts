import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerGraphql, type GraphqlRequest } from './answer-graphql.ts'
import { answerPage } from './answer-page.ts'
import { answerToError, json, openRest, type RestRequest, type Sent } from './answer-rest.ts'
import { takeFault, type Fault } from './faults.ts'
import { addPerson, addRepository, fullName, makeHub, type Person } from './hub.ts'
import { listPulls } from './pull-requests.ts'
import { pushFiles, type FileContent, type Push } from './push-files.ts'
import { Refusal } from './refusal.ts'
import { watchChanges, type Listeners } from './watch-changes.ts'

export type { Push } from './push-files.ts'

/** One request that was made, for a test to look at. */
export interface Seen {
  method: string
  path: string
  /** GitHub's name of the operation; `graphql`; or the address of a page. */
  operation: string
  login: string | undefined
  body: unknown
  status: number
}

/** How a stand-in begins, and whom it tells of changes. */
export interface StandInOptions extends Listeners {
  /** `owner/name`. */
  repository?: string
  /** The files of the first commit; a function when they name the address of the stand-in. */
  files?: Readonly<Record<string, FileContent>> | ((address: string) => Readonly<Record<string, FileContent>>)
  port?: number
}

/** A stand-in that was started. */
export type StandIn = Awaited<ReturnType<typeof startStandIn>>

/**
 * Starts a stand-in for GitHub on this machine alone: its REST and GraphQL interface, the sign-in and a page
 * for each pull request, over bare git repositories in a temporary folder.
 */
export async function startStandIn(options: StandInOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'zonebook-stand-in-'))
  const hub = makeHub(folder)
  const [owner = 'district', name = 'zonebook'] = (options.repository ?? 'district/zonebook').split('/')
  const people = {
    teacher: addPerson(hub, { login: 'ana-teacher', name: 'Ana Ruiz', role: 'read' }),
    coach: addPerson(hub, { login: 'ben-coach', name: 'Ben Okafor', role: 'write' }),
    maintainer: addPerson(hub, { login: 'mia-maintainer', name: 'Mia Chen', role: 'maintain' }),
    bot: addPerson(hub, {
      login: 'github-actions[bot]',
      name: 'github-actions[bot]',
      kind: 'Bot',
      permissions: {
        contents: 'write',
        issues: 'write',
        pull_requests: 'write',
        checks: 'write',
        statuses: 'write',
      },
    }),
  }
  const repository = addRepository(hub, owner, name)
  const rest = await openRest(hub)
  const requests: Seen[] = []
  const faults: (Fault & { after: number; times: number })[] = []

  const answer = async (request: RestRequest): Promise<Sent & { operation: string; login?: string }> => {
    const [, token] = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '') ?? []
    const person = hub.people.find((each) => each.token === token)
    const isGraphql = /^(\/api)?\/graphql$/.test(request.path)
    const isApi = isGraphql || request.path.startsWith('/api/')
    const found = rest.match(request)
    const operation = isGraphql ? 'graphql' : (found?.id ?? `${request.method} ${request.path}`)
    const seen = { operation, ...(person ? { login: person.login } : {}) }
    const fault = isApi ? takeFault(faults, operation) : undefined
    try {
      if (fault?.answer) return { ...asSent(fault.answer), ...seen }
      if (!isApi) return { ...answerPage(hub, request), ...seen }
      if (!person) throw new Refusal(401, token ? 'Bad credentials' : 'Requires authentication')
      if (!isGraphql && !found) throw new Refusal(501, `${operation} is not answered by the stand-in.`)
      const sent = found
        ? rest.answer(found, request, person)
        : json(200, await answerGraphql(hub, person, request.body as GraphqlRequest))
      fault?.meanwhile?.()
      return { ...sent, ...seen }
    } catch (error) {
      return { ...answerToError(error), ...seen }
    }
  }

  const watch = watchChanges(hub, repository, options)
  const server = createServer((incoming, response) => void handle(incoming, response))
  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    if (incoming.method === 'OPTIONS') return void response.writeHead(204, crossOrigin).end()
    const request = await readRequest(incoming)
    const { operation, login, status, headers, body } = await answer(request)
    requests.push({
      method: request.method,
      path: request.path,
      operation,
      login,
      body: request.body,
      status,
    })
    response
      .writeHead(status, { ...crossOrigin, 'x-oauth-scopes': 'public_repo, user', ...headers })
      .end(body)
    if (request.method !== 'GET') watch()
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  hub.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { files = { 'README.md': '# Zonebook\n' } } = options
  const first = typeof files === 'function' ? files(hub.address) : files
  pushFiles(hub, repository, { files: first, who: people.maintainer, message: 'Begin' })
  watch()

  return {
    /** Where pages are; `api` is the `baseUrl` for octokit and the `api_root` for the form page. */
    address: hub.address,
    api: `${hub.address}/api/v3`,
    graphql: `${hub.address}/api/graphql`,
    /** The `base_url` of the sign-in. */
    signInAddress: hub.address,
    repository: fullName(repository),
    /** Where git keeps it. */
    folder: repository.git.folder,
    people,
    /** Somebody more who can sign in. */
    addPerson: (given: Partial<Person> & Pick<Person, 'login'>) => addPerson(hub, given),
    addFault: (fault: Fault) => void faults.push({ after: 0, times: 1, ...fault }),
    requests,
    hub,
    /** Commits as git does, past the interface. Gives the new commit. */
    push: (given: Push) => {
      const [at = owner, called = name] = (given.repository ?? '').split('/').filter(Boolean)
      const inside = hub.repositories.find((each) => each.owner === at && each.name === called)
      if (!inside) throw new Error(`There is no repository ${given.repository}.`)
      const sha = pushFiles(hub, inside, given)
      watch()
      return sha
    },
    /** Runs git in the district's repository. */
    git: (...args: readonly string[]) => repository.git.git(args),
    /** The bytes of a file, named as git does: `main:content/zone.yaml`. */
    blob: (name: string) => repository.git.bytes(['cat-file', 'blob', name]),
    /** The pull requests, the newest first. */
    pulls: () => listPulls(hub, repository).map(({ number, pull }) => ({ number, head: pull.headSha })),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, Authorization',
  'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  'access-control-expose-headers': 'ETag, Link, Location, Retry-After, X-OAuth-Scopes, X-RateLimit-Remaining',
  'access-control-max-age': '600',
}

const asSent = ({ status, headers = {}, body }: NonNullable<Fault['answer']>): Sent =>
  typeof body === 'string' ? { status, headers: { ...headers }, body } : json(status, body, { ...headers })

async function readRequest(incoming: IncomingMessage): Promise<RestRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const [path = '/', query = ''] = (incoming.url ?? '/').split('?')
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([key, value]) => [key, `${value}`]),
  )
  let body: unknown
  try {
    body = text === '' ? undefined : JSON.parse(text)
  } catch {
    body = text
  }
  // A browser calls JSON plain text, to be allowed without asking; GitHub reads it all the same.
  if (body !== undefined) headers['content-type'] = 'application/json'
  return { method: incoming.method ?? 'GET', path, query, headers, body }
}
