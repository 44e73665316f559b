import type { Text } from '../../../i18n/locale.ts'
import type { Entry } from '../../../content/entry.ts'
import { exampleMessage, groupNames, plansOf } from '../../message-plan.ts'
import { defineRule } from '../../rule.ts'

const message = (more: Record<string, string> = {}) => exampleMessage({ audience: '[families]', ...more })
const evening = { twoWay: 'Open evening at each school in October.' }

export const oneWay = defineRule({
  id: 'message/one-way',
  severity: 'info',
  summary: 'A group is told about the work and has nowhere to ask or answer.',
  why: 'People take up what they could talk about. A plan needs a place to talk back for each group, and not only letters (Education Elements 2016).',
  messages: {
    noAnswer: ({ groups }: { groups: readonly Text[] }) =>
      `There is no place yet where ${groups.map(({ en }) => en).join(', ')} can ask or answer. Name one under \`twoWay\`, such as an open evening, a visit or a short talk at pick-up time.`,
  },
  examples: {
    passes: [
      { 'messages/a.mdx': message(evening) },
      { 'messages/a.mdx': message(), 'messages/b.mdx': message(evening) },
    ],
    fails: [
      { 'messages/a.mdx': message() },
      { 'messages/a.mdx': message({ audience: '[families, teachers]' }), 'messages/b.mdx': message(evening) },
    ],
  },
  *check({ graph }) {
    const silent = new Map<Entry<'message'>, Text[]>()
    for (const { group, messages, last } of plansOf(graph)) {
      if (messages.some(({ data }) => data.twoWay)) continue
      silent.set(last, [...(silent.get(last) ?? []), groupNames[group]])
    }
    for (const [entry, groups] of silent) yield { entry, message: 'noAnswer', values: { groups } }
  },
})
