import { Octokit } from 'octokit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startStandIn, type StandIn } from '../../scripts/rehearse/start-stand-in.ts'

// The form page speaks GraphQL with GitHub. The stand-in answers after GitHub's own schema, from git.

let standIn: StandIn
const page = '---\ntitle: Pairs\n---\n\nTwo minutes.\n'

beforeAll(async () => {
  standIn = await startStandIn({
    files: { 'content/lessons/pairs.mdx': page, 'content/a.png': Buffer.from([0, 1]) },
  })
})
afterAll(() => standIn.close())

const ana = () =>
  new Octokit({ auth: standIn.people.teacher.token, baseUrl: standIn.api, throttle: { enabled: false } })
// The form of an answer is what is looked at here.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const ask = (query: string, variables = {}): Promise<any> => ana().graphql(query, variables)

test('files, their last change and branches come from git', async () => {
  const { repository } = await ask(
    `query($owner: String!, $repo: String!, $branch: String!) { repository(owner: $owner, name: $repo) {
      defaultBranchRef { name }
      text: object(expression: "main:content/lessons/pairs.mdx") { ... on Blob { oid byteSize isBinary text isTruncated } }
      picture: object(expression: "main:content/a.png") { ... on Blob { isBinary text } }
      nothing: object(expression: "main:content/b.png") { ... on Blob { text } }
      ref(qualifiedName: $branch) { target { ... on Commit {
        history(first: 1, path: "content/lessons/pairs.mdx") { nodes { message author { name user { login } } } }
      } } }
    } }`,
    { owner: 'district', repo: 'zonebook', branch: 'main' },
  )
  expect(repository).toMatchObject({
    defaultBranchRef: { name: 'main' },
    text: { text: page, byteSize: page.length, isBinary: false, isTruncated: false },
    picture: { isBinary: true, text: null },
    nothing: null,
  })
  expect(repository.ref.target.history.nodes).toMatchObject([
    { message: 'Begin', author: { name: 'Mia Chen' } },
  ])
  expect(standIn.git('rev-parse', 'main:content/lessons/pairs.mdx')).toBe(repository.text.oid)
})

test('a commit lands in a copy only on the head that its writer saw', async () => {
  const owner = standIn.people.teacher.login
  const mine = 'ana-teacher/zonebook'
  await ana().rest.repos.createFork({ owner: 'district', repo: 'zonebook' })
  const base = standIn.git('rev-parse', 'main')
  const { fork } = await ask(`{ fork: repository(owner: "${owner}", name: "zonebook") { id } }`)
  const createRef = 'mutation($input: CreateRefInput!) { createRef(input: $input) { ref { name } } }'
  const ref = { input: { repositoryId: fork.id, name: 'refs/heads/cms/new', oid: base } }
  await ask(createRef, ref)
  await expect(ask(createRef, ref)).rejects.toThrow('already exists')

  const commit = (repositoryNameWithOwner: string, branchName: string, expectedHeadOid: string) =>
    ask(
      `mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid file(path: "content/new.mdx") { oid } } } }`,
      {
        input: {
          branch: { repositoryNameWithOwner, branchName },
          expectedHeadOid,
          fileChanges: {
            additions: [{ path: 'content/new.mdx', contents: Buffer.from(page).toString('base64') }],
          },
          message: { headline: 'New' },
        },
      },
    )
  const { createCommitOnBranch: made } = await commit(mine, 'cms/new', base)
  expect(made.commit.file.oid).toBe(standIn.git('rev-parse', 'main:content/lessons/pairs.mdx'))
  await expect(commit(mine, 'cms/new', base)).rejects.toThrow('Expected branch to point to')
  await expect(commit('district/zonebook', 'main', base)).rejects.toThrow('correct permissions')

  const pull = await ana().rest.pulls.create({
    owner: 'district',
    repo: 'zonebook',
    title: 'New',
    head: 'ana-teacher:cms/new',
    base: 'main',
    draft: true,
  })
  const { markPullRequestReadyForReview: ready } = await ask(
    'mutation($input: MarkPullRequestReadyForReviewInput!) { markPullRequestReadyForReview(input: $input) { pullRequest { isDraft isCrossRepository headRefOid files(first: 5) { nodes { path changeType } } } } }',
    { input: { pullRequestId: pull.data.node_id } },
  )
  expect(ready.pullRequest).toEqual({
    isDraft: false,
    isCrossRepository: true,
    headRefOid: made.commit.oid,
    files: { nodes: [{ path: 'content/new.mdx', changeType: 'ADDED' }] },
  })
})

test('a field that GitHub does not have is an error', async () => {
  await expect(ask('{ viewer { login shoeSize } }')).rejects.toThrow('shoeSize')
})
