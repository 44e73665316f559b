import { identityToRecipient } from 'age-encryption'
import { ed25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64urlnopad, bech32 } from '@scure/base'

/** What a judge's link can do: sign sheets and open what is sealed to this judge. Never leaves the judge's machine. */
export interface JudgeKeys {
  /** Ed25519 seed, 32 bytes. */
  signing: Uint8Array
  /** age identity, `AGE-SECRET-KEY-1...`. */
  identity: string
  public: JudgePublicKeys
}

/** What everybody may know of a judge's keys. */
export interface JudgePublicKeys {
  /** Ed25519 key that checks a signature: 43 letters of base64url. */
  verifies: string
  /** age recipient, `age1...`: what is sealed to it only this judge can open. */
  recipient: string
}

/** A secret as it stands in a link: 43 letters of base64url, 32 bytes. */
export const secretPattern = /^[A-Za-z0-9_-]{43}$/

/** Turns 32 bytes of chance into the secret of a link. */
export const secretFrom = (chance: Uint8Array): string => base64urlnopad.encode(chance)

/**
 * Both keys of a judge in one competition, from the secret in the link (HKDF-SHA-256, RFC 5869; one use, one key).
 * Throws a RangeError for a text that is no secret.
 */
export async function judgeKeys(secret: string, competition: string): Promise<JudgeKeys> {
  if (!secretPattern.test(secret)) throw new RangeError('A secret has 43 letters, numbers, - and _.')
  const bytes = base64urlnopad.decode(secret)
  const derive = (use: string) =>
    hkdf(sha256, bytes, utf8ToBytes(competition), utf8ToBytes(`zonebook judge ${use} v1`), 32)
  const signing = derive('sign')
  const identity = bech32.encodeFromBytes('age-secret-key-', derive('open')).toUpperCase()
  return {
    signing,
    identity,
    public: {
      verifies: base64urlnopad.encode(ed25519.getPublicKey(signing)),
      recipient: await identityToRecipient(identity),
    },
  }
}

/** Ed25519 signature (RFC 8032) of bytes, as base64url. */
export const signBytes = (bytes: Uint8Array, keys: JudgeKeys): string =>
  base64urlnopad.encode(ed25519.sign(bytes, keys.signing))

/** Says whether a signature is this judge's; false for anything that is no signature. */
export function isSignedBy(bytes: Uint8Array, signature: string, verifies: string): boolean {
  try {
    return ed25519.verify(base64urlnopad.decode(signature), bytes, base64urlnopad.decode(verifies))
  } catch {
    return false
  }
}
