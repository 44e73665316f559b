import { closest, distance } from 'fastest-levenshtein'
import type { Nodes, Parent, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import 'mdast-util-mdx'
import { readAddress, type Address } from './address.ts'
import { components, elements } from './components.ts'
import { quote, type Issue, type Span } from './issue.ts'

/** A link of a body, with where it leads. */
export interface BodyLink {
  address: Address
  span: Span
}

/** A picture of a body; `path` is below `content/`. */
export interface BodyPicture {
  path: string
  alt: string
  span: Span
}

export interface AllowedTree {
  issues: Issue[]
  links: BodyLink[]
  pictures: BodyPicture[]
}

/** A block that is not on the list, as the page shows it. */
export const unknownBlock = 'zoneUnknownBlock'

/**
 * Walks a tree once and leaves only what may be shown: allowed nodes, components and addresses.
 * Everything else is reported and replaced by its words. Changes the tree in place.
 */
export function applyAllowList(tree: Root, source: string, path: string): AllowedTree {
  const found: AllowedTree = { issues: [], links: [], pictures: [] }
  filterChildren(tree, { source, path, found })
  return found
}

interface Context {
  source: string
  path: string
  found: AllowedTree
}

const spanOf = (node: Nodes): Span => ({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 })

function filterChildren(parent: Parent, context: Context): void {
  parent.children = parent.children.flatMap((child) => filterNode(child, context))
}

function filterNode(node: RootContent, context: Context): RootContent[] {
  switch (node.type) {
    case 'mdxjsEsm':
      report(context, 'mdx/import', 'code', node, { excerpt: quote(node.value, 60) })
      return []
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return expression(node, context)
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return element(node, context)
    case 'html':
      return [{ type: 'text', value: node.value }]
    case 'link':
    case 'definition':
      return link(node, context)
    case 'image':
      return image(node, context)
    case 'paragraph':
      filterChildren(node, context)
      return unwrap(node)
    default:
      if ('children' in node) filterChildren(node as Parent, context)
      return [node]
  }
}

/** A block component written on one line stands inside a paragraph; on the page it stands alone. */
function unwrap(node: Extract<RootContent, { type: 'paragraph' }>): RootContent[] {
  const solid = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const blocks = solid.filter((child) => child.type === 'mdxJsxTextElement' && Object.hasOwn(components, child.name ?? ''))
  if (blocks.length === 0 || blocks.length < solid.length) return [node]
  return blocks.map((child) => {
    const inner = (child as MdxJsxTextElement).children
    return { ...child, type: 'mdxJsxFlowElement', children: inner.length > 0 ? [{ type: 'paragraph', children: inner, position: child.position }] : [] } as RootContent
  })
}

function report(context: Context, rule: string, message: string, node: Nodes, values: Issue['values']): void {
  context.found.issues.push({ rule, message, values, span: spanOf(node) })
}

function expression(node: Extract<RootContent, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>, context: Context): RootContent[] {
  const comment = /^\s*\/\*[\s\S]*\*\/\s*$/.exec(node.value)
  if (comment) {
    if (node.value.length > 300) report(context, 'mdx/long-comment', 'long', node, { excerpt: quote(node.value, 40) })
    return []
  }
  const span = spanOf(node)
  const text = context.source.slice(span.start, span.end)
  report(context, 'mdx/expression', 'shown', node, { excerpt: quote(text, 40) })
  const shown: RootContent = { type: 'text', value: text }
  return node.type === 'mdxFlowExpression' ? [{ type: 'paragraph', children: [shown] }] : [shown]
}

function element(node: MdxJsxFlowElement | MdxJsxTextElement, context: Context): RootContent[] {
  filterChildren(node as Parent, context)
  const name = node.name ?? ''
  const allowed = Object.hasOwn(components, name)
    ? components[name]?.attributes
    : Object.hasOwn(elements, name)
      ? elements[name]
      : undefined
  if (!allowed) {
    const nearest = closest(name, [...Object.keys(components), ...Object.keys(elements)])
    const near = name !== '' && distance(name.toLowerCase(), nearest.toLowerCase()) <= 2
    report(context, 'mdx/component', near ? 'near' : 'unknown', node, { name: quote(name || '<>', 40), nearest, allowed: Object.keys(components).join(', ') })
    return [unknown(node)]
  }
  let sound = true
  for (const attribute of node.attributes) {
    const label = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{...}'
    const plain = attribute.type === 'mdxJsxAttribute' && (attribute.value === null || attribute.value === undefined || typeof attribute.value === 'string')
    const pattern = attribute.type === 'mdxJsxAttribute' && Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined
    if (plain && pattern?.test((attribute.value as string | null | undefined) ?? '')) continue
    sound = false
    const message = !pattern ? 'unknown' : plain ? 'value' : 'expression'
    report(context, 'mdx/attribute', message, node, { name, attribute: quote(label, 40), allowed: Object.keys(allowed).join(', ') })
  }
  if (sound && name === 'Figure') sound = figure(node, context)
  return [sound ? node : unknown(node)]
}

function figure(node: MdxJsxFlowElement | MdxJsxTextElement, context: Context): boolean {
  const read = (name: string) => node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)?.value
  return addPicture(String(read('src') ?? ''), String(read('alt') ?? ''), node, context) !== undefined
}

