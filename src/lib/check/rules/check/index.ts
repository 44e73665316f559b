/** Rules about check. One line a rule. */
export const checkRules = {}
