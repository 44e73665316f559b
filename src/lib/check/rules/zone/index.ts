import { colors } from './colors.ts'
import { logo } from './logo.ts'

/** Rules about the settings of the district. One line a rule. */
export const zoneRules = {
  'zone/colors': colors,
  'zone/logo': logo,
}
