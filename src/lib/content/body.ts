import GithubSlugger, { slug } from 'github-slugger'
import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { applyAllowList, type BodyLink, type BodyPicture } from './allow-list.ts'
import {
  attributeOf,
  collectCode,
  collectQuotes,
  collectTables,
  type BodyQuote,
  type BodyTable,
  type CodeBlock,
} from './body-parts.ts'
import { withoutHidden } from './decode.ts'
import { moveIssue, shiftSpan, type Issue, type Span } from './issue.ts'
import { parseMarkdown } from './markdown.ts'
import { renderBody } from './render-body.ts'
import { walkTree } from './walk-tree.ts'

/** A heading with the id its page gives it. */
export interface Heading {
  depth: number
  text: string
  id: string
}

/** A run of prose (paragraph, heading or table cell) with its place in the file. */
export interface TextBlock {
  text: string
  span: Span
  /** Set on what is no running text: headings, items of lists, cells of tables, words of attributes. */
  aside?: true
}

/** All that the check, the pages and the search need from a body. Plain data, so that it can be kept. */
export interface Body {
  html: string
  headings: Heading[]
  blocks: TextBlock[]
  links: BodyLink[]
  pictures: BodyPicture[]
  quotes: BodyQuote[]
  tables: BodyTable[]
  /** Code and comments: no prose, but public all the same. */
  code: CodeBlock[]
  words: number
}

export const emptyBody: Body = {
  html: '',
  headings: [],
  blocks: [],
  links: [],
  pictures: [],
  quotes: [],
  tables: [],
  code: [],
  words: 0,
}

/** Reads a body once: parses, filters, takes the facts and renders. `base` is where it starts in the file. */
export function readBody(
  source: string,
  base: number,
  path: string,
  lang: string | undefined,
): { body: Body; issues: Issue[] } {
  const { tree, issues } = parseMarkdown(source)
  if (source.includes('&#')) issues.push(...takeOutHidden(tree))
  const code = collectCode(tree)
  const allowed = applyAllowList(tree, source, path)
  resolveFigures(tree, allowed.pictures)
  const headings = nameHeadings(tree)
  const blocks = collectBlocks(tree)
  const words = blocks.reduce((sum, block) => sum + (block.text.match(/\S+/g)?.length ?? 0), 0)
  const move = <T extends { span?: Span }>(item: T): T =>
    item.span ? { ...item, span: shiftSpan(item.span, base) } : item
  return {
    body: {
      html: renderBody(tree, lang),
      headings,
      blocks: blocks.map(move),
      links: allowed.links.map(move),
      pictures: allowed.pictures.map(move),
      quotes: collectQuotes(tree).map(move),
      tables: collectTables(tree).map(({ rows }) => ({ rows: rows.map((cells) => cells.map(move)) })),
      code: code.map(move),
      words,
    },
    issues: [...issues, ...allowed.issues].map((issue) => moveIssue(issue, (span) => shiftSpan(span, base))),
  }
}

/** Codes such as `&#x202e;` stand for characters that the file itself may not hold. */
function takeOutHidden(tree: Root): Issue[] {
  const issues: Issue[] = []
  walkTree(tree, (node) => {
    const parts = 'attributes' in node ? [node, ...node.attributes] : [node]
    for (const part of parts as unknown as Record<string, unknown>[]) {
      for (const name of ['value', 'alt', 'title', 'url']) {
        const value = part[name]
        const { text, code } = withoutHidden(typeof value === 'string' ? value : '')
        if (!code) continue
        part[name] = text
        const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
        issues.push({ rule: 'file/hidden-character', message: 'coded', values: { code }, span })
      }
    }
  })
  return issues.slice(0, 20)
}

/** Ids that the pages around a body use; a heading of the same name is numbered `-2`. */
const ownIds =
  /^(?:ask|chart|copy|did-not-work|narrow|tried|main|links-here|footnote-label|trail(?:-.*)?|chart-.*|lead-.*|path-.*|driver-.*|cycle-\d\d|actions|departments|early-signs|prototypes|rubric|stages|today-soon)$/

/** True for an id that a page uses outside of the body. */
export const isFrameId = (id: string): boolean => ownIds.test(id)

function nameHeadings(tree: Root): Heading[] {
  const slugger = new GithubSlugger()
  const headings: Heading[] = []
  walkTree(tree, (node) => {
    if (node.type !== 'heading') return
    const text = toString(node)
    const plain = slug(text)
    if (isFrameId(plain)) slugger.occurrences[plain] ??= 1
    const id = slugger.slug(text) || slugger.slug('section')
    node.data = { ...node.data, hProperties: { id } }
    headings.push({ depth: Math.max(2, node.depth), text, id })
  })
  return headings
}

const blockTypes = new Set(['paragraph', 'heading', 'tableCell'])

/** Attributes of blocks that readers see as words. */
const shownAttributes = ['title', 'caption', 'role']

function collectBlocks(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = []
  walkTree(tree, (node, parent) => {
    for (const attribute of 'attributes' in node ? node.attributes : []) {
      if (attribute.type !== 'mdxJsxAttribute' || !shownAttributes.includes(attribute.name)) continue
      const { start, end } = attribute.position ?? node.position ?? {}
      const span = { start: start?.offset ?? 0, end: end?.offset ?? 0 }
      if (typeof attribute.value === 'string' && attribute.value.trim() !== '')
        blocks.push({ text: attribute.value, span, aside: true })
    }
    if (!blockTypes.has(node.type)) return undefined
    const text = toString(node)
    if (text.trim() !== '')
      blocks.push({
        text,
        span: { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 },
        ...((node.type !== 'paragraph' || parent?.type === 'listItem') && { aside: true }),
      })
    return 'skip'
  })
  return blocks
}

function resolveFigures(tree: Root, pictures: BodyPicture[]): void {
  walkTree(tree, (node) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Figure')
      return
    const start = node.position?.start.offset
    const picture = pictures.find((item) => item.span.start === start)
    if (!picture) return
    Object.assign(picture, { people: attributeOf(node, 'people'), consent: attributeOf(node, 'consent') })
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'src') attribute.value = picture.path
    }
  })
}
