import type { CycleFacts } from './cycle-facts.ts'

/**
 * What version control knows of a file: when its text first reached the main branch and when it changed.
 * Days are `2026-01-31`.
 */
export interface Change {
  day: string
  /** Seconds since 1970-01-01. Grows from change to change, also within a day. */
  time: number
  commit: string
  /** Who saved it, as a key that says nothing about the person. */
  author: string
  /** Key of the text as it was saved: equal keys are equal texts. Empty when the file was taken away. */
  text: string
}

/** When the two halves of a cycle were saved. A half that was never saved has no change. */
export interface CycleHistory {
  /** The change that brought the prediction as it stood when results came or, without results, stands now. */
  prediction?: Change
  results?: Change
  /** The first change to the prediction after results were there, unless the old words were put back. */
  predictionChanged?: Change
  /** An older text that cannot be read, or a cycle that is gone, may have held results first. */
  unclear?: true
  /** What the latest save holds. */
  saved: CycleFacts
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
  /** Every path below `content/` under which a file was ever saved, also of files that are gone. */
  paths: readonly string[]
}

/** The history of a folder of which nothing is known. */
export const noHistory: History = { state: 'none', changesOf: () => [], cycle: () => undefined, paths: [] }

/** A history that is read when something of it is first asked. */
export function lazyHistory(read: () => History): History {
  let known: History | undefined
  const history = () => (known ??= read())
  return {
    get state() {
      return history().state
    },
    changesOf: (path) => history().changesOf(path),
    cycle: (path) => history().cycle(path),
    get paths() {
      return history().paths
    },
  }
}
