import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPictureIssues, readPicture } from '../../src/lib/content/read-picture.ts'

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const two = (value: number) => [value >> 8, value & 255]
const four = (value: number) => [...two(value >>> 16), ...two(value & 0xffff)]
const littleFour = (value: number) => four(value).reverse()

/** Notes of a camera whose first list leads to a list of the place, with this tag in it. */
const tiff = (tag: number) => [
  ...ascii('MM\0*'),
  ...four(8),
  ...two(1),
  ...two(0x8825),
  ...two(4),
  ...four(1),
  ...four(26),
  ...four(0),
  ...two(1),
  ...two(tag),
  ...two(5),
  ...four(3),
  ...four(0),
  ...four(0),
]
const segment = (marker: number, bytes: number[]) => [0xff, marker, ...two(bytes.length + 2), ...bytes]
const jpeg = (...segments: number[][]) => Uint8Array.from([0xff, 0xd8, ...segments.flat(), 0xff, 0xd9])
const exif = (tag: number) => segment(0xe1, [...ascii('Exif\0\0'), ...tiff(tag)])
const frame = segment(0xc0, [8, ...two(600), ...two(800), 3])
const chunk = (name: string, bytes: number[]) => [...four(bytes.length), ...ascii(name), ...bytes, 0, 0, 0, 0]
const png = (...chunks: number[][]) => Uint8Array.from([0x89, ...ascii('PNG\r\n'), 26, 10, ...chunks.flat()])
const webp = (...chunks: [string, number[]][]) =>
  Uint8Array.from([
    ...ascii('RIFF'),
    ...littleFour(0),
    ...ascii('WEBP'),
    ...chunks.flatMap(([name, bytes]) => [
      ...ascii(name),
      ...littleFour(bytes.length),
      ...bytes,
      ...(bytes.length % 2 ? [0] : []),
    ]),
  ])

const says = (path: string, bytes: Uint8Array, size = bytes.length) =>
  findPictureIssues(path, bytes, size).map(({ rule, message }) => `${rule} ${message}`)

describe('the place and the people that a picture carries', () => {
  test.each([
    ['a.jpg', jpeg(frame, exif(2))],
    ['a.png', png(chunk('IHDR', [...four(800), ...four(600), 8, 2, 0, 0, 0]), chunk('eXIf', tiff(4)))],
    ['a.webp', webp(['EXIF', tiff(2)])],
    ['a.jpg', jpeg(segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="1"/>')))],
  ])('%s with a place', (path, bytes) => {
    expect(says(path, bytes)).toEqual(['privacy/file-data place'])
  })

  test('names of people in it', () => {
    const xmp = '<Iptc4xmpExt:PersonInImage><rdf:Bag/></Iptc4xmpExt:PersonInImage>'
    expect(says('a.jpeg', jpeg(segment(0xe1, ascii(xmp))))).toEqual(['privacy/file-data person'])
  })

  test('a picture with a size and the settings of the camera alone is fine', () => {
    expect(says('a.jpg', jpeg(frame, exif(0)))).toEqual([])
    expect(readPicture(jpeg(frame))).toMatchObject({ type: 'jpeg', width: 800, height: 600 })
  })

  test('notes behind the part that is read', () => {
    const flags = [0b1000, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    const bytes = webp(['VP8X', flags], ['VP8 ', Array<number>(300_000).fill(0)], ['EXIF', tiff(2)])
    expect(says('a.webp', bytes)).toEqual(['privacy/file-data unseen'])
  })
})

describe('a picture that cannot be shown', () => {
  test.each([
    ['a.jpg', Uint8Array.from([0, 0, 0, 24, ...ascii('ftypheic')]), 'heic'],
    ['a.png', Uint8Array.from(ascii('version https://git-lfs.github.com/spec/v1')), 'pointer'],
    ['a.png', jpeg(frame), 'other'],
    ['a.png', new Uint8Array(), 'other'],
    ['a.jpg', Uint8Array.from(ascii('<svg onload="run()"/>')), 'other'],
    ['a.jpg', jpeg(segment(0xc2, [8, ...two(9000), ...two(9000), 3])), 'dots'],
  ])('%s', (path, bytes, message) => {
    expect(says(path, bytes)).toEqual([`image/unreadable ${message}`])
  })

  test('nine megabytes', () => {
    expect(says('a.jpg', jpeg(frame), 9_000_000)).toEqual(['image/unreadable large'])
  })
})

test('any bytes give an answer', () => {
  const starts = [jpeg(frame, exif(2)), png(chunk('eXIf', tiff(2))), webp(['EXIF', tiff(2)])]
  const start = fc.constantFrom(...starts, Uint8Array.from([0xff, 0xd8]))
  fc.assert(
    fc.property(start, fc.array(fc.tuple(fc.nat(200), fc.nat(255))), fc.uint8Array(), (good, edits, rest) => {
      const bytes = Uint8Array.from([...good, ...rest])
      for (const [at, value] of edits) bytes[at % bytes.length] = value
      expect(readPicture(bytes)).toHaveProperty('type')
    }),
    { numRuns: 2000 },
  )
})
