import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { cardSize, placeCard } from '../lib/views/card-lines.ts'
import type { CardText } from '../lib/views/card.ts'
import { letterStamp, placeLetters } from './card-letters.ts'
import { writePng } from './write-png.ts'

/** Counts up when cards are to be drawn in another way. */
const version = 1
const monthOfDays = 30 * 24 * 60 * 60 * 1000

/** The card of a page as a PNG: the one in `folder` with the same words and color, else a new one that is kept there. */
export async function drawCard(
  text: CardText,
  color: string,
  folder: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const digest = createHash('sha256')
    .update(JSON.stringify([version, color, text]))
    .digest('hex')
    .slice(0, 24)
  const file = join(folder, `${digest}.png`)
  if (existsSync(file)) {
    const now = new Date()
    // Used: so it is kept for another month.
    if (now.getTime() - statSync(file).mtimeMs > monthOfDays / 2) utimesSync(file, now, now)
    return new Uint8Array(readFileSync(file))
  }
  const picture = await paint(text, color)
  mkdirSync(folder, { recursive: true })
  const written = `${file}.${process.pid}.new`
  writeFileSync(written, picture)
  renameSync(written, file)
  return new Uint8Array(picture)
}

/** Takes out the cards that no build has used for a month. */
export function takeOutOldCards(folder: string, now: number): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder))
    if (now - statSync(join(folder, name)).mtimeMs > monthOfDays) rmSync(join(folder, name), { force: true })
}

/** Shades between the ground and an ink: enough for smooth edges, few enough for a small file. */
const shades = 16
const white = [255, 255, 255] as const
const inks = { text: '#1c1d1f', muted: '#3d4551' } as const

/** Drawn letter by letter from stamps: five times as fast as drawing a whole SVG of this size. */
async function paint(text: CardText, color: string): Promise<Buffer> {
  const { width, height, bar } = cardSize
  const dots = new Uint8Array(width * height)
  dots.fill(2 * shades, 0, width * bar)
  for (const line of placeCard(text, (words, size, bold) => placeLetters(words, size, bold).width)) {
    const ground = line.muted ? shades : 0
    for (const { sign, x } of placeLetters(line.text, line.size, line.bold).letters) {
      const stamp = await letterStamp(sign, line.size, line.bold)
      const left = Math.round(line.x + x) + stamp.left
      const top = Math.round(line.y) + stamp.top
      for (let at = 0; at < stamp.ink.length; at += 1) {
        const shade = (stamp.ink[at] ?? 0) >> 4
        if (shade === 0) continue
        const dot = (top + Math.floor(at / stamp.width)) * width + left + (at % stamp.width)
        dots[dot] = Math.max(dots[dot] ?? 0, ground + shade)
      }
    }
  }
  const ramp = (ink: string) =>
    Array.from({ length: shades }, (_, shade) => mix(rgb(ink), shade / (shades - 1)))
  return writePng({ width, height, dots, colors: [...ramp(inks.text), ...ramp(inks.muted), rgb(color)] })
}

type Rgb = readonly [number, number, number]
const rgb = (color: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as unknown as Rgb
const mix = (ink: Rgb, part: number): Rgb =>
  white.map((value, index) => Math.round(value + ((ink[index] ?? 0) - value) * part)) as unknown as Rgb
