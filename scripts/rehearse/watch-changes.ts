import type { Hub, Repository } from './hub.ts'
import { listPulls, type PullIssue } from './pull-requests.ts'

/** Who is told of changes. */
export interface Listeners {
  /** Called when a pull request is opened, gets new commits, is ready to be looked at, or is opened again. */
  onPull?: (pull: PullIssue, what: 'opened' | 'synchronize' | 'ready_for_review' | 'reopened') => void
  /** Called when the branch that the site is built from has moved. */
  onMain?: () => void
}

/** Tells of what happened to pull requests and the main branch since it was last called. */
export function watchChanges(hub: Hub, repository: Repository, { onPull, onMain }: Listeners) {
  const known = new Map<number, { head: string; draft: boolean; open: boolean }>()
  let main: string | undefined
  return () => {
    const mainNow = repository.git.branch('main')
    if (main !== undefined && main !== mainNow) onMain?.()
    main = mainNow
    if (!onPull) return
    for (const each of listPulls(hub, repository)) {
      const before = known.get(each.number)
      const { headSha: head, draft } = each.pull
      known.set(each.number, { head, draft, open: each.open })
      if (!each.open) continue
      if (!before) onPull(each, 'opened')
      else if (!before.open) onPull(each, 'reopened')
      else if (before.head !== head) onPull(each, 'synchronize')
      else if (before.draft && !draft) onPull(each, 'ready_for_review')
    }
  }
}
