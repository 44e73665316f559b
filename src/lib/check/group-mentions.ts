import type { AnyEntry } from '../content/entry.ts'
import type { FieldPath, Span } from '../content/issue.ts'
import { findGroupSizes, type GroupSize } from './group-sizes.ts'

/** A place that says how many students are in a named group: in a field, or in the text with its span. */
export type GroupMention = GroupSize & { entry: AnyEntry; field?: FieldPath; span?: Span }

/** Every such place in an entry, fields first. */
export const groupMentionsIn = (entry: AnyEntry): GroupMention[] => [
  ...textsIn(entry.data, []).flatMap(({ text, field }) =>
    findGroupSizes(text).map((size) => ({ ...size, entry, field })),
  ),
  ...entry.body.blocks.flatMap(({ text, span }) =>
    findGroupSizes(text).map((size) => ({ ...size, entry, span })),
  ),
]

/** True when two places speak of the same group and give it different sizes. */
export function contradict(one: GroupMention, other: GroupMention): boolean {
  const within = (a: readonly string[], b: readonly string[]) => a.every((trait) => b.includes(trait))
  const alike = within(one.traits, other.traits) || within(other.traits, one.traits)
  return one.group === other.group && one.size !== other.size && alike
}

function textsIn(value: unknown, field: FieldPath): { text: string; field: FieldPath }[] {
  if (typeof value === 'string') return [{ text: value, field }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...field, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...field, key]))
}
