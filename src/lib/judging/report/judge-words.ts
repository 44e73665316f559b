import type { Ballot } from '../score-sheet.ts'

/** Something a judge told the chair besides scores and words for teams. */
export interface JudgeWord {
  about:
    /** A note on an entry for the chair alone. */
    | 'note'
    /** Stepped back from an entry while reading, and why. */
    | 'away'
    /** Recognised whose entry it is, or thinks so. */
    | 'recognised'
    | 'maybe'
    /** Why a later ballot took the place of an earlier one. */
    | 'again'
    /** Why a ballot was taken in after the round closed, as the chair wrote it then. */
    | 'late'
  judge: string
  /** Code of an entry. */
  entry?: string
  text?: string
}

/** What judges tell the chair in their ballots, by judge; nothing when they tell nothing. */
export const judgeWords = (ballots: readonly Ballot[]): JudgeWord[] =>
  ballots
    .flatMap(({ judge, version, because = '', conflicts, sheets }): JudgeWord[] => [
      ...(version > 1 && because.trim() !== '' ? [{ about: 'again' as const, judge, text: because }] : []),
      ...conflicts.map((away) => ({
        ...{ about: 'away' as const, judge, entry: away.entry },
        text: away.because,
      })),
      ...sheets.flatMap(({ entry, recognised, privateNote }): JudgeWord[] => [
        ...(recognised === 'no'
          ? []
          : [{ about: recognised === 'yes' ? ('recognised' as const) : recognised, judge, entry }]),
        ...(privateNote.trim() === '' ? [] : [{ about: 'note' as const, judge, entry, text: privateNote }]),
      ]),
    ])
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))

const placeOf = ({ judge, entry = '' }: JudgeWord) => `${judge} ${entry}`
