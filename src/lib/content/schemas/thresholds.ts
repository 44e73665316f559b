import { z } from 'zod'
import { count } from './field.ts'

/** Limits that are a judgement; each district may set its own in `zone.yaml`. */
export const thresholds = z.strictObject({
  cycleDays: count('A cycle planned longer than this gets a tip (days).', 1, 400).default(42),
  wholeSchoolCycleDays: count('The same for a whole-school cycle (days).', 1, 400).default(90),
  staleSchoolDays: count('School days after the end of a cycle before a reminder.', 1, 200).default(15),
  quietSchoolDays: count('School days without a change before a prototype counts as quiet.', 1, 400).default(
    90,
  ),
  verbalDays: count('Days a flexibility may stand in words only before a reminder.', 1, 1000).default(90),
  sunsetDays: count('Days before the end of a flexibility when the site says so.', 1, 1000).default(120),
  unusedDays: count(
    'Days without a use before a lesson or a flexibility is named as unused.',
    1,
    2000,
  ).default(365),
  oneVoiceDays: count('Days after which a problem that only one role has raised gets a tip.', 1, 400).default(
    30,
  ),
  orphanDays: count('Days after which a confirmed problem without a prototype is named.', 1, 1000).default(
    120,
  ),
  earlyWinDays: count('Days after which a goal without an early win is named.', 1, 1000).default(120),
  departmentDays: count(
    'Days after which a department that was asked and has not joined is named.',
    1,
    1000,
  ).default(60),
  selfCheckDays: count('Days after which a lesson that nobody else has read gets a tip.', 1, 1000).default(
    60,
  ),
  caseStudyDays: count('Days after which a case study should be looked at again.', 1, 3000).default(548),
  openCyclesPerTeacher: count(
    'Open cycles a teacher on average, before leaders are told that it is a lot.',
    1,
    50,
  ).default(2),
  prototypesPerSchool: count(
    'Open prototypes a school, before leaders are told that it is a lot.',
    1,
    200,
  ).default(5),
  measureMinutesPerWeek: count('Minutes a week that a measure may take to collect.', 1, 1000).default(30),
  topicDaysAhead: count(
    'Days before a training session; a topic fixed earlier than this counts as fixed too early.',
    1,
    400,
  ).default(90),
  readingGrade: count('Reading grade above which a text gets a tip.', 1, 16).default(8),
  plainWordsGrade: count('Reading grade above which the box in plain words is to be mended.', 1, 16).default(
    10,
  ),
  plainWordsLength: count('Words the box in plain words may have.', 10, 400).default(60),
})
