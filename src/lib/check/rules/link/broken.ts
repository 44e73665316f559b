import { anchorsOf, findKnownPages, findNearestPages, withoutLanguage } from '../../known-pages.ts'
import { findNearest } from '../../../content/nearest.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { examplePage } from '../../example-page.ts'
import { defineRule } from '../../rule.ts'

export const broken = defineRule({
  id: 'link/broken',
  severity: 'stop',
  summary: 'A link leads to a page of this zone, or a place on a page, that is not there.',
  why: 'Readers follow a link to see the proof. If it leads nowhere, they stop trusting the page.',
  messages: {
    language: ({ url, better }: { url: string; better: string }) =>
      `This link leads to “${url}”, which holds every reader to one language. Leave out the language: write “${better}”. The site puts in the language of the reader.`,
    page: ({ url, near }: { url: string; near: readonly string[] }) =>
      `This link leads to “${url}”, and there is nothing at that address.${didYouMean.en(near)} Correct the link, or add the page it leads to.`,
    anchor: ({ anchor, near }: { anchor: string; near: readonly string[] }) =>
      `This link leads to a place called “#${anchor}”, and the page has no heading of that name.${didYouMean.en(near)} Write the words of the heading in small letters, with hyphens between them.`,
  },
  examples: {
    passes: [
      {
        'lessons/costs.mdx': examplePage(
          '[Prices](prices.mdx#by-year), [below](#sources), [test](../prototypes/codes/#cycle-01), [all](/lessons/), [how](/handbook/write-a-lesson/), [rule](/handbook/checks/link/broken/), [table](../prototypes/codes/data.csv)\n\n## Sources\n',
        ),
        'lessons/prices.mdx': examplePage('## By year'),
        'prototypes/codes/index.mdx':
          '---\ntitle: Codes\nchange: Codes.\nschools: [a]\nconsent: no student work or images\n---\n',
        'prototypes/codes/cycle-01.mdx': '---\nquestion: Can codes do it?\n---\n',
        'prototypes/codes/data.csv': 'date,measure,value\n',
      },
    ],
    fails: [
      { 'lessons/costs.mdx': examplePage('[Prices](prise.mdx)'), 'lessons/price.mdx': examplePage() },
      { 'lessons/costs.mdx': examplePage('[Prices](/prices/)') },
      { 'lessons/costs.mdx': examplePage('[All](/es/lessons/)') },
      { 'lessons/costs.mdx': examplePage('[How](/handbook/write-a-book/)') },
      { 'lessons/costs.mdx': examplePage('[Sources](#source)\n\n## Sources\n') },
      {
        'lessons/costs.mdx': examplePage('[Prices](prices.mdx#per-year)'),
        'lessons/prices.mdx': examplePage('## By year'),
      },
    ],
  },
  *check({ graph, ruleIds }) {
    const isKnown = findKnownPages(graph, ruleIds)
    const nearestTo = findNearestPages(graph)
    for (const entry of [...graph.entries, ...graph.translations]) {
      for (const { address, span } of entry.body.links) {
        if (address.type === 'zone' && !isKnown(address)) {
          const { url } = address
          const better = withoutLanguage(url)
          if (better && isKnown(better))
            yield {
              entry,
              span,
              message: 'language',
              values: { url, better: better.url },
              swap: { address: better.url },
            }
          else {
            const near = nearestTo(url)
            const swap = near[0] === undefined ? undefined : { address: near[0] }
            yield { entry, span, message: 'page', values: { url, near }, swap }
          }
          continue
        }
        if (address.type !== 'anchor' && address.type !== 'zone') continue
        const anchor = decode(address.anchor)
        if (anchor === '' || anchor === 'top') continue
        const target = address.type === 'zone' ? address.target : undefined
        const page =
          address.type === 'anchor' ? entry : target?.role === 'entry' && graph.find(target.kind, target.id)
        const anchors = page ? anchorsOf(graph, page) : undefined
        if (!anchors || anchors.includes(anchor)) continue
        // The page opens all the same, only not at the place.
        const near = findNearest(anchor, anchors)
        const start = address.type === 'zone' ? address.url : ''
        const swap = near[0] === undefined ? undefined : { address: `${start}#${near[0]}` }
        yield { entry, span, message: 'anchor', values: { anchor, near }, severity: 'tip', swap }
      }
    }
  },
})

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
