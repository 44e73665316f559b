import { findNearest } from '../../../content/nearest.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { exampleFile } from '../../example-file.ts'
import { neverIgnored } from '../../never-ignored.ts'
import { defineRule } from '../../rule.ts'

const lesson = (fields: Record<string, string>) =>
  exampleFile({ title: 'Costs', claim: 'Ask about costs first.', ...fields })

// Runs after all other rules, so that it knows what they had to say.
export const unusedIgnore = defineRule({
  id: 'check/unused-ignore',
  severity: 'tip',
  summary: 'A page leaves out a check that has nothing to say about it.',
  why: 'A list of checks to leave out should hold only what is needed. Otherwise it hides the next mistake, and nobody knows why.',
  messages: {
    unused: ({ rule }: { rule: string }) =>
      `The check “${rule}” is left out here, but it has nothing to say about this page. Take it off the list.`,
    unknown: ({ rule, near }: { rule: string; near: readonly string[] }) =>
      `No check is called “${rule}”, so nothing is left out.${didYouMean.en(near)} The name of a check stands at the end of what it says.`,
    never: ({ rule }: { rule: string }) =>
      `The check “${rule}” cannot be left out, because it keeps people safe. Take it off the list, and mend what it points at.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': lesson({}) }],
    fails: [
      { 'lessons/costs.mdx': lesson({ ignore: '[{ rule: lesson/vague, because: It is short. }]' }) },
      { 'lessons/costs.mdx': lesson({ ignore: '[{ rule: lesson/vaguer, because: It is short. }]' }) },
      { 'lessons/costs.mdx': lesson({ ignore: '[{ rule: privacy/name, because: All know her. }]' }) },
    ],
  },
  *check({ graph, ruleIds, wasIgnored }) {
    for (const entry of graph.entries) {
      for (const [index, { rule }] of (entry.complete ? (entry.data.ignore ?? []) : []).entries()) {
        if (wasIgnored(entry, rule)) continue
        const at = { entry, field: ['ignore', index, 'rule'] }
        if (!ruleIds.includes(rule)) {
          yield { ...at, message: 'unknown', values: { rule, near: findNearest(rule, ruleIds) } }
        } else {
          yield { ...at, message: neverIgnored.test(rule) ? 'never' : 'unused', values: { rule } }
        }
      }
    }
  },
})
