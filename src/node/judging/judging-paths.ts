/** Name of the private file with the plan of a round. */
export const planFile = (round: string): string => `assignments-${round}.json`

/** Name of the public file with the sealed reading lists of a round. */
export const listsFile = (round: string): string => `lists-${round}.json`

/** Names of the public records after the reveal. */
export const resultsFile = 'results.json'
export const scoresFile = 'scores.json'
export const ballotsFile = 'ballots.json'
export const calibrationFile = 'calibration.json'
export const leftOutFile = 'left-out.json'
export const conflictsFile = 'conflicts.json'

/** What the chair decided: in the private store, and public after the reveal. */
export const decisionsFile = 'decisions.yaml'
