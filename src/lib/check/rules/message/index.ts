import { groupMissing } from './group-missing.ts'
import { late } from './late.ts'
import { noSpiral } from './no-spiral.ts'
import { oneWay } from './one-way.ts'
import { vendorVoice } from './vendor-voice.ts'

/** Rules about the plan to tell people. One line a rule. */
export const messageRules = {
  'message/group-missing': groupMissing,
  'message/late': late,
  'message/no-spiral': noSpiral,
  'message/one-way': oneWay,
  'message/vendor-voice': vendorVoice,
}
