import type { Html, Nodes, Parents, Root, RootContent } from 'mdast'
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { defaultHandlers, toMarkdown, type Options, type State } from 'mdast-util-to-markdown'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { components, elements } from '../content/components.ts'
import { gfmNeeds, useGfmParts } from '../content/gfm-parts.ts'
import { walkTree } from '../content/walk-tree.ts'

/**
 * Turns what people write into a body that any reader of MDX takes and that shows the same: `<5 students`,
 * `{rubric}` and a paragraph that starts with "import" stay words. Blocks and elements that a write-up may use stay
 * as they are, and so do comments; all other tags become text. Doing it twice changes nothing more.
 */
export function safeMdx(body: string): string {
  let text = writeOnce(body)
  // What was a tag and became words may hold an address, which the next reading makes a link.
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = writeOnce(text)
    if (next === text) break
    text = next
  }
  return text
}

const mostPasses = 3

function writeOnce(body: string): string {
  const { text, comments } = hideComments(body.replace(/\r\n?/g, '\n'))
  const write = (keepTags: boolean) => showComments(print(parse(text), keepTags), comments)
  const kept = write(true)
  return isSound(kept) ? kept : write(false)
}

/** Encloses the number of a comment that was set aside; files may not hold characters of this area. */
const [opening, closing] = ['\ue110', '\ue111']

function hideComments(body: string): { text: string; comments: string[] } {
  const comments: string[] = []
  const hide = (words: string) => `${opening}${comments.push(`{/*${words}*/}`) - 1}${closing}`
  const unescaped = (words: string) => words.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  const text = body
    .replace(/[\ue110\ue111]/g, '')
    // An editor that takes a comment for prose writes `{/\* ... \*/}`.
    .replace(/\{\/\\\*([\s\S]*?)\\\*\/\}/g, (_whole, words: string) => hide(unescaped(words)))
    .replace(/\{\/\*([\s\S]*?)\*\/\}/g, (_whole, words: string) => hide(words))
  return { text, comments }
}

const showComments = (text: string, comments: readonly string[]) =>
  text.replace(/\ue110(\d+)\ue111/g, (_whole, number: string) => comments[Number(number)] ?? '')

/** Reads a text as GitHub does. Like MDX it knows no code by indentation, so that both mean the same. */
const parse = (text: string): Root => parserFor(text, false).parse(text)

/** Reads a text as strictly as MDX itself; throws where that does. */
const parseStrictly = (text: string): Root => parserFor(text, true).parse(text)

const parsers = new Map<string, { parse: (text: string) => Root }>()

function parserFor(text: string, mdx: boolean): { parse: (text: string) => Root } {
  const gfm = gfmNeeds(text)
  const key = `${gfm} ${mdx}`
  const dialect = mdx ? remarkMdx : withoutCodeByIndent
  const known = parsers.get(key) ?? unified().use(remarkParse).use(dialect).use(useGfmParts, gfm).freeze()
  parsers.set(key, known)
  return known
}

function withoutCodeByIndent(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }]
}

function print(tree: Root, keepTags: boolean): string {
  tagsToText(tree, keepTags)
  return toMarkdown(tree, options)
}

/** Makes every tag that may not stay a text; in place. */
function tagsToText(parent: Parents, keepTags: boolean): void {
  parent.children = (parent.children as RootContent[]).map((child) => {
    if (child.type === 'html')
      return asComment(child) ?? (keepTags && isAllowed(child) ? child : asText(child, parent))
    if ('children' in child) tagsToText(child, keepTags)
    return child
  }) as typeof parent.children
}

function asComment(node: Html): Html | undefined {
  const words = /^<!--([\s\S]*?)-->\s*$/.exec(node.value)?.[1]
  return words === undefined ? undefined : { ...node, value: `{/*${words.replaceAll('*/', '* /')}*/}` }
}

/** A tag that holds code is never one of them: what a strict reader would try to run is not even shown to it. */
const isAllowed = ({ value }: Html) =>
  !value.replace(/"[^"]*"|'[^']*'/g, '').includes('{') &&
  [...value.matchAll(/<\/?([^\s/>]*)/g)].every(
    ([, name = '']) => Object.hasOwn(components, name) || Object.hasOwn(elements, name),
  )

const phrasing = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link'])

function asText({ value }: Html, parent: Nodes): RootContent {
  const text = { type: 'text' as const, value: value.replace(/[ \t]*\n[ \t]*/g, '\n').trim() || value }
  if (phrasing.has(parent.type)) return { ...text, value }
  return { type: 'paragraph', children: [text] }
}

const options: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [
    gfmAutolinkLiteralToMarkdown(),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmTaskListItemToMarkdown(),
  ],
  // In MDX these two open a tag and an expression wherever they stand.
  unsafe: [
    { character: '<', inConstruct: ['phrasing'] },
    { character: '{', inConstruct: ['phrasing'] },
    { atBreak: true, character: '<' },
    { atBreak: true, character: '{' },
  ],
  handlers: { paragraph: writeParagraph },
}

/** A line of code that loads something counts only in the first column: one blank before it keeps it a sentence. */
function writeParagraph(
  ...[node, parent, state, info]: Parameters<typeof defaultHandlers.paragraph>
): string {
  const text = defaultHandlers.paragraph(node, parent, state as State, info)
  return parent?.type === 'root' && /^(?:import|export)(?![\w$])/.test(text) ? ` ${text}` : text
}

/** True when a strict reader of MDX takes the text and finds nothing in it that runs. */
function isSound(text: string): boolean {
  let tree: Root
  try {
    tree = parseStrictly(text)
  } catch {
    return false
  }
  let sound = true
  walkTree(tree, (node) => {
    if (node.type === 'mdxjsEsm') sound = false
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      sound &&= /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      sound &&= node.attributes.every(
        ({ type, value }) => type === 'mdxJsxAttribute' && typeof value !== 'object',
      )
  })
  return sound
}
