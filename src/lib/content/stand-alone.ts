import type { Paragraph, RootContent } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx'
import { components } from './components.ts'

/** A block component written on one line stands inside a paragraph; on the page it stands alone. */
export function standAlone(node: Paragraph): RootContent[] {
  const solid = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [first, ...others] = solid
  if (first?.type === 'mdxJsxTextElement' && first.name === 'summary') {
    const rest = node.children.slice(node.children.indexOf(first) + 1)
    return [toBlock(first), ...(others.length > 0 ? standAlone({ ...node, children: rest }) : [])]
  }
  const blocks = solid.filter((child) => child.type === 'mdxJsxTextElement' && isBlock(child.name ?? ''))
  if (blocks.length === 0 || blocks.length < solid.length) return [node]
  return blocks.map((child) => toBlock(child as MdxJsxTextElement))
}

const isBlock = (name: string) => Object.hasOwn(components, name) || name === 'details'

function toBlock(element: MdxJsxTextElement): RootContent {
  const { children, position } = element
  const inner: RootContent[] =
    children.length > 0 ? standAlone({ type: 'paragraph', children, position }) : []
  return { ...element, type: 'mdxJsxFlowElement', children: inner } as RootContent
}
