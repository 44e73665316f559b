import type { Element } from 'hast'
import type { Section } from './read-sections.ts'

/** What stands in the text of the page, as one document: its headings, and the answers that fit nowhere else. */
export function pageNodes({
  body,
  left,
}: {
  body: readonly Section[]
  left: readonly { heading: string; text: string }[]
}): Element[] {
  const levels = body.flatMap(({ heading, level }) =>
    heading === undefined ? [] : [Math.min(level, 2) || 2],
  )
  const highest = levels.length > 0 ? Math.min(...levels) : 2
  const heading = (text: string, level: number): Element => ({
    type: 'element',
    tagName: `h${level > 6 ? highest : Math.max(1, level)}`,
    properties: {},
    children: [{ type: 'text', value: text }],
  })
  return [
    ...body.flatMap((section) => [
      ...(section.heading === undefined ? [] : [heading(section.heading, section.level)]),
      ...section.nodes,
    ]),
    ...left.flatMap((each) => [
      heading(each.heading, highest),
      ...each.text.split(/\n{2,}/).map(paragraphOf),
    ]),
  ]
}

/** Plain words as a paragraph. */
export const paragraphOf = (value: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value }],
})
