import type { RestRequest, Sent } from './answer-rest.ts'
import { findRepository, type Hub } from './hub.ts'
import { pullPage, pullsPage } from './pages/pull-page.ts'
import { signInPage } from './pages/sign-in-page.ts'
import { findPull, mergePull } from './pull-requests.ts'
import { notFound } from './refusal.ts'

/** The pages that people see: the sign-in, the list of pull requests, and each of them with its button. */
export function answerPage(hub: Hub, { method, path, body }: RestRequest): Sent {
  if (path === '/auth') return page(signInPage(hub), "script-src 'unsafe-inline'")
  if (path === '/') return page(pullsPage(hub))
  const [, owner = '', name = '', number] = /^\/([^/]+)\/([^/]+)\/pull\/(\d+)$/.exec(path) ?? []
  const repository = findRepository(hub, owner, name)
  if (!repository) throw notFound()
  const pull = findPull(hub, repository, Number(number))
  if (method !== 'POST') return page(pullPage(hub, pull))
  const token = new URLSearchParams(`${body}`).get('as')
  const person = hub.people.find((each) => each.token === token)
  if (!person) throw notFound()
  mergePull(pull, person)
  return { status: 303, headers: { location: path }, body: '' }
}

const page = (body: string, more = ''): Sent => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; ${more}`,
  },
  body,
})
