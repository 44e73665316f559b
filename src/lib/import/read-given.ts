import type { Element } from 'hast'
import type { Question } from '../forms/form.ts'
import { plainLabel } from './match-label.ts'
import type { Given } from './read-answer.ts'
import { elementsNamed, textOf } from './read-sections.ts'

/** An answer as it stands in a document, and the parts of it that can only stand in the text of a page. */
export interface GivenInDocument {
  given: Given
  /** Pictures, and tables where none was asked for. */
  rest: Element[]
}

/** Takes an answer out of the nodes below the heading of its question. */
export function readGiven(question: Question, nodes: readonly Element[]): GivenInDocument {
  const blocks = nodes.flatMap(unboxed)
  const rest: Element[] = []
  const lines: string[] = []
  let rows: string[][] | undefined
  for (const block of blocks) {
    rest.push(...pictureBlocks(block))
    if (block.tagName === 'table') {
      if (question.asks === 'table' && !rows) rows = rowsOf(block)
      else if (textOf(block).trim() !== '') rest.push(block)
    } else lines.push(...linesOf(block))
  }
  return { given: { ...ticksIn(question, lines, blocks.flatMap(markedLine)), ...(rows && { rows }) }, rest }
}

/** A frame around an answer is often a table with one cell; what stands in it is the answer. */
function unboxed(node: Element): Element[] {
  const cells = node.tagName === 'table' ? cellsOf(node) : []
  const [cell] = cells
  if (cells.length !== 1 || !cell) return [node]
  const blocks = cell.children.filter((child) => child.type === 'element')
  const isPlain = blocks.every(({ tagName }) => !/^(?:p|ul|ol|table|h\d|blockquote)$/.test(tagName))
  return isPlain ? [{ ...cell, tagName: 'p' }] : blocks.flatMap(unboxed)
}

const cellsOf = (table: Element) => [...elementsNamed([table], 'td'), ...elementsNamed([table], 'th')]

const rowsOf = (table: Element): string[][] =>
  elementsNamed([table], 'tr').map((row) =>
    row.children.flatMap((cell) =>
      cell.type === 'element'
        ? [
            cell.children
              .map((child) => textOf(child).trim())
              .join(' ')
              .trim(),
          ]
        : [],
    ),
  )

const pictureBlocks = (block: Element): Element[] =>
  elementsNamed([block], 'img').map((image) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [image],
  }))

function linesOf(block: Element): string[] {
  if (block.tagName === 'ul' || block.tagName === 'ol')
    return block.children.flatMap((item) => (item.type === 'element' ? itemLines(item) : []))
  return [wordsOf(block)]
}

function itemLines(item: Element): string[] {
  const isList = (node: Element['children'][number]) =>
    node.type === 'element' && /^[uo]l$/.test(node.tagName)
  const own = wordsOf({ ...item, children: item.children.filter((child) => !isList(child)) })
  return [
    own,
    ...item.children.flatMap((child) => (child.type === 'element' && isList(child) ? linesOf(child) : [])),
  ]
}

/** The words of a block; the address of a link stands behind its words, because a field has no links. */
function wordsOf(node: Element): string {
  return node.children
    .map((child): string => {
      if (child.type !== 'element' || child.tagName !== 'a')
        return child.type === 'element' ? inner(child) : textOf(child)
      const [words, address] = [textOf(child), String(child.properties.href ?? '')]
      return /^https?:/.test(address) && plainLabel(address) !== plainLabel(words)
        ? `${words} (${address})`
        : words
    })
    .join('')
}

const inner = (node: Element) =>
  node.tagName === 'br' || node.tagName === 'input' ? textOf(node) : wordsOf(node)

const box =
  /^\s*(?:(?<mark>[☑☒✓✔✅■🗹])|(?<none>[☐□⬜▢])|\[(?<typed>[xX✓ ]?)\]|(?<letter>[xX])(?=\s+\S))\s*(?<label>.*)$/u

/** A cross or a tick behind the words. */
const behind = /\s+[xX✓✔✅☑☒]\s*$/u

const withoutBox = (label: string) => label.replace(/^\s*[☑☒✓✔✅■🗹☐□⬜▢]\s*/u, '').trim()

/** The words of a line that is bold or marked with a pen from end to end: so people tick what is printed. */
function markedLine(block: Element): string[] {
  if (block.tagName === 'ul' || block.tagName === 'ol')
    return block.children.flatMap((item) => (item.type === 'element' ? markedLine(item) : []))
  const label = withoutBox(textOf(block))
  const marks = [...elementsNamed([block], 'strong'), ...elementsNamed([block], 'mark')]
  return label !== '' && marks.some((mark) => withoutBox(textOf(mark)) === label) ? [label] : []
}

/** Sorts boxes from other lines. Where all but one box were taken out, the one that is left is the answer. */
function ticksIn(question: Question, all: readonly string[], marked: readonly string[]): Given {
  if (!question.options && question.asks !== 'yes-no') return { lines: all }
  const boxes: { ticked: boolean; label: string }[] = []
  const lines: string[] = []
  for (const line of all.flatMap((each) => each.split('\n'))) {
    const { mark, none, typed, letter, label } = box.exec(line)?.groups ?? {}
    if (label === undefined) lines.push(line)
    else {
      const ticked =
        behind.test(label) || (none === undefined && (mark ?? letter ?? typed?.trim() ?? '') !== '')
      boxes.push({ ticked, label: withoutBox(label.replace(behind, '')) })
    }
  }
  if (boxes.length === 0) return { lines }
  const ticked = boxes.filter((each) => each.ticked).map(({ label }) => label)
  const [only, second] = boxes
  const [bold, another] = marked
  if (ticked.length === 0 && bold !== undefined && another === undefined) return { lines, ticked: [bold] }
  const isLast = ticked.length === 0 && only && !second && lines.every((line) => line.trim() === '')
  return { lines, ticked: isLast ? [only.label] : ticked }
}
