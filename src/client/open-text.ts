import type { Opened } from './check-messages.ts'

/** Reads a page or a table that somebody opened, whatever program saved it. */
export function openText(bytes: Uint8Array): Opened {
  const { text, recoded } = decodeText(bytes)
  return { files: [{ text }], remarks: [], recoded }
}

/** The text of a file. One that is not UTF-8 was most likely saved by an older Windows program. */
function decodeText(bytes: Uint8Array): { text: string; recoded: boolean } {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isWide)
    return { text: new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), recoded: true }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), recoded: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), recoded: true }
  }
}
