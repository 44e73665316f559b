import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Span } from './issue.ts'
import { walkTree } from './walk-tree.ts'

/** Words of a person in a body, with what its block says about the person. */
export interface BodyQuote {
  role: string
  consent: boolean
  text: string
  span: Span
}

/** A table: rows of cells, the first row its head. */
export interface BodyTable {
  rows: { text: string; span: Span }[][]
}

/** A run of text that is no prose and public all the same: a block of code or a comment. */
export interface CodeBlock {
  text: string
  span: Span
}

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

/** Code and comments of a tree that no allow-list has touched yet. */
export function collectCode(tree: Root): CodeBlock[] {
  const found: CodeBlock[] = []
  walkTree(tree, (node) => {
    const isComment = /^mdx(?:Flow|Text)Expression$/.test(node.type) || node.type === 'html'
    if (node.type !== 'code' && !isComment) return
    const { value } = node as { value: string }
    if (value.trim() !== '') found.push({ text: value, span: spanOf(node) })
  })
  return found
}

/** The `Quote` blocks of a tree. */
export function collectQuotes(tree: Root): BodyQuote[] {
  const found: BodyQuote[] = []
  walkTree(tree, (node) => {
    if (!isElement(node) || node.name !== 'Quote') return
    const role = attributeOf(node, 'role')?.trim() ?? ''
    const consent = attributeOf(node, 'consent') === 'yes'
    found.push({ role, consent, text: toString(node), span: spanOf(node) })
  })
  return found
}

/** The tables of a tree. */
export function collectTables(tree: Root): BodyTable[] {
  const found: BodyTable[] = []
  walkTree(tree, (table) => {
    if (table.type !== 'table') return
    const cellOf = (cell: Nodes) => ({ text: toString(cell).trim(), span: spanOf(cell) })
    found.push({ rows: table.children.map((row) => row.children.map(cellOf)) })
  })
  return found
}

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** The words of an attribute; undefined when it is missing or no plain text. */
export function attributeOf(node: Element, name: string): string | undefined {
  const value = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name)?.value
  return typeof value === 'string' ? value : undefined
}
