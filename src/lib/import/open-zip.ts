import { Inflate } from 'fflate'

/** Why a zip file could not be opened: broken, or more in it than a document has. */
export class ZipError extends Error {
  override name = 'ZipError'
  readonly reason: 'broken' | 'too-large'
  constructor(reason: 'broken' | 'too-large') {
    super(`The zip file is ${reason}.`)
    this.reason = reason
  }
}

/** One file in a zip file; nothing of it is unpacked until it is read. */
export interface Packed {
  name: string
  /** Bytes once unpacked, as the zip file says. */
  size: number
  /** Unpacks it. Throws a ZipError when it is broken or larger than it says. */
  read: () => Uint8Array
}

const most = { files: 2000, bytes: 120_000_000 }
const marks = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 }

/**
 * Lists what is in a zip file. Throws a ZipError for one that is broken, and for one that says it holds more than
 * 2000 files or 120 MB; a file that turns out larger than it says is given up at that size.
 */
export function openZip(bytes: Uint8Array): Packed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return listFiles(bytes, view)
  } catch (error) {
    // A place outside of the file.
    if (error instanceof RangeError) throw new ZipError('broken')
    throw error
  }
}

function listFiles(bytes: Uint8Array, view: DataView): Packed[] {
  const end = endOfList(view)
  const count = view.getUint16(end + 10, true)
  if (count > most.files) throw new ZipError('too-large')
  const files: Packed[] = []
  let [at, total] = [view.getUint32(end + 16, true), 0]
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== marks.entry) throw new ZipError('broken')
    const method = view.getUint16(at + 10, true)
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const [nameLength, more, note] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ]
    const start = view.getUint32(at + 42, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    total += size
    if (total > most.bytes) throw new ZipError('too-large')
    if (!name.endsWith('/'))
      files.push({ name, size, read: () => unpack(bytes, view, { start, packed, size, method }) })
    at += 46 + nameLength + more + note
  }
  return files
}

function endOfList(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1)
    if (view.getUint32(at, true) === marks.end) return at
  throw new ZipError('broken')
}

interface Place {
  start: number
  packed: number
  size: number
  method: number
}

function unpack(bytes: Uint8Array, view: DataView, { start, packed, size, method }: Place): Uint8Array {
  try {
    if (view.getUint32(start, true) !== marks.local) throw new ZipError('broken')
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
    if (from + packed > bytes.length) throw new ZipError('broken')
    const data = bytes.subarray(from, from + packed)
    if (method === 0 && packed === size) return data
    if (method !== 8) throw new ZipError('broken')
    return inflate(data, size)
  } catch (error) {
    if (error instanceof ZipError) throw error
    throw new ZipError('broken')
  }
}

/** Small steps: one of them can become a thousand times as much before it is counted. */
const step = 8192

function inflate(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  let filled = 0
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new ZipError('too-large')
    out.set(chunk, filled)
    filled += chunk.length
  })
  for (let from = 0; from < data.length; from += step)
    stream.push(data.subarray(from, from + step), from + step >= data.length)
  if (filled !== size) throw new ZipError('broken')
  return out
}
