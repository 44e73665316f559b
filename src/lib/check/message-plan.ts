import type { Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { audiences } from '../content/schemas/message.ts'
import type { Text } from '../i18n/locale.ts'

export type Audience = (typeof audiences)[number]

/** What one group hears: its messages, drafts left out, and all their days in order. */
export interface GroupPlan {
  group: Audience
  messages: readonly Entry<'message'>[]
  dates: readonly string[]
  /** The message with the last day, or the last one without days. */
  last: Entry<'message'>
}

/** What each group hears, in the order of the schema. A group without a message has no plan. */
export function plansOf(graph: KnowledgeGraph): GroupPlan[] {
  const written = graph.all('message').filter(({ data }) => !data.draft)
  return audiences.flatMap((group) => {
    const messages = written.filter(({ data }) => data.audience.includes(group))
    const [last] = [...messages].sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))
    const dates = messages.flatMap(({ data }) => data.dates ?? []).sort()
    return last ? [{ group, messages, dates, last }] : []
  })
}

const lastDay = ({ data }: Entry<'message'>): string => [...(data.dates ?? [])].sort().at(-1) ?? ''

/** The groups in words, for the middle of a sentence. */
export const groupNames: Record<Audience, Text> = {
  teachers: { en: 'teachers', es: 'docentes' },
  'school leaders': { en: 'school leaders', es: 'la dirección de las escuelas' },
  families: { en: 'families', es: 'las familias' },
  students: { en: 'students', es: 'el alumnado' },
  board: { en: 'the board', es: 'la junta escolar' },
  press: { en: 'the press', es: 'la prensa' },
}

/** Text of a message for the examples of rules. */
export const exampleMessage = (fields: Record<string, string>): string =>
  `---\n${Object.entries({ title: 'Why we start', know: 'What changes first, and why.', ...fields })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n---\n`
