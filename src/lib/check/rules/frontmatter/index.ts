/** Rules about frontmatter. One line a rule. */
export const frontmatterRules = {}
