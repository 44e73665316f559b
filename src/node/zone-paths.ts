import { createHash } from 'node:crypto'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isDay } from '../lib/content/is-day.ts'
import { UsageError } from './usage-error.ts'

/** Where a run reads and writes. */
export interface ZonePaths {
  /** Folder with `zone.yaml`. */
  content: string
  /** Folder the site is written to. */
  site: string
  /** Folder for what is kept between runs. */
  cache: string
  storeFile: string
  /** What is kept of the saved texts of cycles. */
  factsFile: string
  /** Folder for pictures in the sizes readers get. */
  picturesFolder: string
  /** Folder for the cards that stand for pages where they are shared. */
  cardsFolder: string
}

/**
 * The folders of this run: `content/`, `dist/` and `.cache/` of the project, unless ZONEBOOK_CONTENT,
 * ZONEBOOK_SITE or ZONEBOOK_CACHE name others (tests and benchmarks do). Throws a UsageError when
 * building the site would empty one of the others.
 */
export function zonePaths(project = process.cwd(), env: NodeJS.ProcessEnv = process.env): ZonePaths {
  const cache = resolve(project, env.ZONEBOOK_CACHE || '.cache')
  const content = resolve(project, env.ZONEBOOK_CONTENT || 'content')
  const site = resolve(project, env.ZONEBOOK_SITE || 'dist')
  for (const folder of [resolve(project), content, cache])
    if (isWithin(site, folder))
      throw new UsageError(
        `The site cannot be written to ${site}: building empties that folder, and ${folder} is in it. ` +
          'Set ZONEBOOK_SITE to a folder of its own, or leave it out for dist/.',
      )
  // Two zones that share a cache folder keep what was read apart.
  const zone = createHash('sha1').update(content).digest('hex').slice(0, 12)
  const own = (name: string) => join(cache, `${name}-${zone}`)
  return {
    content,
    site,
    cache,
    storeFile: own('records'),
    factsFile: own('cycle-facts'),
    picturesFolder: own('pictures'),
    cardsFolder: own('cards'),
  }
}

/** The day of this run as ISO text; ZONEBOOK_TODAY sets it, so that a run can be repeated. */
export function today(env: NodeJS.ProcessEnv = process.env): string {
  const day = env.ZONEBOOK_TODAY || new Date().toISOString().slice(0, 10)
  if (!isDay(day)) throw new UsageError(`ZONEBOOK_TODAY=${day} is not a day: write it as 2026-01-31.`)
  return day
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
