import type { Text } from '../../../i18n/locale.ts'
import { audiences } from '../../../content/schemas/message.ts'
import { exampleMessage, groupNames, plansOf } from '../../message-plan.ts'
import { defineRule } from '../../rule.ts'

const zone = { 'zone.yaml': 'name: Riverbend\nplainWords: What our schools try.\n' }
const to = (audience: string, more = {}) => exampleMessage({ audience, ...more })

export const groupMissing = defineRule({
  id: 'message/group-missing',
  severity: 'info',
  summary: 'The plan to tell people leaves out a group.',
  why: 'A group that hears nothing fills the silence with guesses. Education Elements (2016) advises a plan for each group.',
  messages: {
    none: ({ groups }: { groups: readonly Text[] }) =>
      `No message is planned for ${groups.map(({ en }) => en).join(', ')}. People who hear nothing guess. Add a message for each group, or add the group to one there is.`,
  },
  examples: {
    passes: [
      zone,
      { ...zone, 'messages/all.mdx': to('[teachers, school leaders, families, students, board, press]') },
    ],
    fails: [
      { ...zone, 'messages/families.mdx': to('[families]') },
      {
        ...zone,
        'messages/most.mdx': to('[teachers, school leaders, families, students, board]'),
        'messages/press.mdx': to('[press]', { draft: 'true' }),
      },
    ],
  },
  *check({ graph }) {
    const reached = new Set(plansOf(graph).map(({ group }) => group))
    // A zone that has no plan at all is not asked for the rest of one.
    if (reached.size === 0) return
    const groups = audiences.filter((group) => !reached.has(group)).map((group) => groupNames[group])
    if (groups.length > 0) yield { path: 'zone.yaml', message: 'none', values: { groups } }
  },
})
