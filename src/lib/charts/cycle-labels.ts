import { widthOf } from './text-width.ts'

/** A cycle to mark on a chart. */
export interface CycleMark {
  starts: string
  /** `1` */
  number: string
  /** `Cycle 1` */
  name: string
  title: string
}

/** A marked cycle with the lines of its label; `y` is the baseline of the first line. */
export interface CycleLabel {
  /** Place of the vertical line. */
  x: number
  textX: number
  y: number
  lines: string[]
}

type Placed = CycleMark & { x: number }

const lineHeight = 17
const roomBetween = 8
const firstBaseline = 14
const roomUnder = 10
const widestForNumbers = 480

/**
 * Places the labels of cycles above a chart so that none covers another: name and title where all fit side
 * by side, else the name, else the number. On a narrow drawing always the number. Labels that still touch
 * go to a row further down. `height` is the room all of them need.
 */
export function placeCycleLabels(
  marks: readonly Placed[],
  width: number,
): { labels: CycleLabel[]; height: number } {
  if (marks.length === 0) return { labels: [], height: firstBaseline }
  const inOrder = [...marks].sort((a, b) => a.x - b.x)
  const forms = [
    (mark: Placed) => [mark.name, mark.title],
    (mark: Placed) => [mark.name],
    (mark: Placed) => [mark.number],
  ]
  const allowed = width < widestForNumbers ? forms.slice(2) : forms
  for (const form of allowed) {
    const placed = placeInRows(inOrder, form, width)
    if (placed.rows === 1 || form === allowed.at(-1)) return placed
  }
  return { labels: [], height: firstBaseline }
}

function placeInRows(marks: readonly Placed[], form: (mark: Placed) => string[], width: number) {
  const ends: number[] = []
  const linesEach = Math.max(...marks.map((mark) => form(mark).length))
  const labels = marks.map((mark): CycleLabel => {
    const lines = form(mark)
    const wide = Math.max(...lines.map(widthOf))
    const textX = Math.max(0, Math.min(mark.x, Math.floor(width - wide)))
    let row = ends.findIndex((end) => end + roomBetween <= textX)
    if (row < 0) row = ends.length
    ends[row] = textX + wide
    return { x: mark.x, textX, y: firstBaseline + row * linesEach * lineHeight, lines }
  })
  const rows = ends.length
  return { labels, rows, height: firstBaseline + (rows * linesEach - 1) * lineHeight + roomUnder }
}
