import { attribute } from './attribute.ts'
import { component } from './component.ts'
import { expression } from './expression.ts'
import { importRule } from './import.ts'
import { longComment } from './long-comment.ts'
import { strayCharacter } from './stray-character.ts'

/** Rules about what a write-up may hold. One line a rule. */
export const mdxRules = {
  'mdx/import': importRule,
  'mdx/component': component,
  'mdx/attribute': attribute,
  'mdx/expression': expression,
  'mdx/stray-character': strayCharacter,
  'mdx/long-comment': longComment,
}
