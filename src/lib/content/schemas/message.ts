import { z } from 'zod'
import { common } from './common.ts'
import { choice, day, line, prose, refs, role } from './field.ts'
import { leaderLinks } from './leader-links.ts'

/** The groups that a plan to tell people should reach. */
export const audiences = ['teachers', 'school leaders', 'families', 'students', 'board', 'press'] as const

/** One row of the plan to tell people: who hears what, when, how, and how they can answer. */
export const message = z.strictObject({
  ...common,
  audience: z
    .array(choice('A group.', audiences))
    .min(1)
    .describe('Groups it is for, for example [families, students].'),
  know: prose('What people should know after it, and why it matters to them.', 600),
  act: line('What people can do now. Left out: nothing is asked of them.', 300).optional(),
  asBefore: prose('What is as people remember it from their own school days.', 400).optional(),
  isNew: prose('What is new, and why.', 400).optional(),
  channel: line('How it reaches them, for example a letter home in two languages.', 200).optional(),
  dates: z
    .array(day('A day it goes out.'))
    .describe('All days it goes out, past and planned. Once is seldom enough.')
    .optional(),
  twoWay: line('Where people can ask or answer. Left out: they cannot.', 300).optional(),
  voice: choice('Who speaks.', ['district', 'school', 'teacher', 'vendor']).optional(),
  owner: role('Role that sends it.').optional(),
  shows: refs(
    'Early wins and real rooms it points to.',
    'prototype',
    'cycle',
    'lesson',
    'case-study',
    'strategy',
    'school',
  ).optional(),
  ...leaderLinks,
})
