import { alt } from './alt.ts'
import { combination } from './combination.ts'
import { derive } from './derive.ts'
import { extreme } from './extreme.ts'
import { fileData } from './file-data.ts'
import { identifier } from './identifier.ts'
import { link } from './link.ts'
import { name } from './name.ts'
import { photo } from './photo.ts'
import { quote } from './quote.ts'
import { sensitive } from './sensitive.ts'
import { smallCell } from './small-cell.ts'
import { staff } from './staff.ts'
import { survey } from './survey.ts'

/** Rules about privacy. One line a rule. */
export const privacyRules = {
  'privacy/small-cell': smallCell,
  'privacy/derive': derive,
  'privacy/extreme': extreme,
  'privacy/name': name,
  'privacy/combination': combination,
  'privacy/sensitive': sensitive,
  'privacy/identifier': identifier,
  'privacy/file-data': fileData,
  'privacy/link': link,
  'privacy/photo': photo,
  'privacy/alt': alt,
  'privacy/quote': quote,
  'privacy/staff': staff,
  'privacy/survey': survey,
}
