import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readContent } from '../src/node/read-content.ts'
import { zonePaths } from '../src/node/zone-paths.ts'
import { temporaryZone, type TemporaryZone } from './temporary-zone.ts'

let records: Promise<Buffer> | undefined

/** The project's own content as a zone for one test, with what reading its files gives kept already: that takes seconds. */
export async function exampleZone(): Promise<TemporaryZone> {
  const zone = temporaryZone('content')
  const { storeFile } = zonePaths('.', zone.env)
  const known = await (records ??= readRecords())
  mkdirSync(dirname(storeFile), { recursive: true })
  writeFileSync(storeFile, known)
  return { ...zone, storeFile }
}

async function readRecords(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'zonebook-'))
  const storeFile = join(folder, 'records')
  await readContent({ root: 'content', storeFile })
  const known = readFileSync(storeFile)
  rmSync(folder, { recursive: true, force: true })
  return known
}
