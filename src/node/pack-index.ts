import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import type { IndexFile } from '../lib/search/shard-files.ts'

/** An index as it is served. */
export interface PackedIndex {
  /** Name of the folder, made from all that is in it: what a browser has kept under it never grows old. */
  folder: string
  /** Files by name, packed (raw deflate), so that a host that packs nothing costs nothing. */
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
}

/** Packs the files of an index. */
export function packIndex(files: Iterable<IndexFile>): PackedIndex {
  const hash = createHash('sha1')
  const packed = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const { name, bytes } of files) {
    hash.update(name).update(bytes)
    packed.set(name, new Uint8Array(deflateRawSync(bytes, { level: 4 })))
  }
  return { folder: hash.digest('hex').slice(0, 12), files: packed }
}
