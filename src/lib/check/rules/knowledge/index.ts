import { onePerson } from './one-person.ts'
import { reach } from './reach.ts'
import { vendorOnly } from './vendor-only.ts'

/** Rules about who holds what the zone knows, and whom it reaches. One line a rule. */
export const knowledgeRules = {
  'knowledge/one-person': onePerson,
  'knowledge/vendor-only': vendorOnly,
  'knowledge/reach': reach,
}
