import { expect, test } from 'vitest'
import { openGitHub, sayRefusals } from '../../src/node/github-client.ts'
import { UsageError } from '../../src/node/usage-error.ts'

const ask = (fetch: typeof globalThis.fetch) => {
  const { octokit, owner, repo } = openGitHub({ repository: 'district/zone', pace: 0, fetch })
  return sayRefusals(() => octokit.rest.pulls.get({ owner, repo, pull_number: 12 })).catch(
    (error: unknown) => error,
  )
}

test('without a network the person hears what cannot be reached and what to look at', async () => {
  const said = await ask(() => Promise.reject(new TypeError('fetch failed')))
  expect(said).toBeInstanceOf(UsageError)
  expect(String(said)).toMatch(
    /GitHub cannot be reached: nothing answered at api\.github\.com\. Look whether/,
  )
})

test('an answer that is an error is told apart from none', async () => {
  const said = await ask(() => Promise.resolve(Response.json({ message: 'Not Found' }, { status: 404 })))
  expect(String(said)).toMatch(/GitHub finds nothing there/)
})
