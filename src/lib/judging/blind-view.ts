import type { Entry } from '../content/entry.ts'
import { ownerOf } from '../content/kinds.ts'
import { languageOf } from '../knowledge/entry-language.ts'
import { digestOf } from './canonical.ts'
import { evidenceSheets, type DatedZone, type EvidenceSheet } from './evidence-sheet.ts'

/** What a judge sees of an entry: its parts in the order of the competition, and what stands behind it. */
export interface BlindEntry {
  /** Stands for the entry in sheets and results, and tells nothing of it: `e-03`. */
  code: string
  /** Language it is written in. */
  lang: string
  parts: BlindPart[]
  evidence: EvidenceSheet[]
}

/** One required part; `text` is empty when the team left it out. */
export interface BlindPart {
  id: string
  name: string
  text: string
  /** Words in it, and the limit when there is one. */
  words: number
  limit?: number
}

/**
 * The blind view of one entry. Only what is listed here is shown: no school, team, title, summary or picture, and
 * no body, where a team may have written anything.
 */
export function blindView(zone: DatedZone, entry: Entry<'entry'>, code: string): BlindEntry {
  const owner = ownerOf('entry', entry.id)
  const competition = owner && zone.graph.get('competition', owner.id)
  return {
    code,
    lang: languageOf(entry, zone.graph.zone),
    parts: blindParts(competition?.data.parts ?? [], entry.data.parts ?? {}),
    evidence: evidenceSheets(zone, entry),
  }
}

/** What was written for each part that a competition asks for, in its order. */
export const blindParts = (
  asked: NonNullable<Entry<'competition'>['data']['parts']>,
  written: Readonly<Record<string, string>>,
): BlindPart[] =>
  asked.map(({ id, name, words: limit }) => {
    const text = (Object.hasOwn(written, id) && written[id]) || ''
    return { id, name, text, words: countWords(text), ...(limit !== undefined && { limit }) }
  })

/**
 * Digest of what judges see of an entry. The evidence in it is that of the day it was frozen: a prototype goes on
 * after that, and its entry is judged as it was.
 */
export const blindDigest = (entry: BlindEntry): string => digestOf(entry)

/** As the check counts them against the limit. */
const countWords = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(/\s+/).length)
