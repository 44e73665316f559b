import { z } from 'zod'
import { common } from './common.ts'
import { choice, count, day, lines, number, refs } from './field.ts'
import { leaderLinks } from './leader-links.ts'

const share = (about: string) =>
  number(`${about} Percent of the answers, 0 to 100.`).min(0).max(100).optional()

/** What one group of adults said in a short survey, added up. Single answers never stand here. */
export const pulse = z.strictObject({
  ...common,
  role: choice('Who answered.', ['teachers', 'school leaders', 'district staff', 'families']),
  date: day('Last day of the survey.'),
  answers: count('How many people answered.', 0),
  stage: choice('How far their schools were.', [
    'thinking',
    'designing',
    'trying',
    'spreading',
    'part of how we work',
  ]).optional(),
  understand: share('“I can say what we are doing and why.”'),
  support: share('“I think it is a good idea.”'),
  aligned: share('“My colleagues and I mean the same thing by it.”'),
  challenge: choice('The kind of challenge named most often.', [
    'buy-in',
    'support-training',
    'implementation',
    'other',
  ]).optional(),
  heard: lines('What came up in many answers, in our own words and never as a quote.').optional(),
  nextStep: lines('What follows from it, two things at most.').optional(),
  schools: refs('Schools whose people were asked.', 'school').optional(),
  ...leaderLinks,
})
