import canonicalize from 'canonicalize'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The one text of a plain value, whatever the order of its keys (RFC 8785), as UTF-8 bytes. */
export function canonicalBytes(value: unknown): Uint8Array {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Only plain JSON values have a canonical text.')
  return utf8ToBytes(text)
}

/** SHA-256 of bytes, as 64 hex digits. */
export const hexDigest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** SHA-256 of the canonical text of a plain value, as 64 hex digits. */
export const digestOf = (value: unknown): string => hexDigest(canonicalBytes(value))
