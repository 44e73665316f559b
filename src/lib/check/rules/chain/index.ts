import { factConflict } from './fact-conflict.ts'
import { gap } from './gap.ts'
import { ignored } from './ignored.ts'
import { jump } from './jump.ts'
import { measureSwitch } from './measure-switch.ts'
import { one } from './one.ts'
import { overlap } from './overlap.ts'
import { quiet } from './quiet.ts'
import { rampReady } from './ramp-ready.ts'
import { sameConditions } from './same-conditions.ts'
import { unanswered } from './unanswered.ts'

/** Rules about the chain of cycles of a prototype. One line a rule. */
export const chainRules = {
  'chain/gap': gap,
  'chain/overlap': overlap,
  'chain/unanswered': unanswered,
  'chain/ignored': ignored,
  'chain/measure-switch': measureSwitch,
  'chain/jump': jump,
  'chain/ramp-ready': rampReady,
  'chain/one': one,
  'chain/same-conditions': sameConditions,
  'chain/fact-conflict': factConflict,
  'chain/quiet': quiet,
}
