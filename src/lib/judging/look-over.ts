import type { Ballot, ScoreSheet } from './score-sheet.ts'

/** What can be seen on opened ballots and deserves a second look before anything is decided. */
export const looks = [
  /** A judge named a conflict with an entry, and a sheet of this judge for it counts. */
  'conflict-scored',
  /** All criteria have the same level in more than half of a judge's sheets. */
  'same-on-all',
  /** The page was open for less than three minutes. */
  'quick',
  /** What the team gets to read is shorter than 80 letters. */
  'short-feedback',
  /** The same words stand in what two teams get to read. */
  'same-words',
  /** A later ballot does not say why it takes the place of the earlier one. */
  'no-reason',
  /** Words for a team, or a reason, lead to one person. */
  'personal',
] as const

/** One thing to look at. */
export interface Look {
  look: (typeof looks)[number]
  judge: string
  /** Codes of the entries it is about; none when it is about the whole ballot. */
  entries: string[]
}

/** What is known besides the ballots. */
export interface LookingOver {
  /** Pairs that must not be, as they are known today. */
  conflicts?: readonly { judge: string; entry: string }[]
  /** Says whether a text leads to one person. */
  isPersonal?: (text: string) => boolean
}

const fewestMinutes = 3
const fewestLetters = 80
/** Shorter words are the same by chance: "Thank you for your entry." */
const fewestSame = 30

/** Looks over the ballots of all rounds. In the order of `looks`, then by judge. */
export function lookOver(
  ballots: readonly Ballot[],
  { conflicts = [], isPersonal = () => false }: LookingOver = {},
): Look[] {
  const found: Look[] = []
  const add = (look: Look['look'], judge: string, entries: readonly string[], always = false) => {
    if (always || entries.length > 0) found.push({ look, judge, entries: [...new Set(entries)].sort() })
  }
  const copied = sheetsWithSameWords(ballots.flatMap(({ sheets }) => sheets))
  for (const [judge, own] of Map.groupBy(ballots, (ballot) => ballot.judge)) {
    const sheets = own.flatMap((ballot) => ballot.sheets)
    const away = new Set([
      ...own.flatMap((ballot) => ballot.conflicts.map(({ entry }) => entry)),
      ...conflicts.flatMap((pair) => (pair.judge === judge ? pair.entry : [])),
    ])
    const codes = (wanted: (sheet: ScoreSheet) => boolean) => sheets.filter(wanted).map(({ entry }) => entry)
    add(
      'conflict-scored',
      judge,
      codes(({ entry }) => away.has(entry)),
    )
    const flat = codes(isFlat)
    if (flat.length * 2 > sheets.length) add('same-on-all', judge, flat)
    const typed = own.filter(({ source }) => source === 'form').flatMap((ballot) => ballot.sheets)
    add(
      'quick',
      judge,
      typed.filter(({ minutes }) => minutes < fewestMinutes).map(({ entry }) => entry),
    )
    add(
      'short-feedback',
      judge,
      codes((sheet) => feedbackOf(sheet).join('').length < fewestLetters),
    )
    add(
      'same-words',
      judge,
      codes((sheet) => copied.has(sheet)),
    )
    add(
      'no-reason',
      judge,
      [],
      own.some(({ version, because }) => version > 1 && !because?.trim()),
    )
    add(
      'personal',
      judge,
      codes((sheet) => wordsOf(sheet).some(isPersonal)),
    )
  }
  return found.sort((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look) || (a.judge < b.judge ? -1 : 1))
}

const isFlat = ({ scores }: ScoreSheet): boolean => {
  const levels = Object.values(scores).filter((score) => score !== null)
  return levels.length > 1 && new Set(levels).size === 1
}

/** What the team gets to read. */
const feedbackOf = ({ comments, strength, question }: ScoreSheet): string[] =>
  [strength, question, ...Object.values(comments)].map((text) => text.trim())

const wordsOf = (sheet: ScoreSheet): string[] => [...feedbackOf(sheet), ...Object.values(sheet.noEvidence)]

/** Sheets for two entries, by one judge or two, in which the same longer words stand. */
function sheetsWithSameWords(sheets: readonly ScoreSheet[]): ReadonlySet<ScoreSheet> {
  const byWords = new Map<string, Set<ScoreSheet>>()
  for (const sheet of sheets)
    for (const text of feedbackOf(sheet)) {
      const words = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      if (words.length >= fewestSame) byWords.set(words, (byWords.get(words) ?? new Set()).add(sheet))
    }
  const same = [...byWords.values()].filter((found) => new Set([...found].map(({ entry }) => entry)).size > 1)
  return new Set(same.flatMap((found) => [...found]))
}
