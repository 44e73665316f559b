import type { Entry } from '../content/entry.ts'
import type { Zone } from '../content/schemas/index.ts'

/** Surveys with fewer answers are never shown: what few people said can be traced to one of them. */
export const leastAnswers = (zone: Zone): number => zone.minimumSurvey

/** True when so few people answered that nothing of a survey may be shown. */
export const hasTooFewAnswers = (zone: Zone, pulse: Entry<'pulse'>): boolean =>
  pulse.data.answers < leastAnswers(zone)
