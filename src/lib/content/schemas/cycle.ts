import { z } from 'zod'
import { common } from './common.ts'
import { choice, count, day, line, lines, number, prose, ref } from './field.ts'

/** The five things a team can decide at the end of a cycle. */
export const decisions = ['adopt', 'adapt', 'expand', 'pause', 'abandon'] as const

/** One step of the scale ladder, 1 to 7, in the words of the page. */
export const scaleSteps = [
  'a few students',
  'one class',
  'several classes or teachers',
  'a grade or department',
  'whole school',
  'several schools',
  'district',
] as const

/** One short test (plan, do, study, act). Its number is in the file name, `cycle-01.mdx`. */
export const cycle = z.strictObject({
  ...common,
  title: common.title.optional(),
  follows: count('Number of the cycle this one follows, if not the one before.', 1, 99).optional(),
  question: prose('What you want to find out. One question is enough.', 400).optional(),
  change: prose('What is different this time.', 500).optional(),
  scale: count(
    'How big: 1 a few students, 2 one class, 3 several classes or teachers, 4 a grade or department, 5 whole school, 6 several schools, 7 district.',
    1,
    7,
  ).optional(),
  students: choice('How many students, as a band.', [
    'fewer than 10',
    '10-19',
    '20-49',
    '50-99',
    '100 or more',
  ]).optional(),
  teachers: count('How many teachers.', 0, 5000).optional(),
  when: line('Protected time and place, for example Fridays, period 2, room 12.', 200).optional(),
  starts: day('First day.').optional(),
  ends: day('Last day.').optional(),
  plannedOn: day('Day the plan and the prediction were written.').optional(),
  prediction: z
    .strictObject({
      measure: line('Id of the measure, from the prototype.', 60).optional(),
      value: number('The number you expect.').optional(),
      words: prose('What you think will happen.', 400).optional(),
      because: prose('Why you think so.', 400).optional(),
      sure: choice('How sure you are.', ['low', 'mid', 'high']).optional(),
    })
    .describe('What you think will happen, and why. Written before you start.')
    .optional(),
  lookAt: prose('What you will look at and when.', 400).optional(),
  resultsOn: day('Day the results were written.').optional(),
  asPlanned: choice('Was it done as planned?', ['yes', 'mostly', 'no']).optional(),
  whatChanged: prose('What was done differently from the plan.', 400).optional(),
  results: z
    .array(
      z.strictObject({
        measure: line('Id of the measure, from the prototype.', 60),
        value: number('The number.').optional(),
        words: line('The result in words, when there is no number.', 300).optional(),
        date: day('Day it was counted.').optional(),
        students: count('How many students it is about.').optional(),
        note: line('What a reader should know about it.', 300).optional(),
      }),
    )
    .describe('The numbers of this cycle. A longer series belongs in data.csv.')
    .optional(),
  comparison: z
    .strictObject({
      with: line('The class or school that went on as before, for example the other half of grade 9.', 200),
      similarStart: choice('Did both start at about the same level?', ['yes', 'no', 'not known']),
      result: prose('What was counted there in the same time.', 400),
      showed: choice('Where it went better.', ['with the change', 'about the same', 'without the change']),
    })
    .describe('A class or school without the change that was counted at the same time.')
    .optional(),
  observations: prose('What happened.', 1500).optional(),
  surprises: prose('Anything unexpected, good or bad. "Nothing" is a fine answer.', 800).optional(),
  inTheWay: z
    .array(
      z.strictObject({
        what: line('What got in the way.', 300),
        kind: choice('Kind.', ['time', 'space', 'staff', 'rule', 'tech', 'other']),
        flexibility: ref('Room to move that would help or was asked for.', 'flexibility').optional(),
        department: line('Department that could help.', 80).optional(),
      }),
    )
    .describe('What the system put in the way.')
    .optional(),
  predictionHeld: choice('Was the prediction right?', ['yes', 'partly', 'no', 'cannot tell']).optional(),
  learned: prose('What you learned.', 1000).optional(),
  decision: choice('What next.', decisions).optional(),
  decisionBecause: prose('Why.', 500).optional(),
  next: prose('What will be different next time.', 500).optional(),
  shortBecause: choice('If it fell short: the idea, how it was done, the system, or too early to tell.', [
    'idea',
    'how we did it',
    'system',
    'too early to tell',
  ]).optional(),
  stopDoing: lines('What people can stop doing.').optional(),
  coachNote: prose('A note from the coach.', 800).optional(),
})
