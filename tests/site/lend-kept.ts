import { cpSync } from 'node:fs'
import { inject } from 'vitest'
import { zonePaths } from '../../src/node/zone-paths.ts'

/** Lends a build of the same content what the build of the fixture site has kept: drawing the cards takes as long as all pages. */
export function lendKept(env: Readonly<Record<string, string>>): void {
  const from = zonePaths('.', {
    ZONEBOOK_CONTENT: inject('contentFolder'),
    ZONEBOOK_SITE: inject('siteFolder'),
    ZONEBOOK_CACHE: inject('cacheFolder'),
  })
  const to = zonePaths('.', env)
  for (const place of ['storeFile', 'cardsFolder', 'picturesFolder'] as const)
    cpSync(from[place], to[place], { recursive: true })
}
