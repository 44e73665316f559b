/**
 * Rules about people, and about what could run in a browser. What they saw is never repeated in public: no words, no
 * line, no better line.
 */
export const isGuarded = (rule: string): boolean =>
  /^(?:privacy|safety)\/|^mdx\/(?:import|component|attribute)$|^(?:link|image)\/address$/.test(rule)

/** What the people who look after safety are asked to see before anything is published. */
export const isUnsafe = (rule: string): boolean =>
  /^safety\/|^mdx\/(?:import|component|attribute)$|^(?:link|image)\/address$/.test(rule)
