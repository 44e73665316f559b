import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBeside } from '../../../src/lib/content/beside.ts'
import { buildGraph } from '../../../src/lib/content/graph.ts'
import { openGitHistory } from '../../../src/node/git-history.ts'
import { competitionFiles, type CompetitionFiles } from '../../../src/node/judging/competition-files.ts'
import { listFiles } from '../../../src/node/list-files.ts'
import { openPrivateStore } from '../../../src/node/judging/private-store.ts'
import { readContent } from '../../../src/node/read-content.ts'

/** A competition in a copy of a content folder, with a private store of its own. */
export type CompetitionCopy = ReturnType<typeof copyCompetition>

/** Copies a content folder for a rehearsal. `clear` takes the copy and all secrets away. */
export function copyCompetition(content: string, id: string) {
  const folder = mkdtempSync(join(tmpdir(), 'zonebook-judging-'))
  const copy = join(folder, 'content')
  cpSync(content, copy, { recursive: true })
  const store = openPrivateStore(join(folder, 'private'), copy)
  const own = join(copy, 'competitions', id)
  // Only what judging writes changes on the way.
  const read = readContent({ root: copy, storeFile: join(folder, 'records') }).then((zone) => zone.parts())
  const isOfJudging = (path: string) => path.startsWith(`competitions/${id}/judging`)
  const judgingFiles = () =>
    listFiles(copy)
      .readable.filter(isOfJudging)
      .flatMap((path) => readBeside(path, readFileSync(join(copy, path)), path) ?? [])
  return {
    /** A folder for what judges hand in. */
    inbox: folder,
    store,
    /** The competition as it stands in the copy, at an instant. What git knows is asked of the content itself. */
    async files(instant: string): Promise<CompetitionFiles> {
      const { beside, ...same } = await read
      const others = beside.filter(({ path }) => !isOfJudging(path))
      const graph = buildGraph({ ...same, beside: [...others, ...judgingFiles()] })
      const history = openGitHistory({ content, branch: graph.zone.branch, factsFile: join(folder, 'facts') })
      return competitionFiles(id, copy, { graph, history: history.history, today: instant.slice(0, 10) })
    },
    /** Takes every record of judging away. */
    empty: () => rmSync(join(own, 'judging'), { recursive: true, force: true }),
    /** Texts of `judging.yaml` and of all records, by their path below the competition. */
    records: (): Map<string, string> =>
      new Map(
        ['judging.yaml', ...readdirSync(join(own, 'judging')).map((name) => `judging/${name}`)].map(
          (name) => [name, readFileSync(join(own, name), 'utf8')],
        ),
      ),
    /** What may never leave the store: keys, secrets of links, names. */
    secrets(): string[] {
      const keys = store
        .list('keys')
        .flatMap((name) => store.read(`keys/${name}`)?.match(/AGE-SECRET-KEY-\w+/g) ?? [])
      const links = [...(store.read('links.csv') ?? '').matchAll(/&k=([\w-]{43})/g)].map(
        ([, secret = '']) => secret,
      )
      const names = [...(store.read('judges.yaml') ?? '').matchAll(/name: (.+)/g)].map(
        ([, name = '']) => name,
      )
      return [...keys, ...links, ...names]
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  }
}
