import type { Nodes, Parent, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { readAddress, type Address } from './address.ts'
import { components, elements } from './components.ts'
import { quote, type Fix, type Issue, type Span } from './issue.ts'
import { issuesLimit } from './markdown.ts'
import { findNearest } from './nearest.ts'
import { placeForWords } from './picture-words.ts'
import { standAlone } from './stand-alone.ts'
import { roundBrackets } from './stray-issue.ts'
import { walkTree } from './walk-tree.ts'

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
  people?: string
  consent?: string
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
  filterChildren(tree, { source, path, found, addresses: findDefinitions(tree) })
  return found
}

interface Context {
  /** What `[name]: address` lines say, by name. */
  addresses: ReadonlyMap<string, string>
  source: string
  path: string
  found: AllowedTree
}

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

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
    case 'linkReference':
      filterChildren(node, context)
      return isRefused(context.addresses.get(node.identifier), context) ? node.children : [node]
    case 'imageReference': {
      const { alt, identifier, position } = node
      return image({ type: 'image', url: context.addresses.get(identifier) ?? '', alt, position }, context)
    }
    case 'paragraph':
      filterChildren(node, context)
      return standAlone(node)
    default:
      if ('children' in node) filterChildren(node as Parent, context)
      return [node]
  }
}

function findDefinitions(tree: Root): Map<string, string> {
  const addresses = new Map<string, string>()
  walkTree(tree, (node) => {
    if (node.type === 'definition') addresses.set(node.identifier, addresses.get(node.identifier) ?? node.url)
  })
  return addresses
}

const isRefused = (url: string | undefined, context: Context) =>
  url !== undefined && readAddress(url, context.path).type === 'refused'

function report(
  context: Context,
  rule: string,
  message: string,
  node: Nodes,
  values: Issue['values'],
  fix?: Fix,
): void {
  const { issues } = context.found
  if (issues.length >= issuesLimit && issues.filter((issue) => issue.rule === rule).length >= issuesLimit)
    return
  issues.push({ rule, message, values, span: spanOf(node), ...(fix && { fix }) })
}

function expression(
  node: Extract<RootContent, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>,
  context: Context,
): RootContent[] {
  const comment = /^\s*\/\*[\s\S]*\*\/\s*$/.exec(node.value)
  if (comment) {
    if (node.value.length > 300)
      report(context, 'mdx/long-comment', 'long', node, { excerpt: quote(node.value, 40) })
    return []
  }
  const span = spanOf(node)
  const text = context.source.slice(span.start, span.end)
  report(context, 'mdx/expression', 'shown', node, { excerpt: quote(text, 40) }, roundBrackets(span))
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
    const nearest = findNearest(name, [...Object.keys(components), ...Object.keys(elements)])[0] ?? ''
    report(context, 'mdx/component', nearest ? 'near' : 'unknown', node, {
      name: quote(name, 40),
      nearest,
      allowed: Object.keys(components).join(', '),
    })
    return [unknown(node)]
  }
  let sound = true
  for (const attribute of node.attributes) {
    const label = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{...}'
    const plain =
      attribute.type === 'mdxJsxAttribute' &&
      (attribute.value === null || attribute.value === undefined || typeof attribute.value === 'string')
    const pattern =
      attribute.type === 'mdxJsxAttribute' && Object.hasOwn(allowed, attribute.name)
        ? allowed[attribute.name]
        : undefined
    if (plain && pattern?.test((attribute.value as string | null | undefined) ?? '')) continue
    sound = false
    const message = !pattern ? 'unknown' : plain ? 'value' : 'expression'
    report(context, 'mdx/attribute', message, node, {
      name,
      attribute: quote(label, 40),
      allowed: Object.keys(allowed).join(', '),
    })
  }
  if (sound && name === 'Figure') sound = figure(node, context)
  return [sound ? node : unknown(node)]
}

function figure(node: MdxJsxFlowElement | MdxJsxTextElement, context: Context): boolean {
  const read = (name: string) =>
    node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      ?.value
  return addPicture(String(read('src') ?? ''), String(read('alt') ?? ''), node, context) !== undefined
}

function unknown(node: MdxJsxFlowElement | MdxJsxTextElement): RootContent {
  const flow = node.type === 'mdxJsxFlowElement'
  return {
    ...node,
    name: unknownBlock,
    attributes: [],
    type: flow ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
  } as RootContent
}

function link(node: Extract<RootContent, { type: 'link' | 'definition' }>, context: Context): RootContent[] {
  if (node.type === 'link') filterChildren(node, context)
  const address = readAddress(node.url, context.path)
  if (address.type === 'refused') {
    report(context, 'link/address', address.because, node, { url: quote(node.url, 60) })
    return node.type === 'link' ? node.children : []
  }
  if (address.type === 'insecure') {
    const { start, end } = spanOf(node)
    const at = start + context.source.slice(start, end).indexOf(node.url)
    const edit = { start: at, end: at + node.url.length, text: address.better }
    const values = { url: quote(node.url, 80), better: quote(address.better, 80) }
    const fix = at < start ? undefined : { safe: false, edits: [edit] }
    report(context, 'link/insecure', 'insecure', node, values, fix)
  }
  context.found.links.push({ address, span: spanOf(node) })
  node.url = hrefOf(address)
  return [node]
}

/** The `href` in stored HTML: places inside the zone start with `zone:`, so that the site can add its base and language. */
function hrefOf(address: Exclude<Address, { type: 'refused' }>): string {
  if (address.type === 'anchor') return `#${address.anchor}`
  if (address.type === 'zone' && address.target?.role === 'picture') return `zone-media:/${address.path}`
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
  const plain = /^[\w./-]+\.(png|jpe?g|webp)$/.test(url)
  const address = plain ? readAddress(url, context.path) : undefined
  if (address?.type !== 'zone') {
    report(context, 'image/address', 'refused', node, { url: quote(url, 60) })
    return undefined
  }
  if (alt.trim() === '')
    report(
      context,
      'image/alt',
      'missing',
      node,
      { url: quote(url, 60) },
      placeForWords(context.source, spanOf(node)),
    )
  context.found.pictures.push({ path: address.path, alt, span: spanOf(node) })
  return address.path
}
