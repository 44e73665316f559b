import { Decrypter, Encrypter, armor } from 'age-encryption'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Whom a text is sealed to. With an auditor, nobody opens it alone: the auditor first, then the chair or the deputy. */
export interface SealedTo {
  /** age recipients; each of them can open the inner layer. */
  chairs: readonly string[]
  auditor?: string
}

/**
 * Seals a text (age, X25519). It is filled up with blanks to whole steps of so many bytes, so that its length does not
 * tell how much was written. Gives ASCII armor.
 */
export async function seal(text: string, to: SealedTo, step = 1024): Promise<string> {
  const bytes = utf8ToBytes(text)
  const filled = new Uint8Array(Math.ceil((bytes.length + 1) / step) * step).fill(0x20)
  filled.set(bytes)
  const inner = await encrypt(filled, to.chairs)
  return armor.encode(to.auditor ? await encrypt(inner, [to.auditor]) : inner)
}

/** Opens what `seal` made with whatever of these identities fits. Throws when none does, or a byte was changed. */
export async function unseal(sealed: string, identities: readonly string[]): Promise<string> {
  let bytes = armor.decode(sealed)
  // Two layers at most: the auditor's and the chair's.
  for (let layer = 0; layer < 2 && isAge(bytes); layer++) bytes = await decrypt(bytes, identities)
  if (isAge(bytes)) throw new Error('It is sealed more than twice.')
  return new TextDecoder().decode(bytes).trimEnd()
}

async function encrypt(bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return encrypter.encrypt(bytes)
}

async function decrypt(bytes: Uint8Array, identities: readonly string[]): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  return decrypter.decrypt(bytes)
}

const magic = utf8ToBytes('age-encryption.org/v1')
const isAge = (bytes: Uint8Array) => magic.every((byte, index) => bytes[index] === byte)
