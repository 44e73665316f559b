import { exampleFile } from '../../example-file.ts'
import { defineReadingRule } from '../../rule.ts'

export const reservedKey = defineReadingRule({
  id: 'frontmatter/reserved-key',
  severity: 'stop',
  summary: 'A page sets a field that belongs to the program.',
  why: 'With such a field one page could take the address or the look of another one, so it is never used.',
  messages: {
    reserved: ({ key }: { key: string }) =>
      `The field “${key}” belongs to the program that builds the site, and it is not used. Delete this line. The address of a page comes from the name of its file.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': exampleFile({ title: 'The layout of costs', claim: 'Ask first.' }) }],
    fails: [
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', slug: 'home' }) },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', layout: '../page.astro' }) },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', constructor: '{ a: b }' }) },
    ],
  },
})
