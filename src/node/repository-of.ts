import type { Zone } from '../lib/content/schemas/index.ts'
import { UsageError } from './usage-error.ts'

/** The repository of the zone as `owner/name`: GITHUB_REPOSITORY, else the address in zone.yaml. */
export function repositoryOf({ repository }: Zone, env: NodeJS.ProcessEnv = process.env): string {
  const name = env.GITHUB_REPOSITORY || (repository && new URL(repository).pathname)
  const [, found] = /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(name ?? '') ?? []
  if (found === undefined)
    throw new UsageError(
      'Which repository on GitHub? Write its address under `repository` in content/zone.yaml, or owner/name in GITHUB_REPOSITORY.',
    )
  return found
}
