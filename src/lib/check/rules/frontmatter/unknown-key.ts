import { exampleFile } from '../../example-file.ts'
import { defineReadingRule } from '../../rule.ts'

export const unknownKey = defineReadingRule({
  id: 'frontmatter/unknown-key',
  severity: 'stop',
  summary: 'A page has a field that this kind of page does not know.',
  why: 'A mistyped field is lost without a trace: what it says would never appear on the page.',
  messages: {
    near: ({ key, nearest }: { key: string; nearest: string }) =>
      `There is no field “${key}” here, so what it says is not shown. Did you mean “${nearest}”?`,
    unknown: ({ key }: { key: string }) =>
      `There is no field “${key}” here, so what it says is not shown. Look up the name of the field, or move the words into the text of the page.`,
    'worked-out': ({ key }: { key: string }) =>
      `There is no field “${key}” here. How far the evidence goes and where the work stands are worked out from the cycles, so that nobody grades their own work. Take the line out; the page shows its level by itself.`,
  },
  examples: {
    passes: [
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', plainWords: 'Ask.' }) },
    ],
    fails: [
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', plain_words: 'Ask.' }) },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', mood: 'Good' }) },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', evidence_level: '4' }) },
    ],
  },
})
