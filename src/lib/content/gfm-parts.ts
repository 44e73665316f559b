import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Processor } from 'unified'

/** One part of GitHub's Markdown and the characters without which it cannot occur in a text. */
interface GfmPart {
  needs: RegExp
  extend: (data: ParserData) => void
}

interface ParserData {
  micromarkExtensions?: unknown[]
  fromMarkdownExtensions?: unknown[]
}

const part = (needs: RegExp, syntax: () => unknown, tree: () => unknown): GfmPart => ({
  needs,
  extend: (data) => {
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax()]
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), tree()]
  },
})

/** The parts of remark-gfm, in its order. */
const parts: readonly GfmPart[] = [
  // An address may be spelled with escapes and character references; it is found after they are read.
  part(/www|http|@|&/i, gfmAutolinkLiteral, gfmAutolinkLiteralFromMarkdown),
  part(/\[\^/, gfmFootnote, gfmFootnoteFromMarkdown),
  part(/~/, gfmStrikethrough, gfmStrikethroughFromMarkdown),
  part(/\||:-|-:/, gfmTable, gfmTableFromMarkdown),
  part(/\[[\sxX]\]/, gfmTaskListItem, gfmTaskListItemFromMarkdown),
]

/**
 * Which parts a text can need, as the bits of a number. All of remark-gfm at once takes twice the time
 * of a text that needs none of it, or only a table.
 */
export function gfmNeeds(text: string): number {
  return parts.reduce((bits, { needs }, index) => (needs.test(text) ? bits | (1 << index) : bits), 0)
}

/** Adds the parts named by the bits of `gfmNeeds` to a parser. */
export function useGfmParts(this: Processor, bits: number): void {
  parts.forEach(({ extend }, index) => {
    if (bits & (1 << index)) extend(this.data() as ParserData)
  })
}
