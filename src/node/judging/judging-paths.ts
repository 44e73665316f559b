/** Name of the private file with the plan of a round. */
export const planFile = (round: string): string => `assignments-${round}.json`

/** Name of the public file with the sealed reading lists of a round. */
export const listsFile = (round: string): string => `lists-${round}.json`

/** Public from freezing on: what judges see of each entry. */
export const entriesFile = 'entries.json'

/** Public from the first ballot on: the chain of receipts. */
export const receiptsFile = 'receipts.jsonl'

/** Which code is which entry: in the private store, and public after the reveal. */
export const codesFile = 'codes.json'

/** The results: for the chair in the private store, and public after the reveal. */
export const resultsFile = 'results.json'

/** Public after the reveal: every sheet, without a word of a judge. */
export const scoresFile = 'scores.json'

/** Public after the reveal: what ties each ballot to its receipt. */
export const ballotsFile = 'ballots.json'

/** Public after the reveal: first tries on practice entries. */
export const calibrationFile = 'calibration.json'

/** Public after the reveal: what is not counted, and why. */
export const leftOutFile = 'left-out.json'

/** Public after the reveal: how many conflicts were handled. */
export const conflictsFile = 'conflicts.json'

/** What the chair decided: in the private store, and public after the reveal. */
export const decisionsFile = 'decisions.yaml'
