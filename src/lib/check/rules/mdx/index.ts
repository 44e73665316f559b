import { importRule } from './import.ts'

/** Rules about what a write-up may hold. One line a rule. */
export const mdxRules = {
  'mdx/import': importRule,
}
