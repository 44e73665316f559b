/** Rules about file. One line a rule. */
export const fileRules = {}
