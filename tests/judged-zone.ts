import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openPrivateStore, type PrivateStore } from '../src/node/judging/private-store.ts'
import { competitionId, judgingPeople, judgingSettings } from './prepare-judging.ts'
import { temporaryZone, type TemporaryZone } from './temporary-zone.ts'

/** The example zone with what a competition needs, three judges and a private store; the commands work on it. */
export interface JudgedZone {
  zone: TemporaryZone
  store: PrivateStore
}

const needed = /^(zone\.yaml|competitions\/.*|schools\/.*|prototypes\/gamified-hall-passes\/.*)$/

export function judgedZone(): JudgedZone {
  const names = readdirSync('content', { recursive: true, encoding: 'utf8' })
  const texts = names
    .filter((name) => needed.test(name) && /\.\w+$/.test(name))
    .map((name) => [name, readFileSync(join('content', name), 'utf8')])
  const zone = temporaryZone(Object.fromEntries(texts) as Record<string, string>)
  zone.write(`competitions/${competitionId}/judging.yaml`, judgingSettings)
  const store = openPrivateStore(join(zone.folder, 'private'), zone.content)
  store.write('judges.yaml', judgingPeople)
  return { zone, store }
}
