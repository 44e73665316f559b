import { expect, test } from 'vitest'
import { decodeText } from '../../src/lib/import/decode-text.ts'

const words = 'Año, niños'
const wide = (isBig: boolean) => {
  const bytes = [...`\ufeff${words}`].flatMap((sign) => {
    const code = sign.charCodeAt(0)
    return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8]
  })
  return Uint8Array.from(bytes)
}

test.each([
  ['UTF-8', new TextEncoder().encode(words), false],
  ['UTF-16, low byte first', wide(false), true],
  ['UTF-16, high byte first', wide(true), true],
  ['Windows-1252', Uint8Array.from([...words].map((sign) => sign.charCodeAt(0))), true],
])('a text saved as %s is read, and only what was not UTF-8 is told', (_as, bytes, recoded) => {
  expect(decodeText(bytes)).toEqual({ text: words, recoded })
})
