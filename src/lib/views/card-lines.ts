/** How wide a text is in the card's letters, in dots. */
export type TextWidth = (text: string, size: number, bold: boolean) => number

/** A line of text with the place of its left end on its base line. */
export interface CardLine {
  text: string
  x: number
  y: number
  size: number
  bold: boolean
  /** Muted lines are drawn in gray. */
  muted: boolean
}

/** Size of a card and its margins, in dots. 1200 by 630 is what sites that show cards ask for. */
export const cardSize = { width: 1200, height: 630, margin: 72, bar: 24 } as const

const titleSizes = [76, 64, 54, 46, 40] as const
const small = 34
const ledge = 1.2

/**
 * Places the words of a card: kind above, the title as large as it fits, place and decision below, the zone at the foot.
 * Nothing leaves the margins: long words are broken and what is too much ends with an ellipsis.
 */
export function placeCard(
  words: { kind: string; title: string; about: string; zone: string },
  widthOf: TextWidth,
): CardLine[] {
  const { width, height, margin, bar } = cardSize
  const room = width - 2 * margin
  const line = (text: string, y: number, size: number, bold = false): CardLine => ({
    text,
    x: margin,
    y,
    size,
    bold,
    muted: !bold,
  })
  const top = bar + margin
  const kind = words.kind ? wrap(words.kind, room, small, false, 1, widthOf) : []
  const zone = words.zone ? wrap(words.zone, room, small, false, 1, widthOf) : []
  const about = words.about ? wrap(words.about, room, small, false, zone.length > 0 ? 2 : 3, widthOf) : []
  const foot = [...about, ...zone]
  const footTop = height - margin - (foot.length - 1) * small * 1.35
  const titleTop = top + (kind.length > 0 ? small * 1.6 : 0)
  const titleRoom = footTop - small * 1.6 - titleTop
  const size =
    titleSizes.find(
      (each) => wrap(words.title, room, each, true, 99, widthOf).length * each * ledge <= titleRoom,
    ) ?? titleSizes.at(-1)!
  const title = wrap(words.title, room, size, true, Math.floor(titleRoom / (size * ledge)), widthOf)
  return [
    ...kind.map((text) => line(text, top + small * 0.75, small)),
    ...title.map((text, index) => line(text, titleTop + size * (0.8 + index * ledge), size, true)),
    ...foot.map((text, index) => line(text, footTop + index * small * 1.35, small)),
  ]
}

/** Lines no wider than a width; a word that is wider is broken, and the last line that may be ends with an ellipsis. */
export function wrap(
  text: string,
  room: number,
  size: number,
  bold: boolean,
  most: number,
  widthOf: TextWidth,
): string[] {
  const fits = (each: string) => widthOf(each, size, bold) <= room
  const lines: string[] = []
  let rest = text.replace(/\s+/g, ' ').trim()
  while (rest !== '' && lines.length < most) {
    const end = endOfLine(rest, fits)
    lines.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  if (rest === '' || lines.length === 0) return lines
  const full = lines.at(-1)!
  let last = full
  while (last !== '' && !fits(`${last}…`)) last = [...last].slice(0, -1).join('')
  if (last !== full) last = last.replace(/ \S*$/, '')
  lines[lines.length - 1] = `${last.replace(/[\s,.;:]+$/, '')}…`
  return lines
}

/** Where a line of a text ends: before the first word that does not fit, or inside a word that is too wide alone. */
function endOfLine(text: string, fits: (text: string) => boolean): number {
  let end = 0
  for (const { index } of text.matchAll(/(?: |$)/g)) {
    if (!fits(text.slice(0, index))) break
    end = index
  }
  if (end > 0) return end
  for (const letter of text) {
    if (end > 0 && !fits(text.slice(0, end + letter.length))) break
    end += letter.length
  }
  return end
}
