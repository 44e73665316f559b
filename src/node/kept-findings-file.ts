import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keepFindings, type KeptFile, type KeptFindings } from '../lib/check/kept-findings.ts'
import { stampOf } from './known-answer.ts'

/** Findings that stay from run to run in a file of their own. */
export interface KeptFindingsFile extends KeptFindings {
  /** Writes what was asked for in this run and forgets the rest. */
  save(): void
}

/**
 * Opens what is kept beside the records of a zone. It counts only for the same `settings` (the digest of
 * `zone.yaml`) and the same rules.
 */
export function openKeptFindings(
  storeFile: string,
  settings: string,
  project = process.cwd(),
): KeptFindingsFile {
  const file = `${storeFile}.findings`
  const version = versionOf(project, settings)
  const text = readText(file)
  const before = parseKept(text, version)
  const now = keepFindings()
  const asked: Record<string, KeptFile> = {}
  return {
    fileOf: (digest) => (asked[digest] ??= before[digest] ?? now.fileOf(digest)),
    save: () => {
      const kept = `${version}\n${JSON.stringify(asked)}`
      if (kept === text) return
      mkdirSync(dirname(file), { recursive: true })
      const written = `${file}.${process.pid}.new`
      writeFileSync(written, kept)
      renameSync(written, file)
    },
  }
}

function versionOf(project: string, settings: string): string {
  const places = ['check', 'knowledge', 'content'].map((name) => join(project, 'src/lib', name))
  // A rule that is being written right now is looked at afresh in each run.
  const code = stampOf({ words: [], places }) ?? String(Date.now())
  return createHash('sha1').update(`${code} ${settings}`).digest('base64url')
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function parseKept(text: string, version: string): Record<string, KeptFile> {
  const end = text.indexOf('\n')
  if (text.slice(0, end) !== version) return {}
  try {
    return JSON.parse(text.slice(end + 1)) as Record<string, KeptFile>
  } catch {
    return {}
  }
}