function unknown(node: MdxJsxFlowElement | MdxJsxTextElement): RootContent {
  const flow = node.type === 'mdxJsxFlowElement'
  return { ...node, name: unknownBlock, attributes: [], type: flow ? 'mdxJsxFlowElement' : 'mdxJsxTextElement' } as RootContent
}

function link(node: Extract<RootContent, { type: 'link' | 'definition' }>, context: Context): RootContent[] {
  if (node.type === 'link') filterChildren(node, context)
  const address = readAddress(node.url, context.path)
  if (address.type === 'refused') {
    report(context, 'link/address', address.because, node, { url: quote(node.url, 60) })
    return node.type === 'link' ? node.children : []
  }
  if (address.type === 'insecure') {
    const issue: Issue = { rule: 'link/insecure', message: 'insecure', values: { url: quote(node.url, 80), better: quote(address.better, 80) }, span: spanOf(node) }
    const at = context.source.indexOf(node.url, spanOf(node).start)
    if (at !== -1 && at < spanOf(node).end) issue.fix = { safe: false, edits: [{ start: at, end: at + node.url.length, text: address.better }] }
    context.found.issues.push(issue)
  }
  context.found.links.push({ address, span: spanOf(node) })
  node.url = hrefOf(address)
  return [node]
}

/** The `href` in stored HTML: places inside the zone start with `zone:`, so that the site can add its base and language. */
function hrefOf(address: Exclude<Address, { type: 'refused' }>): string {
  if (address.type === 'anchor') return `#${address.anchor}`
  if (address.type === 'zone') return `zone:${address.url}${address.anchor ? `#${address.anchor}` : ''}`
  return address.url
}

function image(node: Extract<RootContent, { type: 'image' }>, context: Context): RootContent[] {
  const path = addPicture(node.url, node.alt ?? '', node, context)
  if (path === undefined) return node.alt ? [{ type: 'text', value: node.alt }] : []
  node.url = `zone-media:/${path}`
  return [node]
}

function addPicture(url: string, alt: string, node: Nodes, context: Context): string | undefined {
  const plain = /^(\.\/|\.\.\/)*[\w./-]+\.(png|jpe?g|webp)$/.test(url)
  const address = plain ? readAddress(url, context.path) : undefined
  if (address?.type !== 'zone') {
    report(context, 'image/address', 'refused', node, { url: quote(url, 60) })
    return undefined
  }
  if (alt.trim() === '') report(context, 'image/alt', 'missing', node, { url: quote(url, 60) })
  context.found.pictures.push({ path: address.path, alt, span: spanOf(node) })
  return address.path
}
