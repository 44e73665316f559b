import type { Issue } from './issue.ts'

/** How much of a picture is read, in bytes. What a camera writes stands at the front. */
export const pictureBytes = 256 * 1024
/** Larger pictures are refused: 8 MB, or 40 million dots. */
const limits = { bytes: 8 * 1024 * 1024, dots: 40_000_000 }

/** What the front of a picture file says. */
export interface PictureFacts {
  type: 'jpeg' | 'png' | 'webp' | 'heic' | 'pointer' | 'other'
  width?: number
  height?: number
  /** Where it was taken. */
  place: boolean
  /** Names of people who can be seen in it. */
  person: boolean
  /** Hidden notes stand behind the part that is read, so nobody knows what they say. */
  unseen: boolean
}

/** What is to be said of a picture file, from its name, its first bytes and its size. Never throws, whatever they hold. */
export function findPictureIssues(path: string, start: Uint8Array, size: number): Issue[] {
  const facts = readPicture(start)
  const { type, width = 0, height = 0 } = facts
  const ending = /\.([a-z]+)$/.exec(path)?.[1]?.replace('jpg', 'jpeg') ?? ''
  const issue = (rule: string, message: string, values: Issue['values'] = {}): Issue[] => [
    { rule, message, values },
  ]
  if (type === 'heic' || type === 'pointer') return issue('image/unreadable', type)
  if (type !== ending) return issue('image/unreadable', 'other', { ending })
  if (size > limits.bytes) return issue('image/unreadable', 'large', { size: Math.ceil(size / 1024 / 1024) })
  if (width * height > limits.dots)
    return issue('image/unreadable', 'dots', { dots: Math.round((width * height) / 1_000_000) })
  const found = (['place', 'person', 'unseen'] as const).filter((fact) => facts[fact])
  return found.flatMap((fact) => issue('privacy/file-data', fact))
}

/** Reads the front of a picture. Every step stays inside the bytes and goes forward. */
export function readPicture(bytes: Uint8Array): PictureFacts {
  const none: PictureFacts = { type: 'other', place: false, person: false, unseen: false }
  const view = new DataView(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, pictureBytes))
  try {
    if (textAt(view, 0, 8) === 'version ') return { ...none, type: 'pointer' }
    if (textAt(view, 4, 4) === 'ftyp' && /^(?:hei|hev|mif|msf|avi)/.test(textAt(view, 8, 4)))
      return { ...none, type: 'heic' }
    if (size(view) > 3 && view.getUint16(0) === 0xffd8) return readJpeg(view, { ...none, type: 'jpeg' })
    if (textAt(view, 1, 3) === 'PNG') return readPng(view, { ...none, type: 'png' })
    if (textAt(view, 0, 4) === 'RIFF' && textAt(view, 8, 4) === 'WEBP')
      return readWebp(view, { ...none, type: 'webp' })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return none
}

const size = (view: DataView) => view.byteLength

function textAt(view: DataView, at: number, length: number): string {
  let text = ''
  for (let index = at; index < Math.min(at + length, size(view)); index += 1)
    text += String.fromCharCode(view.getUint8(index))
  return text
}

function readJpeg(view: DataView, facts: PictureFacts): PictureFacts {
  let at = 2
  while (at + 4 <= size(view) && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    const length = view.getUint16(at + 2)
    if (marker === 0xda || marker === 0xd9 || length < 2) break
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame && at + 9 <= size(view)) {
      facts.height = view.getUint16(at + 5)
      facts.width = view.getUint16(at + 7)
    }
    if (marker === 0xe1) readNotes(view, at + 4, length - 2, facts)
    at += 2 + length
  }
  return facts
}

function readPng(view: DataView, facts: PictureFacts): PictureFacts {
  let at = 8
  while (at + 8 <= size(view)) {
    const length = view.getUint32(at)
    const name = textAt(view, at + 4, 4)
    if (name === 'IHDR' && at + 16 <= size(view)) {
      facts.width = view.getUint32(at + 8)
      facts.height = view.getUint32(at + 12)
    }
    if (name === 'eXIf') readTiff(view, at + 8, length, facts)
    if (name === 'iTXt') readXmp(view, at + 8, length, facts)
    at += 12 + length
  }
  return facts
}

function readWebp(view: DataView, facts: PictureFacts): PictureFacts {
  let at = 12
  let says = 0
  let seen = 0
  while (at + 8 <= size(view)) {
    const name = textAt(view, at, 4)
    const length = view.getUint32(at + 4, true)
    if (name === 'VP8X' && at + 18 <= size(view)) {
      // Bits 3 and 2 of the flags: notes of the camera, notes of an editor.
      says = view.getUint8(at + 8) & 0b1100
      const three = (from: number) => view.getUint16(from, true) + view.getUint8(from + 2) * 65_536
      facts.width = three(at + 12) + 1
      facts.height = three(at + 15) + 1
    }
    if (name === 'EXIF' || name === 'XMP ') {
      readNotes(view, at + 8, length, facts)
      if (at + 8 + length <= size(view)) seen |= name === 'EXIF' ? 0b1000 : 0b0100
    }
    at += 8 + length + (length % 2)
  }
  if (says & ~seen && size(view) >= pictureBytes) facts.unseen = true
  return facts
}

/** Notes of a camera (Exif) or of an editor (XMP). */
function readNotes(view: DataView, at: number, length: number, facts: PictureFacts): void {
  const head = textAt(view, at, 29)
  if (head.startsWith('Exif\0\0')) readTiff(view, at + 6, length - 6, facts)
  else if (/^(?:II\*\0|MM\0\*)/.test(head)) readTiff(view, at, length, facts)
  else readXmp(view, at, length, facts)
}

/** Number of the entry that leads to the place, and of those that hold the degrees north and east. */
const gps = { pointer: 0x8825, latitude: 2, longitude: 4 }

function readTiff(view: DataView, at: number, length: number, facts: PictureFacts): void {
  const end = Math.min(at + length, size(view))
  if (at + 8 > end) return
  const little = textAt(view, at, 2) === 'II'
  const entries = (from: number): { tag: number; value: number }[] => {
    if (from + 2 > end) return []
    const count = Math.min(view.getUint16(from, little), Math.floor((end - from - 2) / 12))
    return Array.from({ length: count }, (_, index) => {
      const entry = from + 2 + index * 12
      return { tag: view.getUint16(entry, little), value: view.getUint32(entry + 8, little) }
    })
  }
  const pointer = entries(at + view.getUint32(at + 4, little)).find(({ tag }) => tag === gps.pointer)
  if (!pointer) return
  const places = entries(at + pointer.value)
  if (places.some(({ tag }) => tag === gps.latitude || tag === gps.longitude)) facts.place = true
}

function readXmp(view: DataView, at: number, length: number, facts: PictureFacts): void {
  const text = textAt(view, at, Math.min(length, 64 * 1024))
  if (/exif:GPSL(?:at|ong)itude/.test(text)) facts.place = true
  if (/PersonInImage|PersonDisplayName|mwg-rs:Name/.test(text)) facts.person = true
}
