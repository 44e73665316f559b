import type { FormResult } from '../lib/review/form-answer.ts'
import { formWords } from '../lib/review/form-words.ts'
import { createOnce } from './create-once.ts'
import { isAnswer, type GitHub } from './github-client.ts'

/** What came of an acceptance: the pull request, or why there is none. */
export type Opened = { number: number } | { refused: 'notAllowed' | 'notReady' | 'switchOff' }

/**
 * Opens the pull request of a filled-in form on a branch named after its issue, once, and says so below the form.
 * GitHub is asked whether the member who accepted may write. Nothing is opened for a page about which privacy or
 * safety was found.
 */
export async function openWriteUp(github: GitHub, result: FormResult, member: string): Promise<Opened> {
  const { octokit, owner, repo } = github
  const words = formWords[result.locale]
  const say = async (body: string) =>
    void (await octokit.rest.issues.createComment({ owner, repo, issue_number: result.issue, body }))
  const refuse = async (refused: 'notAllowed' | 'notReady' | 'switchOff') => {
    await say(refused === 'notAllowed' ? words.notAllowed(member) : words[refused])
    return { refused }
  }
  if (!(await mayWrite(github, member))) return refuse('notAllowed')
  const { page } = result
  if (!page || page.guarded) return refuse('notReady')
  const branch = `write-up/issue-${result.issue}`
  const known = await findPull(github, branch)
  if (known !== undefined) return { number: known }
  const { data } = await octokit.rest.repos.get({ owner, repo })
  const base = data.default_branch
  await makeBranch(github, branch, base)
  await saveFile(github, branch, result, page)
  try {
    const number = await createOnce(
      github,
      () => findPull(github, branch),
      async () => {
        const title = words.pull.title(page.title.slice(0, 100))
        const body = words.pull.body(result.issue, result.author.login)
        return (await octokit.rest.pulls.create({ owner, repo, head: branch, base, title, body })).data.number
      },
    )
    await say(words.opened(number))
    return { number }
  } catch (error) {
    if (isAnswer(error, 403)) return refuse('switchOff')
    throw error
  }
}

async function mayWrite({ octokit, owner, repo }: GitHub, username: string): Promise<boolean> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })
    return data.permission === 'admin' || data.permission === 'write'
  } catch (error) {
    if (isAnswer(error, 404)) return false
    throw error
  }
}

async function findPull({ octokit, owner, repo }: GitHub, branch: string): Promise<number | undefined> {
  const { data } = await octokit.rest.pulls.list({ owner, repo, head: `${owner}:${branch}`, state: 'all' })
  return data[0]?.number
}

async function makeBranch({ octokit, owner, repo }: GitHub, branch: string, base: string): Promise<void> {
  const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${base}` })
  try {
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: data.object.sha })
  } catch (error) {
    // It is there from a run that ended half-way.
    if (!isAnswer(error, 422)) throw error
  }
}

async function saveFile(
  { octokit, owner, repo }: GitHub,
  branch: string,
  { author }: FormResult,
  { path, text }: NonNullable<FormResult['page']>,
): Promise<void> {
  const credit = `Co-authored-by: ${author.login} <${author.id}+${author.login}@users.noreply.github.com>`
  try {
    await octokit.rest.repos.createOrUpdateFileContents({
      ...{ owner, repo, branch, path: `content/${path}` },
      message: `Add ${path}\n\n${credit}`,
      content: Buffer.from(text).toString('base64'),
    })
  } catch (error) {
    // Without the digest of what is there GitHub replaces nothing: the file was saved by a run before.
    if (!isAnswer(error, 422)) throw error
  }
}
