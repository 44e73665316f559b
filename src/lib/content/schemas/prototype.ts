import { z } from 'zod'
import { common } from './common.ts'
import {
  choice,
  day,
  grades,
  line,
  lines,
  number,
  practices,
  prose,
  ref,
  refs,
  role,
  subjects,
} from './field.ts'
import { measure } from './measure.ts'

/** The one thing a team tries differently. Its cycles are files beside it. */
export const prototype = z.strictObject({
  ...common,
  problem: ref('The problem this is for.', 'problem').optional(),
  driver: line('Id of a driver of the goal behind the problem.', 60).optional(),
  change: prose('What you do differently, in one sentence.', 400),
  because: prose('Why it should help: if we do this, then ..., because ...', 500).optional(),
  schools: refs('Schools where it is tried.', 'school').min(1),
  grades: grades.optional(),
  subjects: subjects.optional(),
  practiceTags: practices.optional(),
  team: z
    .array(role('Role of a person on the team.'))
    .describe('Roles of the people on the team.')
    .optional(),
  teacherTime: line('Time it takes a teacher, for example 40 minutes a week.', 80).optional(),
  measures: z.array(measure).describe('What you look at. One number is enough to start.').optional(),
  lessonsChecked: refs('Lessons you looked at first.', 'lesson').optional(),
  lessonsCheckedNote: prose('What you took from them, or why none fitted.', 400).optional(),
  adaptedFrom: ref('The strategy or prototype you started from.', 'strategy', 'prototype').optional(),
  changedForUs: z
    .array(
      z.strictObject({
        what: line('What you changed.', 300),
        why: line('Why.', 300).optional(),
        keepsTheCore: z.boolean().describe('true when the parts that make it work stayed.').optional(),
      }),
    )
    .describe('What you changed from the original.')
    .optional(),
  buildsOn: prose('What you already do that this grows from.', 400).optional(),
  siteLeader: role('Role of the person who leads this in the building.').optional(),
  siteLeaderPart: choice('What that person did.', ['designed', 'approved', 'informed', 'none']).optional(),
  coach: role('Role of the coach.').optional(),
  involved: z
    .array(
      z.strictObject({
        role: role('Role of the person, for example curriculum lead.'),
        date: day('Day this person came in.'),
      }),
    )
    .describe('People who came in besides the team, and since when.')
    .optional(),
  fitsWith: prose('What it fits or replaces in the curriculum.', 400).optional(),
  departsFrom: prose('Where it departs from the curriculum, and how teachers get there.', 400).optional(),
  leftOut: prose('Who could miss out, and what you do about it.', 400).optional(),
  gradeLevelWork: prose('How you know the work stays at grade level.', 400).optional(),
  studentsSay: prose('What students said or decided.', 500).optional(),
  safeToTry: prose('The worst that could happen, to whom, and how you would undo it.', 500).optional(),
  approval: line(
    'Who agreed to a study or to a survey of private matters, and when. The office that approves research knows.',
    200,
  ).optional(),
  doMore: lines('What people do more of.').optional(),
  stopDoing: lines('What people can stop doing.').optional(),
  flexibilities: refs('Room to move that it uses.', 'flexibility').optional(),
  initiatives: refs('Initiatives it belongs to.', 'initiative').optional(),
  support: z
    .strictObject({
      askedHours: number('Hours of help asked for.'),
      gotHours: number('Hours of help given.').optional(),
    })
    .describe('Help asked for and given.')
    .optional(),
  cost: line('Money and staff time, in words.', 200).optional(),
  earlyWin: line('The first good sign, in one sentence.', 300).optional(),
  started: day('First day of the work.').optional(),
  consent: choice('Is there student work or a student in a picture on the page?', [
    'no student work or images',
    'consent on file',
  ]),
})
