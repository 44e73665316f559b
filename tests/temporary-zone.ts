import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A content folder of its own for one test, removed when the test is done. */
export interface TemporaryZone {
  folder: string
  content: string
  storeFile: string
  /** Environment under which the commands work on this zone. */
  env: Record<string, string>
  write(path: string, text: string): void
}

/** Makes a content folder from files (path to text), or as a copy of another folder. */
export function temporaryZone(source: Readonly<Record<string, string>> | string): TemporaryZone {
  const zone = makeZone(source)
  onTestFinished(() => rmSync(zone.folder, { recursive: true, force: true }))
  return zone
}

/** The same for several tests that only read it; whoever makes it takes its folder away. */
export function makeZone(source: Readonly<Record<string, string>> | string): TemporaryZone {
  const folder = mkdtempSync(join(tmpdir(), 'zonebook-'))
  const content = join(folder, 'content')
  const cache = join(folder, 'cache')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  if (typeof source === 'string') cpSync(source, content, { recursive: true })
  else for (const [path, text] of Object.entries(source)) write(path, text)
  return {
    folder,
    content,
    storeFile: join(cache, 'records'),
    env: {
      ZONEBOOK_CONTENT: content,
      ZONEBOOK_CACHE: cache,
      ZONEBOOK_SITE: join(folder, 'site'),
      ZONEBOOK_TODAY: '2026-11-21',
    },
    write,
  }
}
