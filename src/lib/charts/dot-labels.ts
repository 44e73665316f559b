import { widthOf } from './text-width.ts'

/** A text beside a dot; `y` is the middle of the line. */
export interface DotLabel {
  text: string
  x: number
  y: number
  anchor: 'start' | 'end' | 'middle'
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const half = 7
const gap = 3

/** Puts texts right, left, above or below their dots, where they cover nothing; a text without such a place is left out. */
export function placeDotLabels(
  dots: readonly { x: number; y: number; r: number }[],
  texts: readonly (string | undefined)[],
  field: Box,
): DotLabel[] {
  const taken: Box[] = dots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }))
  return dots.flatMap(({ x, y, r }, index) => {
    const text = texts[index]
    if (!text) return []
    const tries: DotLabel[] = [
      { text, x: x + r + gap, y, anchor: 'start' },
      { text, x: x - r - gap, y, anchor: 'end' },
      { text, x, y: y - r - half - 1, anchor: 'middle' },
      { text, x, y: y + r + half + 1, anchor: 'middle' },
    ]
    const free = tries.find((label) => {
      const box = boxOf(label)
      return isInside(box, field) && !taken.some((other) => touch(box, other))
    })
    if (!free) return []
    taken.push(boxOf(free))
    return [free]
  })
}

function boxOf({ text, x, y, anchor }: DotLabel): Box {
  const width = widthOf(text)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - half, bottom: y + half }
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isInside = (box: Box, field: Box): boolean =>
  box.left >= field.left && box.right <= field.right && box.top >= field.top && box.bottom <= field.bottom
