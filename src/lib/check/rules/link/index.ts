/** Rules about link. One line a rule. */
export const linkRules = {}
