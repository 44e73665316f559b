import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { roleOfPath } from '../lib/content/kinds.ts'
import { kinds, schemas, settings } from '../lib/content/schemas/index.ts'
import { listFiles } from './list-files.ts'

/**
 * Writes JSON Schemas of all kinds and the list of which file is which to `.astro/collections/` of the project,
 * where the Astro extension of editors looks for them. Returns the folder.
 */
export function writeSchemas(project: string, content: string): string {
  const folder = join(project, '.astro/collections')
  mkdirSync(folder, { recursive: true })
  for (const [name, schema] of Object.entries({ ...schemas, ...settings })) {
    // Editors understand draft 7 best.
    const json = z.toJSONSchema(schema as z.ZodType, {
      io: 'input',
      unrepresentable: 'any',
      target: 'draft-7',
    })
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(json, null, 2)}\n`)
  }
  const entries: Record<string, string> = {}
  for (const path of listFiles(content).readable) {
    const role = roleOfPath(path)
    // The extension looks a file up by its address in small letters, with nothing escaped.
    const address = decodeURIComponent(pathToFileURL(join(content, path)).href).toLowerCase()
    if (role.role === 'entry') entries[address] = role.kind
  }
  const collections = kinds.map((name) => ({ hasSchema: true, name }))
  writeFileSync(join(folder, 'collections.json'), `${JSON.stringify({ collections, entries }, null, 2)}\n`)
  return folder
}
