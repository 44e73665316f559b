import { slugOf } from '../forms/path-of-new.ts'
import type { PagePicture } from './write-body.ts'

/** A picture of a document beside its page; `isThere` when the same picture stands there already. */
export type NamedPicture = PagePicture & { isThere?: boolean }

/** A picture that was read from a document: what it is, and its bytes where they are known. */
export type ReadPicture = { type: string; bytes?: Uint8Array } | undefined

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
}

/** Names the pictures of a page after it. One that lies beside the page already keeps its name. */
export function namePictures(
  path: string,
  pictures: readonly ReadPicture[],
  alts: readonly string[],
  taken: readonly string[],
  bytesOf: (path: string) => Uint8Array | undefined = () => undefined,
): NamedPicture[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const own = path.slice(folder.length).replace(/\.mdx?$/, '')
  const base = own === 'index' ? slugOf(folder.split('/').at(-2) ?? '') : own
  const used = new Set(taken)
  return pictures.map((picture, index) => {
    const alt = alts[index] ?? ''
    const ending = endings[picture?.type ?? '']
    if (!ending) return { alt }
    const name = (number: number) => `${folder}${base}-${number}.${ending}`
    let number = index + 1
    for (; used.has(name(number)); number += pictures.length)
      if (isSame(picture?.bytes, bytesOf(name(number))))
        return { file: `${base}-${number}.${ending}`, alt, isThere: true }
    return { file: `${base}-${number}.${ending}`, alt }
  })
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined) =>
  one !== undefined && one.length === other?.length && one.every((byte, at) => byte === other[at])
