import { incomplete } from './incomplete.ts'
import { levelClaim } from './level-claim.ts'
import { noCore } from './no-core.ts'
import { noCost } from './no-cost.ts'
import { noPerson } from './no-person.ts'
import { noStop } from './no-stop.ts'
import { oneTeam } from './one-team.ts'

/** Rules about strategy cards, and about claims that only a study can make. One line a rule. */
export const strategyRules = {
  'strategy/incomplete': incomplete,
  'strategy/level-claim': levelClaim,
  'strategy/no-core': noCore,
  'strategy/no-cost': noCost,
  'strategy/no-person': noPerson,
  'strategy/no-stop': noStop,
  'strategy/one-team': oneTeam,
}
