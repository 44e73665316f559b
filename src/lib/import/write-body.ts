import type { Element, Root } from 'hast'
import type { Root as Markdown } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { readAddress } from '../content/address.ts'
import { elementsNamed, textOf } from './read-sections.ts'

/** A picture of the document as the page names it; without a file it was left out. */
export interface PagePicture {
  file?: string
  alt: string
}

/**
 * Writes nodes of a document as the text of a page. Headings below `level` become headings of the second rank and so
 * on; links that do not lead to the web lose their address; pictures are taken by their number.
 */
export function writeBody(nodes: readonly Element[], pictures: readonly PagePicture[], level = 2): string {
  const tree: Root = { type: 'root', children: structuredClone([...nodes]) }
  visit(tree, 'element', (node) => tidy(node))
  const markdown = unified().use(rehypeRemark, { newlines: false }).runSync(tree) as unknown as Markdown
  shiftHeadings(markdown, level)
  placePictures(markdown, pictures)
  return toMarkdown(markdown, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  }).trim()
}

/** A table of a page has a head; without one its first row is. */
function giveHead(table: Element): void {
  if (elementsNamed([table], 'th').length > 0) return
  for (const cell of elementsNamed([table], 'tr')[0]?.children ?? [])
    if (cell.type === 'element') cell.tagName = 'th'
}

/** Takes out what a page cannot have: addresses that are none, names of places in the document, empty headings. */
function tidy(node: Element): void {
  if (node.tagName === 'a') {
    const address = readAddress(String(node.properties.href ?? ''), 'lessons/x.mdx')
    const url =
      address.type === 'outside' ? address.url : address.type === 'insecure' ? address.better : undefined
    node.properties = url ? { href: url } : {}
    if (!url) node.tagName = 'span'
  } else if (node.tagName === 'mark') node.tagName = 'span'
  else if (node.tagName === 'input') {
    const children = [{ type: 'text', value: textOf(node) }]
    Object.assign(node, { tagName: 'span', properties: {}, children })
  } else if (node.tagName === 'table' && textOf(node).trim() !== '') giveHead(node)
  else if (
    node.tagName === 'table' &&
    textOf(node).trim() === '' &&
    !JSON.stringify(node).includes('"img"')
  ) {
    Object.assign(node, { tagName: 'span', properties: {}, children: [] })
  }
}

function shiftHeadings(tree: Markdown, level: number): void {
  const depths: number[] = []
  visit(tree, 'heading', (node) => void depths.push(node.depth))
  const highest = Math.min(...depths)
  visit(tree, 'heading', (node) => {
    node.depth = Math.min(6, node.depth - highest + level) as typeof node.depth
  })
}

/** Pictures become blocks of their own, with room for the words that only a person can write. */
function placePictures(tree: Markdown, pictures: readonly PagePicture[]): void {
  const blocks: { parent: { children: unknown[] }; index: number; figures: string[]; empty: boolean }[] = []
  visit(tree, 'paragraph', (node, index, parent) => {
    const figures: string[] = []
    visit(node, 'image', (image) => {
      const picture = pictures[Number(image.url.replace('picture:', ''))]
      if (image.url.startsWith('picture:') && picture?.file) figures.push(figureOf(picture))
    })
    node.children = withoutImages(node.children)
    if (parent && index !== undefined)
      blocks.push({
        parent,
        index,
        figures,
        empty: node.children.every((child) => child.type === 'text' && child.value.trim() === ''),
      })
  })
  for (const { parent, index, figures, empty } of blocks.reverse()) {
    const html = figures.map((value) => ({ type: 'html', value }))
    if (figures.length > 0 || empty)
      parent.children.splice(index, 1, ...(empty ? [] : [parent.children[index]]), ...html)
  }
  // Headings and cells of tables have no room for a picture.
  visit(tree, 'image', (_image, index, parent) => {
    if (parent && index !== undefined) parent.children.splice(index, 1)
    return index
  })
}

function withoutImages<T extends { type: string; children?: unknown }>(children: T[]): T[] {
  return children.flatMap((child) => {
    if (child.type === 'image') return []
    if (Array.isArray(child.children)) child.children = withoutImages(child.children as T[])
    return [child]
  })
}

/** A picture as a page shows it. Who is in it only a person can say, so that is asked and not guessed. */
const figureOf = ({ file, alt }: PagePicture): string =>
  `<Figure src="${file}"${alt === '' ? '' : ` alt="${alt}"`} />`

/** Words for a picture that may stand in an attribute; empty for the ones that programs write by themselves. */
export function altOf(written: string): string {
  const words = written
    .replace(/[<>{}"\\`]|\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:Description automatically generated|Descripción generada automáticamente).*$/i, '')
    .trim()
  return /^(?:image|picture|imagen|img|dsc|screenshot)?[\s_-]*\d*(?:\.\w{3,4})?$/i.test(words)
    ? ''
    : words.slice(0, 200)
}
