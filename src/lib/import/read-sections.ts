import type { Element, ElementContent, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** A part of a document: a heading and what stands below it. The first part may have no heading. */
export interface Section {
  heading?: string
  /** 1 to 6; 0 for what stands before the first heading, 7 for a line that was only known to be a question. */
  level: number
  nodes: Element[]
}

/**
 * Cuts HTML into parts at its headings. A line that is `isQuestion` is a heading too, whatever it looks like, and so is
 * a start of a line before a colon that `opensLine`: `Title: Draft by Friday`.
 */
export function readSections(
  html: string,
  isQuestion: (text: string) => boolean = () => false,
  opensLine: (start: string) => boolean = () => false,
): Section[] {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html)
  placeNotes(tree)
  const sections: Section[] = [{ level: 0, nodes: [] }]
  const start = (heading: string, level: number) => sections.push({ heading, level, nodes: [] })
  const keep = (node: Element) => sections.at(-1)?.nodes.push(node)
  for (const node of blocksOf(tree.children)) {
    const text = textOf(node).trim()
    const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0)
    if (level > 0 && text !== '' && !holdsPicture(node)) start(text, level)
    else if (node.tagName === 'p' && text.length < 300 && isQuestion(text)) start(text, 7)
    else if (node.tagName === 'p' && opensLine(beforeColon(text))) {
      start(beforeColon(text), 7)
      keep(withoutStart(node, beforeColon(text)))
    } else keep(node)
  }
  return sections.filter(({ heading, nodes }) => heading !== undefined || nodes.length > 0)
}

const beforeColon = (text: string) => /^[^:\n]{3,120}(?=:\s*\S)/.exec(text)?.[0] ?? ''

/** The words of a node as they are read; a line break is one. */
export function textOf(node: ElementContent | Root): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  if (node.type === 'element' && node.tagName === 'input') return isTicked(node) ? '☒ ' : '☐ '
  return node.children.map((child) => textOf(child as ElementContent)).join('')
}

/** All elements of a name below some nodes, in the order of the document. */
export function elementsNamed(nodes: readonly ElementContent[], name: string): Element[] {
  return nodes.flatMap((node) =>
    node.type !== 'element'
      ? []
      : [...(node.tagName === name ? [node] : []), ...elementsNamed(node.children, name)],
  )
}

/** Footnotes stand in brackets where they are called: an answer and its notes may part ways. */
function placeNotes(tree: Root): void {
  const blocks = blocksOf(tree.children)
  const list = blocks.at(-1)
  const items = list?.tagName === 'ol' ? elementsNamed(list.children, 'li') : []
  const notes = new Map<string, string>(
    items.flatMap((item) => {
      const id = String(item.properties.id ?? '')
      return /^(?:foot|end)note-/.test(id)
        ? [
            [
              `#${id}`,
              textOf(item)
                .replace(/\s*↑\s*$/, '')
                .trim(),
            ] as const,
          ]
        : []
    }),
  )
  if (notes.size === 0 || notes.size !== items.length) return
  tree.children = tree.children.filter((node) => node !== list)
  for (const call of elementsNamed(blocks, 'sup')) {
    const note = notes.get(String(elementsNamed([call], 'a')[0]?.properties.href ?? ''))
    if (note === undefined) continue
    Object.assign(call, { tagName: 'span', children: [{ type: 'text', value: ` (${note})` }] })
  }
}

/** True for a box that was ticked. */
const isTicked = ({ properties }: Element): boolean =>
  properties.checked !== undefined && properties.checked !== null && properties.checked !== false

const holdsPicture = (node: Element) => elementsNamed([node], 'img').length > 0

/** The blocks of a document; loose text between them becomes a paragraph. */
function blocksOf(nodes: Root['children']): Element[] {
  return nodes.flatMap((node): Element[] => {
    if (node.type === 'element') return [node]
    if (node.type !== 'text' || node.value.trim() === '') return []
    return [{ type: 'element', tagName: 'p', properties: {}, children: [node] }]
  })
}

/** A paragraph without the words it starts with and the colon behind them. */
function withoutStart(paragraph: Element, start: string): Element {
  let left = start.length + 1
  const cut = (node: ElementContent): ElementContent => {
    if (node.type === 'text') {
      const gone = Math.min(left, node.value.length)
      left -= gone
      return {
        ...node,
        value: left > 0 || gone === 0 ? node.value.slice(gone) : node.value.slice(gone).trimStart(),
      }
    }
    return node.type === 'element' && left > 0 ? { ...node, children: node.children.map(cut) } : node
  }
  return { ...paragraph, children: paragraph.children.map(cut) }
}
