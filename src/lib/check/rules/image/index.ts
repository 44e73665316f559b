/** Rules about image. One line a rule. */
export const imageRules = {}
