import { encoding } from './encoding.ts'
import { hiddenCharacter } from './hidden-character.ts'
import { link } from './link.ts'
import { place } from './place.ts'
import { tooLarge } from './too-large.ts'
import { tooNested } from './too-nested.ts'
import { twice } from './twice.ts'

/** Rules about files as such, before their words are read. One line a rule. */
export const fileRules = {
  'file/place': place,
  'file/link': link,
  'file/twice': twice,
  'file/too-large': tooLarge,
  'file/encoding': encoding,
  'file/hidden-character': hiddenCharacter,
  'file/too-nested': tooNested,
}
