import { examplePage } from '../../example-page.ts'
import { defineReadingRule } from '../../rule.ts'

interface Seen {
  url: string
}

export const address = defineReadingRule({
  id: 'link/address',
  severity: 'stop',
  summary: 'A link leads to a place that is not allowed.',
  why: 'A link must lead where its words say. Web pages over https, mail addresses, phone numbers and pages of this zone are safe for everybody.',
  messages: {
    scheme: ({ url }: Seen) =>
      `The address “${url}” cannot be used, so only the words of the link are shown. Use an address that starts with https://, a mail address, a phone number, or a page of this zone.`,
    credentials: () =>
      'This address holds a user name or a password, and everybody could read it. Only the words of the link are shown. Take that part out, and change the password if it is a real one.',
    backslash: ({ url }: Seen) =>
      `The address “${url}” holds a backslash, so only the words of the link are shown. Write / instead.`,
    'outside-content': ({ url }: Seen) =>
      `The address “${url}” goes up and out of the zone, so only the words of the link are shown. Take out one ../ or more, or start at the top: /lessons/name-of-lesson/`,
    encoded: ({ url }: Seen) =>
      `The address “${url}” hides signs behind %, so only the words of the link are shown. Write it in plain letters.`,
    'not-an-address': ({ url }: Seen) =>
      `${url ? `“${url}” is no address` : 'This link has no address'}, so only the words of the link are shown. Write where it leads, for example https://example.org/page or /lessons/name-of-lesson/`,
  },
  examples: {
    passes: [
      {
        'lessons/costs.mdx': examplePage(
          '[Page](https://example.org), [mail](mailto:office@example.org), [call](tel:+15550100), [lessons](/lessons/).',
        ),
      },
    ],
    fails: [
      { 'lessons/costs.mdx': examplePage('[Costs](ftp://example.org/costs)') },
      { 'lessons/costs.mdx': examplePage('[Costs](https://name:word@example.org/)') },
      { 'lessons/costs.mdx': examplePage('[Costs](folder\\\\costs)') },
      { 'lessons/costs.mdx': examplePage('[Costs](../../../costs)') },
      { 'lessons/costs.mdx': examplePage('[Costs](%2e%2e/costs)') },
      { 'lessons/costs.mdx': examplePage('[Costs]()') },
      { 'lessons/costs.mdx': examplePage('[Costs][1]\n\n[1]: file:///costs') },
    ],
  },
})
