import type { CalibrationGate } from '../../lib/judging/diagnostics/calibration-agreement.ts'
import type { Words } from '../../lib/i18n/shape.ts'

/** What the built page hands to its script. */
export interface Given {
  competition: string
  round: string
  /** age recipients that open a ballot. */
  chairs: string[]
  auditor?: string
  /** See `rulesDigest`. */
  rules: string
  rubricDigest: string
  entryDigests: Record<string, string>
  criteria: { id: string; name: string; weight: number }[]
  /** Number of levels of the rubric. */
  levels: number
  lists: Record<string, string>
  /** Practice entries with their agreed levels; none when this round asks for none. */
  practice: { code: string; agreed: Record<string, number> }[]
  /** How near a judge must come on them. */
  gate: CalibrationGate
}

/** The words of the page, as plain texts with places to fill in. */
export type Said = Omit<
  Words['judge'],
  'title' | 'entry' | 'words' | 'weight' | 'looksAt' | 'closes' | 'practice'
> & { practice: Omit<Words['judge']['practice'], 'title' | 'agreed' | 'paper'> }
