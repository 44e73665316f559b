import { del, get, set } from 'idb-keyval'
import type { Entered } from '../../lib/judging/entered-sheet.ts'
import type { ScoreSheet } from '../../lib/judging/score-sheet.ts'

/** What a judge has written so far, as it is kept on this device. */
export interface Draft {
  /** Day the promise was made, ISO. */
  promised?: string
  /** What stands in the form of each entry, by code. */
  entered: Record<string, Entered>
  /** What became of the practice entries. */
  practice?: PracticeTries
  /** Seconds each entry was open. */
  seconds: Record<string, number>
  /** Ballots sealed so far. */
  sealed: number
  /** The last file that was sealed, so that it can be saved and sent again. */
  last?: { name: string; text: string; code: string }
  /** Id of the step that was open last. */
  at?: string
}

/** Levels of practice entries by code: of the first try, which goes into the ballot, and of the last that was compared. */
export interface PracticeTries {
  first: Record<string, ScoreSheet['scores']>
  compared: Record<string, ScoreSheet['scores']>
}

/** Where drafts are kept; one for each competition, round and judge. */
export interface DraftStore {
  load: () => Promise<Draft>
  /** False when this browser keeps nothing. */
  save: (draft: Draft) => Promise<boolean>
  /** Takes the draft off the device; nothing is kept from then on. */
  wipe: () => Promise<void>
}

/** Name of a judge's draft for one step of a competition; the same in every language of one site. */
export const draftKey = (competition: string, step: string, judge: string): string =>
  `zonebook-judge ${location.pathname.replace(/\/judge\/.*/, '').replace(/\/es$/, '')} ${competition} ${step} ${judge}`

/** Opens the store of one judge's draft. A browser that keeps nothing gives an empty draft. */
export function openDraft(key: string): DraftStore {
  let isWiped = false
  return {
    load: async () => (await get<Draft>(key).catch(() => undefined)) ?? emptyDraft(),
    save: async (draft) =>
      isWiped ||
      set(key, draft).then(
        () => true,
        () => false,
      ),
    wipe: () => {
      isWiped = true
      return del(key).catch(() => undefined)
    },
  }
}

/** The tries of a draft, put into it when there are none yet. */
export const practiceOf = (draft: Draft): PracticeTries => (draft.practice ??= { first: {}, compared: {} })

const emptyDraft = (): Draft => ({ entered: {}, seconds: {}, sealed: 0 })
