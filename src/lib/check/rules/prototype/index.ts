import { aimIncomplete } from './aim-incomplete.ts'
import { aimTooFast } from './aim-too-fast.ts'
import { alignAddOn } from './align-add-on.ts'
import { alignBlank } from './align-blank.ts'
import { alignLate } from './align-late.ts'
import { alignNone } from './align-none.ts'
import { closeTo } from './close.ts'
import { heavyMeasure } from './heavy-measure.ts'
import { leadAbsent } from './lead-absent.ts'
import { leadDelegated } from './lead-delegated.ts'
import { leftOut } from './left-out.ts'
import { noBalance } from './no-balance.ts'
import { noCoach } from './no-coach.ts'
import { noProblem } from './no-problem.ts'
import { noStudentVoice } from './no-student-voice.ts'
import { noWhy } from './no-why.ts'
import { notLooked } from './not-looked.ts'
import { onlyJudgement } from './only-judgement.ts'
import { onlyMore } from './only-more.ts'
import { rigorBlank } from './rigor-blank.ts'
import { supportGap } from './support-gap.ts'
import { teamUsual } from './team-usual.ts'

/** Rules about prototypes. One line a rule. */
export const prototypeRules = {
  'prototype/aim-incomplete': aimIncomplete,
  'prototype/aim-too-fast': aimTooFast,
  'prototype/align-add-on': alignAddOn,
  'prototype/align-blank': alignBlank,
  'prototype/align-late': alignLate,
  'prototype/align-none': alignNone,
  'prototype/close': closeTo,
  'prototype/heavy-measure': heavyMeasure,
  'prototype/lead-absent': leadAbsent,
  'prototype/lead-delegated': leadDelegated,
  'prototype/left-out': leftOut,
  'prototype/no-balance': noBalance,
  'prototype/no-coach': noCoach,
  'prototype/no-problem': noProblem,
  'prototype/no-student-voice': noStudentVoice,
  'prototype/no-why': noWhy,
  'prototype/not-looked': notLooked,
  'prototype/only-judgement': onlyJudgement,
  'prototype/only-more': onlyMore,
  'prototype/rigor-blank': rigorBlank,
  'prototype/support-gap': supportGap,
  'prototype/team-usual': teamUsual,
}
