import type { AnyEntry, Entry } from './entry.ts'
import type { JudgingFiles, KnowledgeGraph } from './graph.ts'
import { ownerOf } from './kinds.ts'

const submission = /submi|entr(y|ies)|propuesta|env[ií]/i

/** Stands for a last day that nobody can tell: entries stay closed until someone writes it down. */
export const unknownDay = '9999-12-31'

/**
 * Last day on which teams may hand in entries: the field `entriesClose`, else the end of the stage that is
 * named for it, else of the last stage. Undefined when no day is given or a day cannot be read.
 */
export function submissionCloses(competition: Entry<'competition'>): string | undefined {
  const { entriesClose, stages = [] } = competition.data
  if (entriesClose) return entriesClose
  // A stage with a slip in it is not kept, and may have been the one for entries.
  const unread = competition.issues.some(
    ({ rule, field }) =>
      field?.[0] === 'entriesClose' || (field?.[0] === 'stages' && rule !== 'frontmatter/unknown-key'),
  )
  if (unread) return undefined
  const named = stages.find((stage) => submission.test(stage.name))
  return (
    named?.closes ??
    stages
      .map((stage) => stage.closes)
      .sort()
      .at(-1)
  )
}

/**
 * The day until which a competition entry stays closed to readers; undefined when it is open, and for all
 * other kinds. `unknownDay` when its competition does not say, and for a draft: nobody handed it in.
 */
export function sealedUntil(graph: KnowledgeGraph, entry: AnyEntry, today: string): string | undefined {
  if (entry.kind !== 'entry') return undefined
  const owner = ownerOf(entry.kind, entry.id)
  if (owner && (entry.data.draft || entry.data.status === 'draft')) return unknownDay
  return owner && competitionSealedUntil(graph, owner.id, today)
}

/**
 * True for a file that readers may not have yet: one beside competition entries which are still closed, and a record
 * of scores before the reveal. Takes a path below `content/`.
 */
export function isSealedFile(graph: KnowledgeGraph, path: string, today: string): boolean {
  const [, id = '', place, name = ''] = /^competitions\/([^/]+)\/(entries|judging)\/(.+)/.exec(path) ?? []
  if (place === 'entries') return competitionSealedUntil(graph, id, today) !== undefined
  return place === 'judging' && !isReadInJudging(graph, id, name) && !isRevealed(graph, id, today)
}

/**
 * True for a record that is public while judges read: nothing of it tells a score, or whose entry is whose. A reading
 * list counts when its round stands in the settings, or nobody can tell because they have a mistake.
 */
export function isReadInJudging(graph: KnowledgeGraph, id: string, name: string): boolean {
  const round = /^lists-([a-z0-9-]+)\.json$/.exec(name)?.[1]
  if (round === undefined) return name === 'entries.json' || name === 'receipts.jsonl'
  const competition = graph.get('competition', id)
  const settings = competition && graph.judging(competition)?.settings
  return !settings || settings.rounds.some((each) => each.id === round)
}

/**
 * The last day on which all entries of a competition stay closed; undefined when they are open. A competition with
 * judges keeps them closed until the day of the reveal, unless its settings say otherwise.
 */
export function competitionSealedUntil(graph: KnowledgeGraph, id: string, today: string): string | undefined {
  const competition = graph.get('competition', id)
  const closes = (competition && submissionCloses(competition)) ?? unknownDay
  const judging = competition && graph.judging(competition)
  const until = [closes, ...(judging ? [beforeReveal(judging)] : [])].sort().at(-1) ?? unknownDay
  return today <= until ? until : undefined
}

/** True from the day of the reveal on. Settings with mistakes reveal nothing. */
export function isRevealed(graph: KnowledgeGraph, id: string, today: string): boolean {
  const competition = graph.get('competition', id)
  const judging = competition && graph.judging(competition)
  return judging?.settings !== undefined && openingDay(judging, judging.settings.reveal) <= today
}

/**
 * The day on which what waited for the reveal is shown. Results are written by a command that knows the hour and waits
 * for it, so with them it is the day itself; without them nobody can tell whether the hour is past.
 */
const openingDay = ({ records }: JudgingFiles, reveal: string): string =>
  records.has('results.json') ? dayIn(Math.floor, reveal) : revealDay(reveal)

/**
 * The first day that begins, in UTC, when an instant is past. A site only knows the day it is built on, so it shows
 * what waits for the reveal some hours late, and never early.
 */
export const revealDay = (reveal: string): string => dayIn(Math.ceil, reveal)

function dayIn(round: (days: number) => number, reveal: string): string {
  const begins = round(Date.parse(reveal) / dayLength) * dayLength
  // A year of five figures would stand before all others.
  return begins < Date.parse(unknownDay) ? new Date(begins).toISOString().slice(0, 10) : unknownDay
}

const dayLength = 86_400_000

/** The last day that waiting for the reveal adds: none when entries are shown after they close. */
function beforeReveal(judging: JudgingFiles): string {
  const { settings } = judging
  // A slip in the settings must never bring entries to light.
  if (!settings) return unknownDay
  if (settings.showEntries === 'after they close') return ''
  const day = Date.parse(`${openingDay(judging, settings.reveal)}T00:00:00Z`)
  return new Date(day - dayLength).toISOString().slice(0, 10)
}
