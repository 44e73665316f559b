import { examplePage } from '../../example-page.ts'
import { defineReadingRule } from '../../rule.ts'

export const address = defineReadingRule({
  id: 'image/address',
  severity: 'stop',
  summary: 'A picture does not come from a picture file of the zone.',
  why: 'A picture from another site can vanish or change, and it tells that site who reads the page.',
  messages: {
    refused: ({ url }: { url: string }) =>
      `${url === '' ? 'A picture without an address' : `The picture “${url}”`} is not shown. Save it as .png, .jpg or .webp next to this page and write the name of the file, for example ./classroom.jpg. Use letters, numbers and hyphens in the name.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': examplePage('![A receipt from the office](./receipt.png)') }],
    fails: [
      { 'lessons/costs.mdx': examplePage('![A receipt](https://example.org/receipt.png)') },
      { 'lessons/costs.mdx': examplePage('![A receipt](receipt.svg)') },
      { 'lessons/costs.mdx': examplePage('![A receipt][1]\n\n[1]: https://example.org/receipt.png') },
      { 'lessons/costs.mdx': examplePage('<Figure alt="A receipt" />') },
    ],
  },
})
