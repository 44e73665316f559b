/** Rules about reference. One line a rule. */
export const referenceRules = {}
