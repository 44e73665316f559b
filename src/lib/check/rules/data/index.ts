/** Rules about data. One line a rule. */
export const dataRules = {}
