import { examplePage } from '../../example-page.ts'
import { defineReadingRule } from '../../rule.ts'

interface Attribute {
  name: string
  attribute: string
  allowed: string
}

export const attribute = defineReadingRule({
  id: 'mdx/attribute',
  severity: 'stop',
  summary: 'A block has a setting that it does not take.',
  why: 'A block takes a few plain words as settings. Anything else could make a page do something when it is opened.',
  messages: {
    unknown: ({ name, attribute, allowed }: Attribute) =>
      `The block <${name}> does not take “${attribute}”, so only its words are shown. ${allowed ? `It takes: ${allowed}.` : 'It takes no settings.'} Take out what is too much.`,
    value: ({ name, attribute }: Attribute) =>
      `The setting “${attribute}” of <${name}> has a value that does not fit, so only the words of the block are shown. Look at the list of blocks for the values it takes.`,
    expression: ({ name, attribute }: Attribute) =>
      `The setting “${attribute}” of <${name}> is written in curly brackets, which belong to program code. Write it in quotation marks: ${attribute}="words"`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': examplePage('<Callout kind="tip" title="Costs">Ask first.</Callout>') }],
    fails: [
      { 'lessons/costs.mdx': examplePage('<Callout color="red">Ask first.</Callout>') },
      { 'lessons/costs.mdx': examplePage('<Callout kind="loud">Ask first.</Callout>') },
      { 'lessons/costs.mdx': examplePage('<Callout title={costs}>Ask first.</Callout>') },
      { 'lessons/costs.mdx': examplePage('One line<br class="wide" />and another.') },
    ],
  },
})
