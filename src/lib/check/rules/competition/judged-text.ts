import type { KnowledgeGraph } from '../../../content/graph.ts'
import type { Judging } from '../../../content/schemas/index.ts'
import { digestOf } from '../../../judging/canonical.ts'
import { readFrozenEntries } from '../../../judging/frozen-entries.ts'
import { settingsDigest } from '../../../judging/settings-digest.ts'
import { exampleBlindEntry, exampleJudging } from '../../example-judging.ts'
import { exampleRubric } from '../../example-rubric.ts'
import { defineRule } from '../../rule.ts'

const entriesPath = (id: string) => `competitions/${id}/judging/entries.json`

export const judgedText = defineRule({
  id: 'competition/judged-text',
  severity: 'stop',
  summary: 'What judges read, or the rules they judge by, was changed after it was frozen.',
  why: 'Judges must all read the same text and score with the same rubric. Each score is tied to the text that was frozen; when that text changes, nobody can say what was judged.',
  messages: {
    rubric: () =>
      'The rubric is not the one that was frozen. Put `rubric.yaml` back as it was; even a small change in words makes scores hard to compare.',
    settings: () =>
      'Days, awards or rules in `judging.yaml` are not those that were frozen. Put them back as they were: nobody may change how a competition is counted once it is judged.',
    entry: ({ code }: { code: string }) =>
      `What judges read of entry ${code} is not what was frozen. Put \`judging/entries.json\` back as it was saved then.`,
    missing: ({ code }: { code: string }) =>
      `Entry ${code} was frozen and is gone from \`judging/entries.json\`. Put the file back as it was saved then.`,
    unreadable: () =>
      '`judging/entries.json` cannot be read. It is written by `npm run judge -- freeze` and not by hand: put it back as it was saved then.',
  },
  examples: {
    passes: [exampleJudging()],
    fails: [
      exampleJudging({ awards: 2 }),
      { ...exampleJudging(), 'competitions/ideas/rubric.yaml': exampleRubric([30, 40, 30]) },
      { ...exampleJudging(), [entriesPath('ideas')]: JSON.stringify([{ ...exampleBlindEntry, lang: 'es' }]) },
      { ...exampleJudging(), [entriesPath('ideas')]: '[]' },
      { ...exampleJudging(), [entriesPath('ideas')]: 'oops' },
    ],
  },
  *check({ graph }) {
    for (const file of graph.beside) {
      if (file.role !== 'judging' || !file.judging?.frozen) continue
      const path = file.path
      for (const finding of findingsIn(graph, file.owner, file.judging, file.judging.frozen))
        yield { path, field: ['frozen'], atKey: true, ...finding }
    }
  },
})

function* findingsIn(
  graph: KnowledgeGraph,
  id: string,
  judging: Judging,
  frozen: NonNullable<Judging['frozen']>,
) {
  if (settingsDigest(judging) !== frozen.settings) yield { message: 'settings' as const, values: undefined }
  const competition = graph.get('competition', id)
  const rubric = competition && graph.rubric(competition)
  if (rubric && digestOf(rubric) !== frozen.rubric) yield { message: 'rubric' as const, values: undefined }
  const file = graph.beside.find(({ path }) => path === entriesPath(id))
  const entries = file?.role === 'judging-record' ? readFrozenEntries(file.text) : undefined
  if (!entries) {
    yield { message: 'unreadable' as const, values: undefined }
    return
  }
  const digests = new Map(entries.map((entry) => [entry.code, digestOf(entry)]))
  for (const [code, digest] of Object.entries(frozen.entries)) {
    const found = digests.get(code)
    if (found === undefined) yield { message: 'missing' as const, values: { code } }
    else if (found !== digest) yield { message: 'entry' as const, values: { code } }
  }
}
