import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Font, type Glyph } from 'opentype.js'
import sharp from 'sharp'

/** A letter in one size: how much ink is on each dot, 0 to 255, and where its box stands from the pen. */
export interface LetterStamp {
  ink: Uint8Array
  width: number
  height: number
  left: number
  top: number
}

/** A letter of a text with the place of the pen, in dots from the start of the text. */
export interface PlacedLetter {
  sign: string
  x: number
}

const parts = ['latin', 'latin-ext', 'vietnamese'] as const

interface Letter {
  font: Font
  glyph: Glyph
}

const fonts = new Map<boolean, Font[]>()
const letters = new Map<string, Letter | undefined>()
const stamps = new Map<string, Promise<LetterStamp>>()

/** Where the letters of a text stand in Public Sans, and its width. Signs that the font does not have are left out. */
export function placeLetters(
  text: string,
  size: number,
  bold: boolean,
): { letters: PlacedLetter[]; width: number } {
  const placed: PlacedLetter[] = []
  let before: Letter | undefined
  let x = 0
  for (const sign of text.normalize('NFC')) {
    const letter = letterOf(sign, bold)
    if (!letter) continue
    const { font, glyph } = letter
    if (before?.font === font) x += (font.getKerningValue(before.glyph, glyph) * size) / font.unitsPerEm
    placed.push({ sign, x })
    x += ((glyph.advanceWidth ?? 0) * size) / font.unitsPerEm
    before = letter
  }
  return { letters: placed, width: x }
}

/** The letter as ink; drawn the first time it is asked for. */
export function letterStamp(sign: string, size: number, bold: boolean): Promise<LetterStamp> {
  const key = `${size} ${bold} ${sign}`
  const known = stamps.get(key) ?? drawStamp(letterOf(sign, bold), size)
  stamps.set(key, known)
  return known
}

async function drawStamp(letter: Letter | undefined, size: number): Promise<LetterStamp> {
  const path = letter?.glyph.getPath(0, 0, size)
  const { x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = path?.getBoundingBox() ?? {}
  const [left, top] = [Math.floor(x1), Math.floor(y1)]
  const [width, height] = [Math.ceil(x2) - left, Math.ceil(y2) - top]
  if (!path || width <= 0 || height <= 0) return { ink: new Uint8Array(), width: 0, height: 0, left, top }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"><path d="${path.toPathData(2)}"/></svg>`
  const ink = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer()
  return { ink, width, height, left, top }
}

function letterOf(sign: string, bold: boolean): Letter | undefined {
  const key = `${bold} ${sign}`
  if (!letters.has(key)) letters.set(key, findLetter(sign, fontsOf(bold)))
  return letters.get(key)
}

function findLetter(sign: string, choice: readonly Font[]): Letter | undefined {
  const font = choice.find((each) => each.charToGlyphIndex(sign) !== 0)
  return font && { font, glyph: font.charToGlyph(sign) }
}

function fontsOf(bold: boolean): Font[] {
  const known = fonts.get(bold) ?? parts.map((part) => readFont(part, bold ? 700 : 400))
  fonts.set(bold, known)
  return known
}

function readFont(part: string, weight: number): Font {
  const name = `@fontsource/public-sans/files/public-sans-${part}-${weight}-normal.woff`
  const file = createRequire(import.meta.url).resolve(name)
  return opentype.parse(new Uint8Array(readFileSync(file)).buffer)
}
