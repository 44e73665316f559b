import { join, resolve } from 'node:path'

/** Where a run reads and writes. */
export interface ZonePaths {
  /** Folder with `zone.yaml`. */
  content: string
  /** Folder the site is written to. */
  site: string
  /** Folder for what is kept between runs. */
  cache: string
  storeFile: string
}

/**
 * The folders of this run: `content/`, `dist/` and `.cache/` of the project, unless ZONEBOOK_CONTENT,
 * ZONEBOOK_SITE or ZONEBOOK_CACHE name others (tests and benchmarks do).
 */
export function zonePaths(project = process.cwd(), env: NodeJS.ProcessEnv = process.env): ZonePaths {
  const cache = resolve(project, env.ZONEBOOK_CACHE ?? '.cache')
  return {
    content: resolve(project, env.ZONEBOOK_CONTENT ?? 'content'),
    site: resolve(project, env.ZONEBOOK_SITE ?? 'dist'),
    cache,
    storeFile: join(cache, 'records'),
  }
}

/** The day of this run as ISO text; ZONEBOOK_TODAY sets it, so that a run can be repeated. */
export function today(env: NodeJS.ProcessEnv = process.env): string {
  return env.ZONEBOOK_TODAY ?? new Date().toISOString().slice(0, 10)
}
