import { broken } from './broken.ts'

/** Rules about fields that name other pages. One line a rule. */
export const referenceRules = {
  'reference/broken': broken,
}
