import { exampleFile } from '../../example-file.ts'
import { defineReadingRule } from '../../rule.ts'

interface Seen {
  excerpt: string
}

export const yaml = defineReadingRule({
  id: 'frontmatter/yaml',
  severity: 'stop',
  summary: 'The fields of a page cannot be read.',
  why: 'One wrong sign in the fields can change or swallow what follows it, so the page is left out until it is mended. Where only one thing can be meant, the page is read that way for now.',
  messages: {
    colon: ({ better }: { better: string }) =>
      `The words after the colon hold another colon, so they need quotation marks. Write: ${better}`,
    twice: ({ key }: { key: string }) =>
      `The field “${key}” stands here twice, and only one of them can count. Keep the right one and delete the other.`,
    tab: ({ excerpt }: Seen) =>
      `This line starts with a tab: “${excerpt}”. A tab is as wide as each program likes. Use two spaces instead.`,
    space: ({ better }: { better: string }) => `A colon needs a space after it. Write: ${better}`,
    sign: ({ sign, better }: { sign: string; better: string }) =>
      `A value that starts with ${sign} needs quotation marks. Write: ${better}`,
    indent: ({ excerpt, better }: { excerpt: string; better: string }) =>
      `This line does not start in the same column as the lines it belongs to: “${excerpt}”. Move it so that it starts like the line above: ${better}`,
    item: ({ better }: { better: string }) =>
      `The field has a value on its own line and a list item under it. Write: ${better}`,
    quote: ({ excerpt }: Seen) =>
      `The quotation marks here do not match: “${excerpt}”. Put one before the words and one behind them. If the words hold the same mark, use the other kind around them: ' or ".`,
    layout: ({ excerpt }: Seen) =>
      `This line, or the one after it, cannot be read: “${excerpt}”. Write one field a line, as name: words, with a space after the colon. Fields that belong together start in the same column. Words that start with a sign such as @, [ or % need quotation marks around them.`,
    anchors: () =>
      'The signs & and * in front of a value, and <<, would copy text from somewhere else, and that is not done here. Put quotation marks around the words, or write them out.',
    tag: ({ tag }: { tag: string }) =>
      `A value that starts with “${tag}” would tell a program what to make of it, and that is not done here. Take it out, or put quotation marks around the words.`,
    'not-fields': ({ excerpt }: Seen) =>
      `Here should be fields, one a line, such as title: Ask about costs first. Instead there is “${excerpt}”. Put the name of a field and a colon in front.`,
    'too-deep': ({ limit }: { limit: number }) =>
      `Here are fields inside fields inside fields, more than ${limit} deep. No page needs that. Start each field in the column of the fields it belongs to.`,
  },
  examples: {
    passes: [
      { 'lessons/costs.mdx': exampleFile({ title: '"Costs: ask first"', claim: '50% ask (some don’t).' }) },
    ],
    fails: [
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs: ask first', claim: 'Ask.' }) },
      { 'lessons/costs.mdx': '---\ntitle: Costs\nclaim: Ask.\ntitle: Prices\n---\n' },
      { 'lessons/costs.mdx': '---\ntitle: Costs\nclaim: Ask.\nevent:Spring fair\n---\n' },
      { 'lessons/costs.mdx': '---\ntitle: Costs\n claim: Ask.\nevent: Fair\n---\n' },
      { 'lessons/costs.mdx': '---\ntitle: Costs\ngrades:\n  - 6\n - 7\nclaim: Ask.\n---\n' },
      { 'lessons/costs.mdx': '---\ntitle: Costs\ngrades: 6\n- 7\nclaim: Ask.\n---\n' },
      { 'lessons/costs.mdx': '---\ntitle: Costs\ngrades:\n\t- 6\n---\n' },
      { 'lessons/costs.mdx': exampleFile({ title: '"Costs', claim: 'Ask.' }) },
      { 'lessons/costs.mdx': exampleFile({ title: '@home costs', claim: 'Ask.' }) },
      { 'lessons/costs.mdx': exampleFile({ title: '*Costs* first', claim: 'Ask.' }) },
      { 'lessons/costs.mdx': exampleFile({ title: '!important Costs', claim: 'Ask.' }) },
      { 'lessons/costs.mdx': '---\nAsk about costs first.\n---\n' },
      { 'lessons/costs.mdx': exampleFile({ title: '{ a: { b: { c: { d: { e: { f: 1 } } } } } }' }) },
    ],
  },
})
