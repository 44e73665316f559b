import { exampleGoal } from '../../example-goal.ts'
import { defineRule } from '../../rule.ts'

type Part = 'howMuch' | 'forWhom' | 'byWhen'

const names: Record<Part, string> = {
  howMuch: 'from where to where (`howMuch`)',
  forWhom: 'for which students (`forWhom`)',
  byWhen: 'by when (`byWhen`)',
}

const example = (fields: Record<string, string | undefined>) => ({ 'goals/drafts.mdx': exampleGoal(fields) })

export const noMeasure = defineRule({
  id: 'goal/no-measure',
  severity: 'fix',
  summary: 'A goal does not say by how much, for whom or by when.',
  why: 'In districts that CRPE studied, goals for students were often weakly defined, and people read them in different ways (CRPE 2018). A goal with a number and a day can be checked by anybody.',
  messages: {
    missing: ({ parts }: { parts: readonly Part[] }) =>
      `By how much, for whom, by when? Still missing: ${parts.map((part) => names[part]).join('; ')}. A first guess is fine, and can be changed later.`,
  },
  examples: {
    passes: [example({})],
    fails: [example({ howMuch: undefined }), example({ byWhen: undefined, forWhom: undefined })],
  },
  *check({ graph }) {
    for (const goal of graph.all('goal')) {
      const parts = (Object.keys(names) as Part[]).filter((part) => goal.data[part] === undefined)
      if (parts.length > 0) yield { entry: goal, field: ['title'], message: 'missing', values: { parts } }
    }
  },
})
