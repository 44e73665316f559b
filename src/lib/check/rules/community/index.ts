import { noDebrief } from './no-debrief.ts'
import { noPromise } from './no-promise.ts'
import { noTrace } from './no-trace.ts'
import { oneSchool } from './one-school.ts'
import { promiseOpen } from './promise-open.ts'

/** Rules about communities of practice and their meeting notes. One line a rule. */
export const communityRules = {
  'community/no-debrief': noDebrief,
  'community/no-promise': noPromise,
  'community/no-trace': noTrace,
  'community/one-school': oneSchool,
  'community/promise-open': promiseOpen,
}
