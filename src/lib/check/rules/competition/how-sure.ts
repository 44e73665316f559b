import { quote } from '../../../content/issue.ts'
import type { ResultFlag } from '../../../judging/results-schema.ts'
import { examplePublished, lazyExamples } from '../../example-published.ts'
import { soundCompetitions } from '../../published-competitions.ts'
import { defineRule } from '../../rule.ts'

const flagged = (...flags: ResultFlag[]) => {
  const tree = examplePublished()
  const path = 'competitions/ideas/judging/results.json'
  const results = JSON.parse(tree[path] ?? '{}') as object
  return { ...tree, [path]: JSON.stringify({ ...results, flags }) }
}

export const howSure = defineRule({
  id: 'competition/how-sure',
  severity: 'tip',
  summary: 'The scores of a competition carry less than they seem to.',
  why: 'Numbers with two decimals look sure. Krippendorff, who made the usual measure of agreement, draws no conclusion below 0.667; for decisions about groups a reliability of 0.7 is the usual least.',
  messages: {
    alpha: ({ criteria }: { criteria: string }) =>
      `Judges did not mean the same by ${criteria} (agreement below 0.667). Say so beside the results, and next time word the levels anew or add a practice entry.`,
    reliability: ({ value }: { value: string }) =>
      `Other judges might well have put the entries in another order (reliability ${value}, and 0.7 is the usual least). Say so beside the results; next time plan more reviews for each entry.`,
    'one-judge': ({ judges }: { judges: string }) =>
      `Without ${judges} other entries would be awarded. Say so beside the results; next time let all judges read the entries near the line.`,
    same: ({ judges }: { judges: string }) =>
      `In more than half of the sheets of ${judges} all criteria have the same level, as if one impression had decided. Talk about it before the next competition.`,
    unlike: ({ judges }: { judges: string }) =>
      `Scores of ${judges} go up and down unlike those of the others, or follow them closer than chance would. Look at these sheets before the next competition.`,
  },
  examples: lazyExamples(() => {
    const passes = [flagged(), flagged({ flag: 'undecided', about: 'e-02' })]
    const fails = [
      flagged({ flag: 'alpha-low', about: 'criterion-b', value: 0.4 }),
      flagged({ flag: 'reliability-low', value: 0.61 }),
      flagged({ flag: 'decided-by-one-judge', about: 'j-02' }),
      flagged({ flag: 'judge-same-on-all', about: 'j-01', value: 0.75 }),
      flagged({ flag: 'judge-inconsistent', about: 'j-03', value: 1.9 }),
    ]
    return { passes, fails }
  }),
  *check({ graph }) {
    for (const { published, rubric, pathOf } of soundCompetitions(graph)) {
      const path = pathOf('results.json')
      const flags = Map.groupBy(published.results.flags, ({ flag }) => flag)
      const about = (flag: ResultFlag['flag']) => (flags.get(flag) ?? []).flatMap(({ about }) => about ?? [])
      const names = about('alpha-low').map(
        (id) => rubric?.criteria.find((each) => each.id === id)?.name ?? id,
      )
      if (names.length > 0) {
        const criteria = names.map((name) => `“${quote(name)}”`).join(', ')
        yield { path, message: 'alpha', values: { criteria } }
      }
      const [low] = flags.get('reliability-low') ?? []
      if (low) yield { path, message: 'reliability', values: { value: (low.value ?? 0).toFixed(2) } }
      for (const [flag, message] of [
        ['decided-by-one-judge', 'one-judge'],
        ['judge-same-on-all', 'same'],
        ['judge-inconsistent', 'unlike'],
      ] as const) {
        const judges = about(flag).join(', ')
        if (judges !== '') yield { path, message, values: { judges } }
      }
    }
  },
})
