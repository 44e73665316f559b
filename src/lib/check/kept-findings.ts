import type { FieldPath } from '../content/issue.ts'
import type { Position } from '../content/position.ts'
import type { Finding } from './rule.ts'

/** Where a finding points in a file, and the words that stand there. */
export interface Place {
  start: Position
  end: Position
  /** Up to 300 characters. */
  excerpt: string
}

/** A finding on one page or a page one link away, with paths in place of entries. */
export type KeptFinding = Omit<Finding, 'entry' | 'related'> & {
  /** The page it is about, when that is a neighbour. */
  on?: string
  others?: readonly { path: string; field?: FieldPath }[]
}

/** What is kept of one file: what the rules that look at one page have seen, and the places found so far. */
export interface KeptFile {
  /** Key of all that the findings depend on. */
  around?: string
  /** Findings by rule; undefined until the rules have run. */
  found?: Record<string, KeptFinding[]>
  places: Record<string, Place>
}

/**
 * What was found out about files and stays true while their bytes, the settings of the zone and our own code
 * stay the same.
 */
export interface KeptFindings {
  /** What is kept of the file with this digest; empty at first, to be filled by the caller. */
  fileOf(digest: string): KeptFile
}

/** Keeps findings for one run. */
export function keepFindings(): KeptFindings {
  const files = new Map<string, KeptFile>()
  return {
    fileOf: (digest) => {
      const file = files.get(digest) ?? { places: {} }
      files.set(digest, file)
      return file
    },
  }
}
