import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildGraph } from '../lib/content/graph.ts'
import { findEntry } from '../lib/import/find-entry.ts'
import { zoneKnowledge, type ZoneKnowledge } from '../lib/import/zone-knowledge.ts'
import { readContent } from './read-content.ts'
import { UsageError } from './usage-error.ts'
import { zonePaths } from './zone-paths.ts'

/** A zone that new files are written into. */
export interface ZoneToWrite {
  content: string
  known: ZoneKnowledge
  textOf: (path: string) => string | undefined
  bytesOf: (path: string) => Uint8Array | undefined
}

/** Reads the zone in a folder, or that of this run. Throws a UsageError when there is no such folder. */
export async function readZoneToWrite(into?: string): Promise<ZoneToWrite> {
  const paths = zonePaths(
    process.cwd(),
    into ? { ...process.env, ZONEBOOK_CONTENT: resolve(into) } : process.env,
  )
  if (!existsSync(paths.content))
    throw new UsageError(
      `There is no folder ${paths.content}. Type the command in the folder of the project.`,
    )
  const read = await readContent({ root: paths.content, storeFile: paths.storeFile })
  const bytesOf = (path: string) => {
    const file = join(paths.content, path)
    return existsSync(file) ? readFileSync(file) : undefined
  }
  const known = zoneKnowledge(buildGraph(read.parts()))
  return { content: paths.content, known, textOf: read.textOf, bytesOf }
}

/** The id of the prototype, community or competition that was named. Throws a UsageError with near names. */
export function idOfOwner(written: string | undefined, known: ZoneKnowledge): string | undefined {
  if (written === undefined) return undefined
  const found = findEntry(written, ['prototype', 'community', 'competition'], known.entries)
  if ('entry' in found) return found.entry.id
  const near = [...new Set(found.near.map(({ id }) => id))].join(', ')
  throw new UsageError(
    `--of ${written}: there is no prototype, community or competition of this name.${near ? ` Did you mean ${near}?` : ''}`,
  )
}
