import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import sharp from 'sharp'
import { drawPictures } from '../../src/node/picture-store.ts'

const root = mkdtempSync(join(tmpdir(), 'pictures-root-'))
const folder = join(mkdtempSync(join(tmpdir(), 'pictures-drawn-')), 'drawn')
afterAll(() => [root, folder].forEach((each) => rmSync(each, { recursive: true, force: true })))
beforeEach(() => rmSync(folder, { recursive: true, force: true }))

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7799bb' } })
const put = (name: string, bytes: Uint8Array) => writeFileSync(join(root, name), bytes)
const drawn = () => readdirSync(folder).filter((name) => name !== 'list.json')
const timesOf = () => drawn().map((name) => statSync(join(folder, name)).mtimeMs)

test('a photo is turned upright, offered in three widths and its own format, and keeps no note of the camera', async () => {
  const notes = {
    IFD0: { Artist: 'Ana Torres', Orientation: '6' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 26/1 46/1' },
  }
  put('photo.jpg', await plain(2000, 1500).withExif(notes).withMetadata({ orientation: 6 }).jpeg().toBuffer())
  const before = readFileSync(join(root, 'photo.jpg')).toString('latin1')
  expect(before).toContain('Exif')
  const photo = (await drawPictures(root, ['photo.jpg'], folder)).get('photo.jpg')!
  expect([photo.width, photo.height]).toEqual([1280, 1707])
  expect(photo.webp.map(({ width }) => width)).toEqual([480, 800, 1280])
  expect(photo.whole).toMatch(/\.jpg$/)
  for (const name of drawn()) {
    const { exif, xmp, iptc, width } = await sharp(join(folder, name)).metadata()
    expect([name, exif, xmp, iptc]).toEqual([name, undefined, undefined, undefined])
    expect(width).toBeLessThanOrEqual(1280)
    expect(readFileSync(join(folder, name)).toString('latin1')).not.toMatch(/Exif|Ana Torres/)
  }
})

test('a small picture is not enlarged, and one that lets the page shine through still does', async () => {
  put(
    'icon.png',
    await sharp({ create: { width: 90, height: 60, channels: 4, background: '#ff000080' } })
      .png()
      .toBuffer(),
  )
  const icon = (await drawPictures(root, ['icon.png'], folder)).get('icon.png')!
  expect([icon.width, icon.height, icon.webp.length]).toEqual([90, 60, 1])
  expect((await sharp(join(folder, icon.whole)).metadata()).hasAlpha).toBe(true)
})

test('what is drawn stays until it changes, and goes when no page needs it', async () => {
  put('a.png', await plain(620, 400).png().toBuffer())
  put('b.png', await plain(600, 400).png().toBuffer())
  await drawPictures(root, ['a.png', 'b.png'], folder)
  const first = timesOf()
  expect(first).toHaveLength(6)
  await drawPictures(root, ['a.png', 'b.png'], folder)
  expect(timesOf()).toEqual(first)
  // The same bytes under another name are not drawn again.
  put('c.png', readFileSync(join(root, 'a.png')))
  await drawPictures(root, ['c.png', 'b.png'], folder)
  expect(timesOf()).toEqual(first)
  put('b.png', await plain(640, 400).png().toBuffer())
  const changed = await drawPictures(root, ['c.png', 'b.png'], folder)
  expect(changed.get('b.png')?.width).toBe(640)
  expect(drawn()).toHaveLength(6)
  rmSync(join(folder, changed.get('b.png')!.whole))
  expect((await drawPictures(root, ['b.png'], folder)).get('b.png')?.width).toBe(640)
  expect(drawn()).toHaveLength(3)
})

test('what cannot or may not be decoded is left out, and the others are drawn', async () => {
  const sound = await plain(300, 200).jpeg().toBuffer()
  // 100 million dots in a few kilobytes.
  put('bomb.png', await plain(10_000, 10_000).png().toBuffer())
  put('half.jpg', sound.subarray(0, Math.floor(sound.length / 2)))
  put('empty.png', new Uint8Array())
  put(
    'drawing.png',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'),
  )
  put('moving.png', await plain(20, 400).gif().toBuffer())
  put('noise.webp', Buffer.from([...'RIFF____WEBPVP8 '].map((sign) => sign.charCodeAt(0))))
  put('sound.jpg', sound)
  symlinkSync(join(root, 'sound.jpg'), join(root, 'link.jpg'))
  const names = [
    'bomb.png',
    'half.jpg',
    'empty.png',
    'drawing.png',
    'moving.png',
    'noise.webp',
    'gone.png',
    'link.jpg',
  ]
  const result = await drawPictures(root, [...names, 'sound.jpg'], folder)
  expect([...result.keys()]).toEqual(['sound.jpg'])
})

test('of a moving picture only the first frame is drawn', async () => {
  const frames = await Promise.all(
    [1, 2, 3].map((shade) =>
      plain(60, 40)
        .tint({ r: shade * 60, g: 0, b: 0 })
        .png()
        .toBuffer(),
    ),
  )
  put(
    'moving.webp',
    await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer(),
  )
  const moving = (await drawPictures(root, ['moving.webp'], folder)).get('moving.webp')!
  expect([moving.width, moving.height]).toEqual([60, 40])
})
