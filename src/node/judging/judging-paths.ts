/** Name of the private file with the plan of a round. */
export const planFile = (round: string): string => `assignments-${round}.json`

/** Name of the public file with the sealed reading lists of a round. */
export const listsFile = (round: string): string => `lists-${round}.json`
