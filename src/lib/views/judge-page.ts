import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Judging, Rubric } from '../content/schemas/index.ts'
import type { BlindEntry } from '../judging/blind-view.ts'
import { readFrozenEntries } from '../judging/frozen-entries.ts'
import { receiptCode } from '../judging/envelope.ts'
import type { SealedLists } from '../judging/reading-lists.ts'
import { readReceipts } from '../judging/receipts.ts'

/** What the page of a competition's judges is drawn from. */
export interface JudgePage {
  competition: Entry<'competition'>
  rubric: Rubric
  judging: Judging
  entries: readonly BlindEntry[]
  round: Judging['rounds'][number]
  /** Reading lists of the round, each sealed to its judge. */
  lists: SealedLists
}

/** The competitions whose entries are frozen and given out: their judges have a page. */
export const judgedCompetitions = (graph: KnowledgeGraph): JudgePage[] =>
  graph.all('competition').flatMap((competition) => judgePageOf(graph, competition) ?? [])

function judgePageOf(graph: KnowledgeGraph, competition: Entry<'competition'>): JudgePage | undefined {
  const rubric = graph.rubric(competition)
  const judging = settingsOf(graph, competition)
  const entries = readFrozenEntries(recordOf(graph, competition, 'entries.json') ?? '')
  if (!rubric || !judging?.keys || !judging.frozen || !entries) return undefined
  // The last round that was given out is the one that is read now.
  for (const round of judging.rounds.toReversed()) {
    const lists = readLists(recordOf(graph, competition, `lists-${round.id}.json`))
    if (lists) return { competition, rubric, judging, entries, round, lists }
  }
  return undefined
}

/** Codes and days of the ballots that are in, as judges find their own. */
export const receiptsShown = (
  graph: KnowledgeGraph,
  competition: Entry<'competition'>,
): { code: string; day: string }[] =>
  readReceipts(competition.id, recordOf(graph, competition, 'receipts.jsonl') ?? '').receipts.map(
    ({ commitment, receivedAt }) => ({ code: receiptCode(commitment), day: receivedAt.slice(0, 10) }),
  )

function settingsOf(graph: KnowledgeGraph, { id }: Entry<'competition'>): Judging | undefined {
  for (const file of graph.beside) if (file.role === 'judging' && file.owner === id) return file.judging
  return undefined
}

function recordOf(graph: KnowledgeGraph, { id }: Entry<'competition'>, name: string): string | undefined {
  for (const file of graph.beside)
    if (file.role === 'judging-record' && file.owner === id && file.name === name) return file.text
  return undefined
}

function readLists(text: string | undefined): SealedLists | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    return Object.values(value).every((each) => typeof each === 'string') ? (value as SealedLists) : undefined
  } catch {
    return undefined
  }
}
