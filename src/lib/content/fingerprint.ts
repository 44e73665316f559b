/**
 * A short key of some words, the same on every machine: two 32-bit hashes after Fowler, Noll and Vo with
 * different primes. Good enough to tell texts apart, not to keep secrets.
 */
export function fingerprint(...parts: readonly string[]): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9]
  for (const part of parts) {
    for (let at = 0; at <= part.length; at += 1) {
      // The end of a part counts as a character no part can hold.
      const code = at < part.length ? part.charCodeAt(at) : 0x10000
      one = Math.imul(one ^ code, 0x01000193)
      other = Math.imul(other ^ code, 0x85ebca6b)
      other ^= other >>> 13
    }
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
