import { cutOff } from './cut-off.ts'
import { date } from './date.ts'
import { fence } from './fence.ts'
import { missingField } from './missing-field.ts'
import { reservedKey } from './reserved-key.ts'
import { tooLarge } from './too-large.ts'
import { unknownKey } from './unknown-key.ts'
import { wrongValue } from './wrong-value.ts'
import { yaml } from './yaml.ts'

/** Rules about the fields at the top of a page, and about files that hold only fields. One line a rule. */
export const frontmatterRules = {
  'frontmatter/fence': fence,
  'frontmatter/too-large': tooLarge,
  'frontmatter/yaml': yaml,
  'frontmatter/cut-off': cutOff,
  'frontmatter/reserved-key': reservedKey,
  'frontmatter/unknown-key': unknownKey,
  'frontmatter/missing-field': missingField,
  'frontmatter/wrong-value': wrongValue,
  'frontmatter/date': date,
}
