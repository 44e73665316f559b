import type { Entry } from '../../../content/entry.ts'
import type { Change } from '../../../knowledge/history.ts'
import { exampleFile } from '../../example-file.ts'
import { exampleHistory } from '../../example-history.ts'
import { exampleRubric } from '../../example-rubric.ts'
import { defineRule } from '../../rule.ts'

const rubricSaved = (...saves: readonly (readonly [day: string, text: string])[]) => ({
  'competitions/ideas/index.mdx': exampleFile({
    title: 'Ideas',
    purpose: 'Find ideas.',
    stages: '[{ name: Entries, opens: 2026-09-21, closes: 2026-11-13 }]',
  }),
  'competitions/ideas/rubric.yaml': exampleRubric([40, 30, 30]),
  ...exampleHistory(
    ...saves.map(([day, text]) => ({ day, files: { 'competitions/ideas/rubric.yaml': text } })),
  ),
})

export const frozen = defineRule({
  id: 'competition/frozen',
  severity: 'stop',
  summary: 'A rubric was changed after its competition opened.',
  why: 'Teams write for the rubric that they were shown. When it changes on the way, entries are judged by rules that their writers did not know.',
  messages: {
    changed: ({ changed, opened }: { changed: string; opened: string }) =>
      `The rubric was changed on ${changed}, but the competition opened on ${opened}. Put \`rubric.yaml\` back as it was on that day. Was it only a slip in the words, and do all teams know? Then name this check on this page under \`ignore\`, with what was changed.`,
  },
  examples: {
    passes: [
      rubricSaved(['2026-09-01', 'draft'], ['2026-09-20', 'final']),
      rubricSaved(['2026-09-20', 'final'], ['2026-10-05', 'other'], ['2026-10-06', 'final']),
      rubricSaved(['2026-09-20', 'final'], ['2026-11-20', 'for next year']),
    ],
    fails: [rubricSaved(['2026-09-20', 'final'], ['2026-10-05', 'other'])],
  },
  *check({ graph, history }) {
    for (const competition of graph.all('competition')) {
      const saved = history.changesOf(`competitions/${competition.id}/rubric.yaml`)
      const [opened, closed] = daysOf(competition)
      if (opened === undefined || closed === undefined) continue
      const changed = changeBetween(saved, opened, closed)?.day
      if (changed !== undefined)
        yield {
          entry: competition,
          field: ['stages'],
          atKey: true,
          message: 'changed',
          values: { changed, opened },
        }
    }
  },
})

/** First and last day of a competition. */
function daysOf({ data: { stages = [] } }: Entry<'competition'>) {
  const opens = stages.map((stage) => stage.opens).sort()
  const closes = stages.map((stage) => stage.closes).sort()
  return [opens[0], closes.at(-1)] as const
}

/** The last change in these days, when the text then differed from that of the first day. */
function changeBetween(saved: readonly Change[], opened: string, closed: string): Change | undefined {
  const atOpening = saved.find(({ day }) => day <= opened)
  const last = saved.find(({ day }) => day <= closed)
  return atOpening && last && last.text !== atOpening.text ? last : undefined
}
