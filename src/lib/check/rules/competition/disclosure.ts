import { fewestReviews } from '../../../judging/aggregate-results.ts'
import { openedExampleFile } from '../../../judging/opened-example.ts'
import { examplePublished, lazyExamples } from '../../example-published.ts'
import { exampleJudging } from '../../example-judging.ts'
import { publishedCompetitions, type PublishedCompetition } from '../../published-competitions.ts'
import { defineRule } from '../../rule.ts'

const perJudge = ['scores.json', 'ballots.json', 'calibration.json', openedExampleFile]
/** In a panel of fewer judges a code hides nobody. */
const fewestJudges = 4

const judgeKeys = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const letter = 'acde'[at] ?? 'q'
    return `{ id: j-0${at + 1}, verifies: ${letter.repeat(43)}, recipient: age1${letter.repeat(58)} }`
  }).join(', ')
const beforeFreeze = (count: number) =>
  exampleJudging({ frozen: false, more: `judges: [${judgeKeys(count)}]\n` })

export const disclosure = defineRule({
  id: 'competition/disclosure',
  severity: 'stop',
  summary: 'More is told of single judges than was promised before judging.',
  why: 'Judges score freely when they know what will be told of them. In a small panel two published numbers are often enough to work out who gave which score.',
  messages: {
    sheets: ({ name }: { name: string }) =>
      `“${name}” tells what each judge gave, and this competition promised to tell of the panel as a whole only (\`disclosure: aggregates only\`). Take it out.`,
    judges: ({ judge }: { judge: string }) =>
      `\`results.json\` names ${judge}, and this competition promised to tell of the panel as a whole only. Write it again: \`npm run judge -- publish\`.`,
    spread: ({ entry, reviews }: { entry: string; reviews: number }) =>
      `\`results.json\` says how far scores of ${entry} lie apart, and only ${reviews} judges read it. From that and the mean anybody can work out single scores. Write it again: \`npm run judge -- publish\`.`,
    few: ({ count }: { count: number }) =>
      `With ${count} judges a code such as j-02 hides nobody, and their scores are shown by code. Set \`disclosure: aggregates only\` before the entries are frozen, or ask more judges.`,
  },
  examples: lazyExamples(() => {
    const tree = examplePublished({ disclosure: 'aggregates only' })
    const path = 'competitions/ideas/judging/results.json'
    const swap = (from: string, to: string) => ({ ...tree, [path]: (tree[path] ?? '').replace(from, to) })
    const passes = [
      examplePublished({ disclosure: 'aggregates only' }),
      examplePublished(),
      beforeFreeze(4),
      exampleJudging({ more: `judges: [${judgeKeys(3)}]\n` }),
    ]
    const fails = [
      examplePublished({ disclosure: 'aggregates only', records: { 'scores.json': '[]' } }),
      swap('"about": "e-02"', '"about": "j-02"'),
      swap('"topWithOtherWeights"', '"spread": 1,\n      "topWithOtherWeights"'),
      beforeFreeze(3),
    ]
    return { passes, fails }
  }),
  *check({ graph }) {
    for (const each of publishedCompetitions(graph))
      if (each.judging.disclosure === 'aggregates only') yield* toldOfJudges(each)
    for (const file of graph.beside) {
      if (file.role !== 'judging' || !file.judging) continue
      const { disclosure, frozen, judges = [] } = file.judging
      const count = judges.length
      if (disclosure === 'pseudonyms' && !frozen && count > 0 && count < fewestJudges)
        yield {
          path: file.path,
          field: ['judges'],
          atKey: true,
          severity: 'tip',
          message: 'few',
          values: { count },
        }
    }
  },
})

function* toldOfJudges({ judging, records, published, pathOf }: PublishedCompetition) {
  for (const name of perJudge)
    if (records.has(name)) yield { path: pathOf(name), message: 'sheets' as const, values: { name } }
  const text = records.get('results.json') ?? ''
  const judge = judging.judges?.find(({ id }) => text.includes(`"${id}"`))?.id
  const path = pathOf('results.json')
  if (judge !== undefined) yield { path, message: 'judges' as const, values: { judge } }
  for (const { entry, reviews, ...told } of published?.results.entries ?? [])
    if (reviews < fewestReviews && (told.spread !== undefined || told.disagreement !== undefined))
      yield { path, message: 'spread' as const, values: { entry, reviews } }
}
