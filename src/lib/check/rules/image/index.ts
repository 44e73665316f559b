import { address } from './address.ts'
import { alt } from './alt.ts'
import { missingFile } from './missing-file.ts'
import { unreadable } from './unreadable.ts'

/** Rules about pictures. One line a rule. */
export const imageRules = {
  'image/address': address,
  'image/missing-file': missingFile,
  'image/alt': alt,
  'image/unreadable': unreadable,
}
