import { z } from 'zod'
import type { GitHub } from './github-client.ts'

/** An issue as it was when it was fetched. */
export const fetchedIssue = z.object({
  number: z.int().positive(),
  body: z.string().max(200_000),
  author: z.object({ login: z.string(), id: z.int() }),
})

export type FetchedIssue = z.output<typeof fetchedIssue>

/** Fetches the text of an issue. */
export async function fetchIssue({ octokit, owner, repo }: GitHub, number: number): Promise<FetchedIssue> {
  const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: number })
  const author = { login: data.user?.login ?? 'ghost', id: data.user?.id ?? 0 }
  return { number, body: data.body ?? '', author }
}
