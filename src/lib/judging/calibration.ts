import type { KnowledgeGraph } from '../content/graph.ts'
import type { Beside } from '../content/beside.ts'
import type { JudgingCalibration, Rubric } from '../content/schemas/index.ts'
import { languageOf } from '../knowledge/entry-language.ts'
import { blindParts, type BlindPart } from './blind-view.ts'
import { digestOf } from './canonical.ts'

/** A practice entry, as every judge reads and scores it before the first real one. */
export interface CalibrationEntry {
  /** Stands for it in ballots: `c-01`. */
  code: string
  /** Language it is written in. */
  lang: string
  from: string
  parts: BlindPart[]
  /** The agreed level of each criterion, and why it is this one. */
  agreed: Readonly<Record<string, number>>
  why: Readonly<Record<string, string>>
}

/** The practice entries of a competition, by code. One that cannot be read is not among them. */
export function calibrationOf(graph: KnowledgeGraph, competitionId: string): CalibrationEntry[] {
  const competition = graph.get('competition', competitionId)
  if (!competition) return []
  return filesOf(graph, competitionId).flatMap(({ code, calibration }) => {
    if (!calibration) return []
    const { lang = languageOf(competition, graph.zone), from, parts, agreed, why } = calibration
    return { code, lang, from, parts: blindParts(competition.data.parts ?? [], parts), agreed, why }
  })
}

/**
 * Digest of all practice entries with their agreed levels, as `judging.yaml` holds it once they are frozen. Undefined
 * when there is none; one that cannot be read counts as changed.
 */
export function calibrationDigest(graph: KnowledgeGraph, competitionId: string): string | undefined {
  const files = filesOf(graph, competitionId)
  if (files.length === 0) return undefined
  return digestOf(files.map(({ code, calibration }) => ({ code, calibration: calibration ?? null })))
}

/** What makes a practice entry of no use, with the field it stands in. */
export interface CalibrationTrouble {
  trouble: 'unknown-part' | 'unknown-criterion' | 'no-agreed' | 'no-why' | 'outside-scale'
  field: string[]
}

/**
 * Holds a practice entry against the parts of the competition and its rubric: every criterion needs an agreed level on
 * the scale and a reason. A part may be missing, as it may be from a real entry.
 */
export function findCalibrationTroubles(
  { parts, agreed, why }: JudgingCalibration,
  partIds: readonly string[],
  rubric: Rubric,
): CalibrationTrouble[] {
  const criteria = rubric.criteria.map(({ id }) => id)
  const strange = (field: 'parts' | 'agreed' | 'why', known: readonly string[]) =>
    Object.keys({ parts, agreed, why }[field])
      .filter((id) => !known.includes(id))
      .map((id) => ({
        trouble: field === 'parts' ? ('unknown-part' as const) : ('unknown-criterion' as const),
        field: [field, id],
      }))
  return [
    ...strange('parts', partIds),
    ...strange('agreed', criteria),
    ...strange('why', criteria),
    ...criteria.flatMap((id): CalibrationTrouble[] => {
      const level = Object.hasOwn(agreed, id) ? agreed[id] : undefined
      return [
        ...(level === undefined ? [{ trouble: 'no-agreed' as const, field: ['agreed'] }] : []),
        ...(level !== undefined && level > rubric.scale.length
          ? [{ trouble: 'outside-scale' as const, field: ['agreed', id] }]
          : []),
        ...(Object.hasOwn(why, id) ? [] : [{ trouble: 'no-why' as const, field: ['why'] }]),
      ]
    }),
  ]
}

type CalibrationFile = Extract<Beside, { role: 'judging-calibration' }>

/** In the order of their codes, as the graph has files in the order of their paths. */
const filesOf = ({ beside }: KnowledgeGraph, id: string): CalibrationFile[] =>
  beside.filter((file) => file.role === 'judging-calibration').filter(({ owner }) => owner === id)
