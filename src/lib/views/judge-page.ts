import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { Judging, Rubric } from '../content/schemas/index.ts'
import type { BlindEntry } from '../judging/blind-view.ts'
import { calibrationOf, type CalibrationEntry } from '../judging/calibration.ts'
import { readFrozenEntries } from '../judging/frozen-entries.ts'
import { receiptCode } from '../judging/receipt-code.ts'
import type { SealedLists } from '../judging/reading-lists.ts'
import { readReceipts } from '../judging/receipts.ts'

/** What the page of a competition's judges is drawn from. */
export interface JudgePage {
  competition: Entry<'competition'>
  rubric: Rubric
  judging: Judging
  entries: readonly BlindEntry[]
  /** What every judge scores before the first entry; none when a competition has none, or asked in an earlier round. */
  practice: readonly CalibrationEntry[]
  round: Judging['rounds'][number]
  /** Reading lists of the round, each sealed to its judge. */
  lists: SealedLists
}

/** What the page is drawn from before anybody knows who reads what: judges say where they are too close. */
export interface InvitedPage {
  competition: Entry<'competition'>
  /** Keys that check a judge's signature, by judge. */
  judges: Record<string, string>
  /** Schools of the zone, by title. */
  schools: readonly { id: string; title: string }[]
}

/** The competitions that have invited judges and given nothing out yet. */
export const invitedCompetitions = (graph: KnowledgeGraph): InvitedPage[] =>
  graph.all('competition').flatMap((competition) => {
    const judges = graph.judging(competition)?.settings?.judges ?? []
    if (judges.length === 0 || judgePageOf(graph, competition)) return []
    return {
      competition,
      judges: Object.fromEntries(judges.map(({ id, verifies }) => [id, verifies])),
      schools: graph
        .all('school')
        .filter(({ data }) => data.borrowed === undefined)
        .map(({ id, title }) => ({ id, title }))
        .sort((a, b) => a.title.localeCompare(b.title)),
    }
  })

/** The competitions whose entries are frozen and given out: their judges have a page. */
export const judgedCompetitions = (graph: KnowledgeGraph): JudgePage[] =>
  graph.all('competition').flatMap((competition) => judgePageOf(graph, competition) ?? [])

function judgePageOf(graph: KnowledgeGraph, competition: Entry<'competition'>): JudgePage | undefined {
  const rubric = graph.rubric(competition)
  const { settings: judging, records } = graph.judging(competition) ?? {}
  const entries = readFrozenEntries(records?.get('entries.json') ?? '')
  if (!rubric || !judging?.keys || !judging.frozen || !entries) return undefined
  // The last round that was given out is the one that is read now.
  for (const round of judging.rounds.toReversed()) {
    const lists = readLists(records?.get(`lists-${round.id}.json`))
    if (!lists) continue
    const isAsked = judging.frozen.calibration !== undefined && round.id === judging.rounds[0]?.id
    const practice = isAsked ? calibrationOf(graph, competition.id) : []
    return { competition, rubric, judging, entries, practice, round, lists }
  }
  return undefined
}

/** Codes and days of the ballots that are in, as judges find their own. */
export const receiptsShown = (
  graph: KnowledgeGraph,
  competition: Entry<'competition'>,
): { code: string; day: string }[] =>
  readReceipts(competition.id, graph.judging(competition)?.records.get('receipts.jsonl') ?? '').receipts.map(
    ({ commitment, receivedAt }) => ({
      code: receiptCode(commitment),
      day: receivedAt.slice(0, 10),
    }),
  )

function readLists(text: string | undefined): SealedLists | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    return Object.values(value).every((each) => typeof each === 'string') ? (value as SealedLists) : undefined
  } catch {
    return undefined
  }
}
