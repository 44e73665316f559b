import { departmentGap } from './department-gap.ts'
import { driverCircle } from './driver-circle.ts'
import { lonelyDriver } from './lonely-driver.ts'
import { noEarlySign } from './no-early-sign.ts'
import { noEarlyWin } from './no-early-win.ts'
import { noMeasure } from './no-measure.ts'
import { noPicture } from './no-picture.ts'
import { noSponsor } from './no-sponsor.ts'
import { noSupport } from './no-support.ts'
import { unknownDriver } from './unknown-driver.ts'
import { vague } from './vague.ts'

/** Rules about goals and what leads to them. One line a rule. */
export const goalRules = {
  'goal/department-gap': departmentGap,
  'goal/driver-circle': driverCircle,
  'goal/lonely-driver': lonelyDriver,
  'goal/no-early-sign': noEarlySign,
  'goal/no-early-win': noEarlyWin,
  'goal/no-measure': noMeasure,
  'goal/no-picture': noPicture,
  'goal/no-sponsor': noSponsor,
  'goal/no-support': noSupport,
  'goal/unknown-driver': unknownDriver,
  'goal/vague': vague,
}
