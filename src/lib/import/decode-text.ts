/**
 * The text of a file, whatever program saved it: UTF-8, UTF-16 with its mark, or else Windows-1252, as older Windows
 * programs write. `recoded` is true for what was not UTF-8, so that letters may have come out wrong.
 */
export function decodeText(bytes: Uint8Array): { text: string; recoded: boolean } {
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
