import { markerIn, memoryIn } from '../lib/report/nightly/issue-marker.ts'
import type { LinkMemory } from '../lib/report/nightly/nightly-item.ts'
import type { KnownIssue } from '../lib/report/nightly/plan-issues.ts'
import type { GitHub } from './github-client.ts'
import { findWriter } from './read-pull-facts.ts'

/** What the nightly look wrote on GitHub before. */
export interface NightlyIssues {
  issues: KnownIssue[]
  /** The closed issue that keeps the links which did not work; undefined until there was one. */
  notebook?: { number: number; body: string; memory: LinkMemory }
}

/**
 * Finds the issues of the nights before by their hidden line, and only among those that this account wrote: anybody
 * can open an issue with such a line.
 */
export async function readNightlyIssues(github: GitHub): Promise<NightlyIssues> {
  const { octokit, owner, repo } = github
  const found: NightlyIssues = { issues: [] }
  const writer = await findWriter(github)
  const query = { owner, repo, creator: writer.login, state: 'all', per_page: 100 } as const
  for (const issue of await octokit.paginate(octokit.rest.issues.listForRepo, query)) {
    const { number, state, body } = issue
    if (issue.pull_request || !body || issue.user?.id !== writer.id) continue
    const memory = memoryIn(body)
    if (memory && !found.notebook) found.notebook = { number, body, memory }
    else if (markerIn(body)) found.issues.push({ number, open: state === 'open', body })
  }
  return found
}
