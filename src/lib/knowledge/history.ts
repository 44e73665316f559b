/**
 * What version control knows of a file: when its text first reached the main branch and when it changed.
 * Days are `2026-01-31`.
 */
export interface Change {
  day: string
  /** Seconds since 1970-01-01. Orders changes of one day. */
  time: number
  commit: string
  /** Who saved it, as a key that says nothing about the person. */
  author: string
}

/** When the two halves of a cycle were saved. A half that was never saved has no change. */
export interface CycleHistory {
  prediction?: Change
  results?: Change
  /** The first change to the prediction after results were there. */
  predictionChanged?: Change
}

/**
 * The saved history of the zone. `whole`: everything is known. `shallow`: older changes were left out when
 * the repository was copied, so nothing is claimed. `none`: the folder is under no version control.
 */
export interface History {
  state: 'whole' | 'shallow' | 'none'
  /** Changes of a file below `content/`, newest first; empty when nothing is known. Renames are followed. */
  changesOf(path: string): readonly Change[]
  /** What is known of a cycle's file; undefined when nothing is. */
  cycle(path: string): CycleHistory | undefined
}

/** The history of a folder of which nothing is known. */
export const noHistory: History = { state: 'none', changesOf: () => [], cycle: () => undefined }
