import type { z } from 'zod'
import { caseStudy } from './case-study.ts'
import { community } from './community.ts'
import { competitionEntry } from './competition-entry.ts'
import { competition, rubric } from './competition.ts'
import { cycle } from './cycle.ts'
import { flexibility } from './flexibility.ts'
import { goal } from './goal.ts'
import { guardrail } from './guardrail.ts'
import { initiative } from './initiative.ts'
import { judgingCalibration } from './judging-calibration.ts'
import { judgingDecisions } from './judging-decisions.ts'
import { judging } from './judging.ts'
import { lesson } from './lesson.ts'
import { message } from './message.ts'
import { note } from './note.ts'
import { practiceTags } from './practice-tags.ts'
import { problem } from './problem.ts'
import { prototype } from './prototype.ts'
import { pulse } from './pulse.ts'
import { readiness } from './readiness.ts'
import { risk } from './risk.ts'
import { school } from './school.ts'
import { session } from './session.ts'
import { source } from './source.ts'
import { strategy } from './strategy.ts'
import { term } from './term.ts'
import { toolChoice } from './tool-choice.ts'
import { zone } from './zone.ts'

/** The shape of the frontmatter of every kind of entry. */
export const schemas = {
  goal,
  problem,
  prototype,
  cycle,
  lesson,
  strategy,
  school,
  'case-study': caseStudy,
  community,
  note,
  flexibility,
  initiative,
  risk,
  message,
  session,
  'tool-choice': toolChoice,
  readiness,
  guardrail,
  pulse,
  competition,
  entry: competitionEntry,
  term,
  source,
} as const

/** The shape of the YAML files that are not entries. */
export const settings = {
  zone,
  rubric,
  judging,
  'judging-calibration': judgingCalibration,
  'judging-decisions': judgingDecisions,
  'practice-tags': practiceTags,
} as const

/** A kind of entry, for example `problem` or `cycle`. */
export type Kind = keyof typeof schemas

/** The checked frontmatter of a kind. */
export type DataOf<K extends Kind> = z.output<(typeof schemas)[K]>

export type Zone = z.output<typeof zone>
export type Rubric = z.output<typeof rubric>
export type Judging = z.output<typeof judging>
export type JudgingCalibration = z.output<typeof judgingCalibration>
export type JudgingDecisions = z.output<typeof judgingDecisions>
export type PracticeTag = z.output<typeof practiceTags>[number]
export type Decision = NonNullable<DataOf<'cycle'>['decision']>
export type Measure = NonNullable<DataOf<'prototype'>['measures']>[number]

export const kinds = Object.keys(schemas) as Kind[]
