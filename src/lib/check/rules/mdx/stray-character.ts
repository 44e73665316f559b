import { examplePage } from '../../example-page.ts'
import { defineReadingRule } from '../../rule.ts'
import { findStudentCounts, isSmall } from '../../small-groups.ts'

interface Seen {
  excerpt: string
}

const reading = defineReadingRule({
  id: 'mdx/stray-character',
  severity: 'tip',
  summary: 'A sign on the page looks like the start of program code.',
  why: 'The page shows it as typed. Other programs that open the file may stop at it, so there is a form that all of them read alike.',
  messages: {
    angle: ({ excerpt }: Seen) =>
      `The sign < in “${excerpt}” can be taken for the start of a block. Write &lt; instead; readers will see the same sign.`,
    brace: ({ excerpt }: Seen) =>
      `The sign { in “${excerpt}” can be taken for the start of program code. Write &#123; instead; readers will see the same sign.`,
    address: ({ excerpt, better }: { excerpt: string; better: string }) =>
      `The address ${excerpt} is shown as typed and cannot be followed. To make it a link, write ${better}`,
    break: () =>
      'A line break is written <br />, with a slash. Without the slash readers see the letters <br>.',
    unclosed: ({ name }: { name: string }) =>
      `The block ${name} is not complete here, so its signs are shown as typed. It starts with <${name}> and ends with </${name}>; both have to be there, each on a line of its own or both in one line.`,
    word: ({ word, excerpt }: { word: string; excerpt: string }) =>
      `This line starts with the word “${word}”, which can be taken for program code: “${excerpt}”. Put a space in front of it, or start the sentence with another word.`,
  },
  examples: {
    passes: [
      { 'lessons/costs.mdx': examplePage('Only <5 students came.') },
      {
        'lessons/costs.mdx': examplePage(
          'Costs &lt; 5 dollars, 3 > 2, [a page](https://example.org),<br />and `<code>`.\n\nWe import paper.',
        ),
      },
    ],
    fails: [
      { 'lessons/costs.mdx': examplePage('Tools that cost <5 dollars.') },
      { 'lessons/costs.mdx': examplePage('Prices { in dollars.') },
      { 'lessons/costs.mdx': examplePage('See <https://example.org> or <office@example.org>.') },
      { 'lessons/costs.mdx': examplePage('One line<br>and another.') },
      { 'lessons/costs.mdx': examplePage('<Callout kind="tip">\n\nAsk first.') },
      { 'lessons/costs.mdx': examplePage('import duties and other costs come on top.') },
    ],
  },
})

export const strayCharacter: typeof reading = {
  ...reading,
  *check(context) {
    for (const finding of reading.check(context)) {
      // Writing the sign in another way would leave the count: privacy/small-cell says what to write.
      if (finding.message === 'angle' && startsSmallCount(finding.values.excerpt, context.zone.minimumGroup))
        continue
      yield finding
    }
  },
}

const startsSmallCount = (excerpt: string, minimum: number): boolean => {
  const rest = excerpt.slice(excerpt.indexOf('<') + 1)
  const [first] = findStudentCounts(rest)
  return first !== undefined && rest.startsWith(first.match) && isSmall(first, minimum)
}
