import type { Issue } from './hub.ts'
import type { PullIssue } from './pull-requests.ts'

/** A list as GraphQL gives it. */
export const connection = (found: readonly unknown[], first = 100) => ({
  totalCount: found.length,
  nodes: found.slice(0, first),
  edges: found.slice(0, first).map((node) => ({ node, cursor: '' })),
  pageInfo: { hasNextPage: found.length > first, hasPreviousPage: false, endCursor: null, startCursor: null },
})

/** Which pull requests a question is about. */
export interface AskedPulls {
  states?: string[]
  labels?: string[]
  headRefName?: string
  first?: number
}

/** The pull requests that a question is about. */
export const pullsFor = (pulls: readonly PullIssue[], { states, labels, headRefName }: AskedPulls) =>
  pulls.filter(
    (each) =>
      (!states || states.includes(stateOf(each))) &&
      (!labels || each.labels.some((label) => labels.includes(label))) &&
      (!headRefName || each.pull.headBranch === headRefName),
  )

/** The state of an issue or a pull request, in the words of GraphQL. */
export const stateOf = (issue: Issue) => (issue.pull?.mergedAt ? 'MERGED' : issue.open ? 'OPEN' : 'CLOSED')
