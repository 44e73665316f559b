import { nightlyWords } from '../lib/report/nightly/nightly-words.ts'
import { memoryIn, renderMemory } from '../lib/report/nightly/issue-marker.ts'
import type { Nightly } from '../lib/report/nightly/nightly-item.ts'
import { planIssues, type IssueDeed } from '../lib/report/nightly/plan-issues.ts'
import type { IssueWords } from '../lib/report/nightly/render-issue.ts'
import { createOnce } from './create-once.ts'
import type { GitHub } from './github-client.ts'
import { readNightlyIssues, type NightlyIssues } from './nightly-issues.ts'

/** Opens, updates and closes the issues of a night, and keeps what is to be remembered. Writes nothing that is the same. */
export async function tellNight(github: GitHub, nightly: Nightly, words: IssueWords): Promise<IssueDeed[]> {
  const known = await readNightlyIssues(github)
  const deeds = planIssues(nightly.items, known.issues, words)
  for (const deed of deeds) await doDeed(github, deed)
  await keepMemory(github, known, nightly, words)
  return deeds
}

async function doDeed(github: GitHub, deed: IssueDeed): Promise<void> {
  const { octokit, owner, repo } = github
  if (deed.deed === 'open') {
    const { title, body } = deed
    await openIssue(github, title, body)
    return
  }
  const at = { owner, repo, issue_number: deed.number }
  if (deed.deed === 'close') {
    await octokit.rest.issues.update({ ...at, body: deed.body, state: 'closed', state_reason: 'completed' })
    return
  }
  // The comment comes first: if the run ends here, the next night says it again rather than never.
  if (deed.comment) await octokit.rest.issues.createComment({ ...at, body: deed.comment })
  await octokit.rest.issues.update({ ...at, body: deed.body, ...(deed.reopen && { state: 'open' as const }) })
}

async function keepMemory(
  github: GitHub,
  { notebook }: NightlyIssues,
  { memory }: Nightly,
  { locale }: IssueWords,
): Promise<void> {
  const { octokit, owner, repo } = github
  const { title, body } = nightlyWords[locale].notebook
  const text = `${body}\n\n${renderMemory(memory)}`
  if (notebook && JSON.stringify(memoryIn(notebook.body)) !== JSON.stringify(memory))
    await octokit.rest.issues.update({ owner, repo, issue_number: notebook.number, body: text })
  if (notebook || Object.keys(memory).length === 0) return
  const issue_number = await openIssue(github, title, text)
  await octokit.rest.issues.update({
    owner,
    repo,
    issue_number,
    state: 'closed',
    state_reason: 'not_planned',
  })
}

/** Opens an issue and gives its number. An answer that got lost on its way does not make two. */
async function openIssue(github: GitHub, title: string, body: string): Promise<number> {
  const { octokit, owner, repo } = github
  const find = async () => {
    const { issues, notebook } = await readNightlyIssues(github)
    return [...issues, ...(notebook ? [notebook] : [])].find((issue) => issue.body === body)?.number
  }
  const create = async () => (await octokit.rest.issues.create({ owner, repo, title, body })).data.number
  return createOnce(github, find, create)
}
