import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBeside } from '../lib/content/beside.ts'
import { zone as zoneSchema } from '../lib/content/schemas/zone.ts'
import type { Zone } from '../lib/content/schemas/index.ts'

/** Reads `zone.yaml` alone, for settings that are needed before the content is. */
export function readZone(contentFolder: string): Zone {
  try {
    const file = readBeside('zone.yaml', readFileSync(join(contentFolder, 'zone.yaml')), '')
    if (file?.role === 'zone' && file.zone) return file.zone
  } catch {
    // A zone without settings is still a zone; the check says what is missing.
  }
  return zoneSchema.parse({ name: 'Zonebook', plainWords: 'The shared memory of an innovation zone.' })
}
