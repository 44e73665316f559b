import { findUnproven } from '../../../judging/ballot-proofs.ts'
import { digestOf } from '../../../judging/canonical.ts'
import { hasKnownSheets, isSoonWorkedOut } from '../../../judging/find-tampering.ts'
import { readReceipts } from '../../../judging/receipts.ts'
import { resultsFromSheets } from '../../../judging/results-from-sheets.ts'
import { resultsText } from '../../../judging/results-text.ts'
import { rulesDigest } from '../../../judging/settings-digest.ts'
import { examplePublished, lazyExamples } from '../../example-published.ts'
import { soundCompetitions, type SoundCompetition } from '../../published-competitions.ts'
import { defineRule } from '../../rule.ts'

export const results = defineRule({
  id: 'competition/results',
  severity: 'stop',
  summary:
    'Published results do not follow from the published scores, or a score is not the one that was handed in.',
  why: 'A team that did not win can trust the result when anybody can work it out again. Each score is tied to a receipt from the day it came in, and the results to the scores, to the last digit.',
  messages: {
    words: () =>
      'The words of chance are missing, or are not the ones that were promised before judging. They stand in `seed` once results are published: put `judging.yaml` back as it was.',
    receipts: ({ count, id }: { count: number; id: string }) =>
      `${count === 1 ? 'One ballot does' : `${count} ballots do`} not go with the receipts: scores were changed, or came in or went away without a word. \`npm run judge -- verify ${id}\` names them.`,
    many: ({ count, id }: { count: number; id: string }) =>
      `With ${count} judges it takes minutes to work the results out again, so this check did not. \`npm run judge -- verify ${id}\` does.`,
    changed: ({ id }: { id: string }) =>
      `Worked out again from the published scores, the results are others. Put \`results.json\` and \`scores.json\` back as they were published; \`npm run judge -- verify ${id}\` compares them.`,
  },
  examples: lazyExamples(() => {
    const path = 'competitions/ideas/judging/'
    const tree = examplePublished()
    const swap = (name: string, from: string, to: string) => ({
      ...tree,
      [path + name]: (tree[path + name] ?? '').replace(from, to),
    })
    const passes = [examplePublished(), examplePublished({ disclosure: 'aggregates only' })]
    const fails = [
      { ...tree, ...swap('results.json', '"rankLow": 3', '"rankLow": 2') },
      { ...tree, ...swap('scores.json', '"criterion-a":3', '"criterion-a":2') },
      { ...tree, [`${path}receipts.jsonl`]: '' },
      {
        ...tree,
        'competitions/ideas/judging.yaml': (tree['competitions/ideas/judging.yaml'] ?? '').replace(
          'words: an example',
          'words: others',
        ),
      },
    ]
    return { passes, fails }
  }),
  *check({ graph }) {
    for (const each of soundCompetitions(graph)) {
      const { id, judging, rubric, pathOf } = each
      if (judging.disclosure !== 'pseudonyms' || !rubric) continue
      const words = judging.seed?.words
      if (words === undefined || digestOf(words) !== judging.seed?.digest) {
        yield {
          path: pathOf('judging.yaml'),
          field: ['seed'],
          atKey: true,
          message: 'words',
          values: undefined,
        }
        continue
      }
      const count = unproven(each)
      if (count > 0) yield { path: pathOf('scores.json'), message: 'receipts', values: { count, id } }
      else if (!isSoonWorkedOut(each)) {
        if (hasKnownSheets(each)) {
          const values = { count: judging.judges?.length ?? 0, id }
          yield { path: pathOf('results.json'), severity: 'tip', message: 'many', values }
        }
      } else if (worksOut(each, words) !== each.records.get('results.json'))
        yield { path: pathOf('results.json'), message: 'changed', values: { id } }
    }
  },
})

/** How many ballots are not as their receipts say. */
function unproven({ id, judging, records, published }: SoundCompetition): number {
  const { sheets, calibration, ballots, leftOut } = published
  const { receipts } = readReceipts(id, records.get('receipts.jsonl') ?? '')
  const firstRound = judging.rounds[0]?.id ?? ''
  const scores = { competition: id, rules: rulesDigest(judging), sheets, calibration, firstRound }
  return findUnproven(scores, ballots, receipts, leftOut).length
}

/** Text of the results, by what they were worked out from: the same scores come with every run in one process. */
const known = new Map<string, string>()

function worksOut({ id, judging, rubric, records, published }: SoundCompetition, words: string) {
  if (!rubric) return undefined
  const { sheets, calibration, leftOut } = published
  const { frozen: _, ...settings } = judging
  const key = digestOf([id, settings, rubric, records.get('scores.json') ?? '', calibration, leftOut])
  const text =
    known.get(key) ??
    attempt(() =>
      resultsText(
        resultsFromSheets({ competition: id, judging, rubric, sheets, calibration, words, leftOut }),
      ),
    )
  // Nobody keeps a hundred competitions at once; a long-lived process must not fill up.
  if (known.size > 100) known.clear()
  if (text !== undefined) known.set(key, text)
  return text
}

function attempt(work: () => string): string | undefined {
  try {
    return work()
  } catch (error) {
    // Scores that give no results at all.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
