import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBeside } from '../src/lib/content/beside.ts'
import { readEntry } from '../src/lib/content/entry.ts'
import { buildGraph } from '../src/lib/content/graph.ts'
import { judgeKeys, type JudgeKeys } from '../src/lib/judging/judge-keys.ts'
import { readingListSchema, type ReadingList } from '../src/lib/judging/reading-lists.ts'
import { unseal } from '../src/lib/judging/seal.ts'
import { assignRound } from '../src/node/judging/assign-round.ts'
import { noHistory } from '../src/lib/knowledge/history.ts'
import { competitionFiles, type CompetitionFiles } from '../src/node/judging/competition-files.ts'
import { freezeCompetition } from '../src/node/judging/freeze-competition.ts'
import { inviteJudges } from '../src/node/judging/invite-judges.ts'
import { makeKeys } from '../src/node/judging/make-keys.ts'
import { listFiles } from '../src/node/list-files.ts'
import type { PrivateStore } from '../src/node/judging/private-store.ts'

/** The competition of the example zone. */
export const competitionId = '2027-design-sprint'
/** One whose judges are invited and have nothing to read yet; the site tests make it. */
export const invitedId = '2028-design-sprint'
export const judgingSettings = `# How this competition is judged.
rounds:
  - id: r1
    reads: all
    perEntry: 2
    opens: 2026-11-30T08:00:00-08:00
    closes: 2027-01-22T17:00:00-08:00
  - { id: r2, reads: finalists, finalists: 2, opens: 2027-01-23T08:00:00-08:00, closes: 2027-01-29T17:00:00-08:00 }
reveal: 2027-02-01T08:00:00-08:00
awards: 1
showEntries: after they close
tieRule: [The criterion "clear problem".]
`
export const judgingPeople = `- { id: j-01, name: Example One, affiliation: a university, declared: 2026-11-20 }
- { id: j-02, name: Example Two, affiliation: a library, declared: 2026-11-20 }
- { id: j-03, name: Example Three, affiliation: eastside-k-8, declared: 2026-11-20 }
`

/** A judge as the link makes one. */
export interface InvitedJudge {
  secret: string
  keys: JudgeKeys
  list: ReadingList
}

/** Keys, links, frozen entries and reading lists, as the chair makes them. */
export async function prepareJudging(
  content: string,
  store: PrivateStore,
  auditor = false,
): Promise<Map<string, InvitedJudge>> {
  const go = { dryRun: false }
  await makeKeys(judgedFiles(content), store, { ...go, auditor })
  await inviteJudges(judgedFiles(content), store, { ...go, again: [] })
  freezeCompetition(judgedFiles(content), store, { ...go, now: '2026-11-21T10:00:00Z' })
  await assignRound(judgedFiles(content), store, { ...go, round: undefined })
  return invitedJudges(content, store)
}

/** The judges as their links open them. */
export async function invitedJudges(
  content: string,
  store: PrivateStore,
): Promise<Map<string, InvitedJudge>> {
  const links = (store.read('links.csv') ?? '').matchAll(/#j=([\w-]+)&k=([\w-]{43})/g)
  const lists = JSON.parse(judgedFiles(content).read('lists-r1.json') ?? '{}') as Record<string, string>
  const judges = new Map<string, InvitedJudge>()
  for (const [, judge = '', secret = ''] of links) {
    const keys = await judgeKeys(secret, competitionId)
    const list: unknown = JSON.parse(await unseal(lists[judge] ?? '', [keys.identity]))
    judges.set(judge, { secret, keys, list: readingListSchema.parse(list) })
  }
  return judges
}

/** The competition as it stands in a content folder, read in this thread. */
export function judgedFiles(content: string, id = competitionId): CompetitionFiles {
  const { readable, others } = listFiles(content)
  const bytesOf = (path: string) => readFileSync(join(content, path))
  const graph = buildGraph({
    entries: readable.flatMap((path) => readEntry(path, bytesOf(path), path) ?? []),
    beside: readable.flatMap((path) => readBeside(path, bytesOf(path), path) ?? []),
    others,
  })
  return competitionFiles(id, content, { graph, history: noHistory, today: '2026-11-21' })
}
