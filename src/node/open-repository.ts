import type { Zone } from '../lib/content/schemas/index.ts'
import { repositoryName } from '../lib/forms/sveltia-config.ts'
import { openGitHub, type GitHub } from './github-client.ts'
import { UsageError } from './usage-error.ts'

/**
 * Opens the repository of the zone with the token in GITHUB_TOKEN, on the GitHub at GITHUB_API_URL. Its name is
 * `named`, else GITHUB_REPOSITORY, else that of the address in zone.yaml; throws a UsageError when there is none.
 */
export function openRepository(zone: Zone, env: NodeJS.ProcessEnv, named?: string): GitHub {
  const repository = named ?? (env.GITHUB_REPOSITORY || repositoryName(zone.repository))
  if (!repository)
    throw new UsageError(
      'Which repository on GitHub? Write its address under `repository` in content/zone.yaml, or owner/name in GITHUB_REPOSITORY.',
    )
  return openGitHub({ token: env.GITHUB_TOKEN, repository, apiUrl: env.GITHUB_API_URL })
}
