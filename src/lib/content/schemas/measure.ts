import { z } from 'zod'
import { choice, count, day, line, number, prose } from './field.ts'

/** One thing a team counts. Lives in the prototype that uses it. */
export const measure = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60)
    .describe('Short id that cycles and data.csv use, for example drafts-by-friday.'),
  name: line('What it is called on the chart.', 120),
  counts: prose('What exactly is counted, so that two people would get the same number.', 400).optional(),
  kind: choice('How it is known. A judgement is welcome beside a number, not instead of one.', [
    'count',
    'percent',
    'score',
    'time',
    'survey',
    'observation',
    'judgement',
  ]),
  role: choice('What it is for: the result, the way there, or what must not get worse.', [
    'outcome',
    'process',
    'balancing',
  ]),
  unit: line('Unit, for example % or minutes.', 40).optional(),
  better: choice('Which way is better.', ['up', 'down']),
  baseline: z
    .strictObject({
      value: number('Where it was before the change.'),
      date: day('Day it was counted.').optional(),
      students: count('How many students it is about.').optional(),
      times: count(
        'How often it was counted, when the value stands for several days or lessons.',
        1,
        1000,
      ).optional(),
      note: prose('How it was counted, when that differs from later.', 300).optional(),
      measure: line('Id of the measure, if the baseline counted something else.', 60).optional(),
    })
    .describe('Where it was before the change.')
    .optional(),
  aim: z
    .strictObject({
      to: number('Where it should be.'),
      by: day('By which day.').optional(),
      forWhom: line('For which students.', 160).optional(),
    })
    .describe('Where it should be, and by when.')
    .optional(),
  stopIf: number('Your own stop line: past this value you stop and talk.').optional(),
  minutesAWeek: number('Minutes a week it takes to collect.').optional(),
  countedBy: choice(
    'Who counts it: one of the team, two of them each alone, someone else, or a record that is kept anyway.',
    ['one of us', 'two of us', 'someone else', 'a record'],
  ).optional(),
})
