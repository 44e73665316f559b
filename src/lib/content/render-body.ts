import type { Element, ElementContent, Nodes, Root as HtmlRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { toHast, type State } from 'mdast-util-to-hast'
import { unknownBlock } from './allow-list.ts'
import { elements } from './components.ts'
import { languages, type Language } from './languages.ts'

/** Words that the reader itself puts on a page, by language of the text. */
const frame = {
  en: {
    footnotes: 'Footnotes',
    back: 'Back to text',
    unknown: 'This block is not one that Zonebook knows. Its words:',
    table: 'Table',
  },
  es: {
    footnotes: 'Notas',
    back: 'Volver al texto',
    unknown: 'Zonebook no conoce este bloque. Sus palabras:',
    table: 'Tabla',
  },
} as const satisfies Record<Language, object>

type FrameWord = keyof typeof frame.en
const wordsIn = (lang: string) => frame[languages.find((each) => lang.startsWith(each)) ?? 'en']
/** Stands in the HTML for a word of the frame; `decode` lets no file write this character. */
const mark = (word: FrameWord) => `\ue00f${word}\ue00f`
const marks = {
  footnotes: mark('footnotes'),
  back: mark('back'),
  unknown: mark('unknown'),
  table: mark('table'),
}

/** Fills in the frame's words where an entry did not name its language: then it has that of the zone. */
export const fillFrameWords = (html: string, lang: string): string =>
  html.replace(/\ue00f(\w+)\ue00f/g, (_, word: FrameWord) => wordsIn(lang)[word])

/**
 * Renders a tree that `applyAllowList` has filtered. Links into the zone keep their `zone:` mark,
 * pictures their `zone-media:` mark; see `finish` in the page's context. Raw HTML never passes.
 */
export function renderBody(tree: Root, lang: string | undefined): string {
  const words = lang === undefined ? marks : wordsIn(lang)
  const hast = toHast(tree, {
    allowDangerousHtml: false,
    clobberPrefix: 'n-',
    footnoteLabel: words.footnotes,
    footnoteLabelTagName: 'h2',
    footnoteBackLabel: words.back,
    handlers: {
      mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) => drawElement(state, node, words.unknown),
      mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => drawElement(state, node, words.unknown),
    },
  }) as HtmlRoot
  hast.children = hast.children.map((child) =>
    child.type === 'element' ? settle(child, words.table) : child,
  )
  return toHtml(hast as Nodes)
}

function drawElement(
  state: State,
  node: MdxJsxFlowElement | MdxJsxTextElement,
  unknownNote: string,
): Element {
  const attributes = new Map(
    node.attributes.flatMap((item) =>
      item.type === 'mdxJsxAttribute' ? [[item.name, String(item.value ?? '')] as const] : [],
    ),
  )
  const children = state.all(node as never) as ElementContent[]
  const flow = node.type === 'mdxJsxFlowElement'
  const name = node.name ?? ''
  if (name === unknownBlock) {
    return box(
      flow ? 'div' : 'span',
      'unknown-block',
      flow ? [tag('p', 'unknown-block-note', unknownNote), ...children] : children,
    )
  }
  if (name === 'Callout') {
    const title = attributes.get('title')
    if (!flow) return box('span', `callout-${attributes.get('kind') ?? 'note'}`, children)
    // A note, not a landmark: those must be few and named.
    const note = box('div', `callout callout-${attributes.get('kind') ?? 'note'}`, [
      ...(title ? [tag('p', 'callout-title', title)] : []),
      ...children,
    ])
    return { ...note, properties: { ...note.properties, role: 'note' } }
  }
  if (name === 'Quote') {
    const role = attributes.get('role')
    if (!flow) return box('q', '', children)
    return box('figure', 'quote', [
      box('blockquote', '', children),
      ...(role ? [tag('figcaption', '', role)] : []),
    ])
  }
  if (name === 'Figure') {
    const picture: Element = {
      type: 'element',
      tagName: 'img',
      properties: {
        src: `zone-media:/${attributes.get('src') ?? ''}`,
        alt: attributes.get('alt') ?? '',
        loading: 'lazy',
      },
      children: [],
    }
    const caption = attributes.get('caption')
    if (!flow) return picture
    return box('figure', 'picture', [picture, ...(caption ? [tag('figcaption', '', caption)] : [])])
  }
  const properties: Record<string, string | boolean> = {}
  for (const attribute of Object.keys(elements[name] ?? {})) {
    const value = attributes.get(attribute)
    if (value !== undefined) properties[attribute] = value === '' ? true : value
  }
  return { type: 'element', tagName: name, properties, children }
}

function box(tagName: string, className: string, children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName,
    properties: className ? { className: className.split(' ') } : {},
    children,
  }
}

const tag = (tagName: string, className: string, text: string): Element =>
  box(tagName, className, [{ type: 'text', value: text }])

/** Gives wide tables a scroll region that a keyboard can reach, and keeps the page's only h1 the title. */
function settle(element: Element, tableLabel: string): Element {
  if (element.tagName === 'h1') element.tagName = 'h2'
  element.children = element.children.map((child) =>
    child.type === 'element' ? settle(child, tableLabel) : child,
  )
  if (element.tagName === 'a') {
    const href = String(element.properties.href ?? '')
    if (/^https?:/.test(href)) element.properties.rel = ['noopener', 'nofollow', 'ugc']
  }
  if (element.tagName !== 'table') return element
  for (const child of element.children)
    if (child.type === 'element' && child.tagName === 'thead') scopeHeads(child)
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel: tableLabel },
    children: [element],
  }
}

function scopeHeads(head: Element): void {
  for (const row of head.children) {
    if (row.type !== 'element') continue
    for (const cell of row.children)
      if (cell.type === 'element' && cell.tagName === 'th') cell.properties.scope = 'col'
  }
}
