import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import sharp from 'sharp'
import { placeLetters } from '../../src/node/card-letters.ts'
import { drawCard, takeOutOldCards } from '../../src/node/draw-card.ts'

const folder = mkdtempSync(join(tmpdir(), 'cards-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const text = {
  kind: 'Lección',
  title: '¿Qué aprendió la niña? Łódź',
  about: 'Ada  ·  Adoptado',
  zone: 'Zona',
}

/** Left, top, right and bottom end of what is drawn below the bar. */
async function inkOf(png: Uint8Array): Promise<[number, number, number, number]> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
  const box: [number, number, number, number] = [info.width, info.height, 0, 0]
  for (let at = 24 * info.width; at < data.length; at += 1) {
    if ((data[at] ?? 255) > 250) continue
    const [x, y] = [at % info.width, Math.floor(at / info.width)]
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}

test('a card is a PNG of 1200 by 630 in the color of the zone, with its words inside the margins', async () => {
  const png = await drawCard(text, '#7a1f5c', folder)
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  const [r, g, b] = await sharp(png).extract({ left: 600, top: 5, width: 1, height: 1 }).raw().toBuffer()
  expect([r, g, b]).toEqual([0x7a, 0x1f, 0x5c])
  const [left, top, right, bottom] = await inkOf(png)
  expect(left).toBeGreaterThan(60)
  expect(top).toBeGreaterThan(60)
  expect(right).toBeLessThan(1140)
  expect(bottom).toBeLessThan(580)
  const long = await drawCard({ ...text, title: 'Wörter '.repeat(90) }, '#7a1f5c', folder)
  expect((await inkOf(long))[2]).toBeLessThan(1140)
  expect(long.length).toBeLessThan(60_000)
})

test('a card with the same words is drawn once, and one that no build used for a month goes', async () => {
  const files = () => readdirSync(folder).sort()
  for (const title of ['One', 'Two']) await drawCard({ ...text, title }, '#7a1f5c', folder)
  await drawCard(text, '#7a1f5c', folder)
  const before = files()
  const times = () => files().map((name) => statSync(join(folder, name)).ino)
  const first = times()
  expect(await drawCard(text, '#7a1f5c', folder)).toEqual(await drawCard(text, '#7a1f5c', folder))
  expect(times()).toEqual(first)
  const now = Date.UTC(2026, 10, 22)
  for (const name of before) utimesSync(join(folder, name), now / 1000, now / 1000)
  utimesSync(join(folder, before[0]!), now / 1000, now / 1000 - 40 * 24 * 3600)
  takeOutOldCards(folder, now)
  expect(files()).toEqual(before.slice(1))
})

test('signs that the letters do not have are left out, and take no room', () => {
  expect(placeLetters('a漢🙂b', 40, true)).toEqual(placeLetters('ab', 40, true))
  expect(placeLetters('Łñé¿', 40, false).letters).toHaveLength(4)
})
