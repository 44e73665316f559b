import { decodeText } from '../lib/import/decode-text.ts'
import type { Opened } from './check-messages.ts'

/** Reads a page or a table that somebody opened, whatever program saved it. */
export function openText(bytes: Uint8Array): Opened {
  const { text, recoded } = decodeText(bytes)
  return { files: [{ text }], remarks: [], recoded }
}
