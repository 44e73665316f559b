import { exampleGoal } from '../../example-goal.ts'
import { defineRule } from '../../rule.ts'

export const noSponsor = defineRule({
  id: 'goal/no-sponsor',
  severity: 'fix',
  summary: 'Nobody is named who answers for a goal.',
  why: 'In the end it came down to one leader who stood behind the work, said people in the districts that CRPE studied (CRPE 2018). A role is enough, no name is needed.',
  messages: {
    missing: () =>
      'Who answers for this goal in the district office? Add the role in `owner`, for example `owner: chief academic officer`.',
  },
  examples: {
    passes: [{ 'goals/drafts.mdx': exampleGoal() }],
    fails: [{ 'goals/drafts.mdx': exampleGoal({ owner: undefined }) }],
  },
  *check({ graph }) {
    for (const goal of graph.all('goal'))
      if (!goal.data.owner) yield { entry: goal, field: ['title'], message: 'missing', values: undefined }
  },
})
