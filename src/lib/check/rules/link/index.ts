import { address } from './address.ts'
import { broken } from './broken.ts'
import { insecure } from './insecure.ts'

/** Rules about links in the text of a page. One line a rule. */
export const linkRules = {
  'link/address': address,
  'link/broken': broken,
  'link/insecure': insecure,
}
