import { noGoal } from './no-goal.ts'
import { noPilot } from './no-pilot.ts'
import { noPlan } from './no-plan.ts'
import { noReferences } from './no-references.ts'

/** Rules about choosing devices and programs. One line a rule. */
export const toolChoiceRules = {
  'tool-choice/no-goal': noGoal,
  'tool-choice/no-pilot': noPilot,
  'tool-choice/no-plan': noPlan,
  'tool-choice/no-references': noReferences,
}
