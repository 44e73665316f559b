import { z } from 'zod'
import { common } from './common.ts'
import { choice, line, practices, prose } from './field.ts'

/** A school of the zone. */
export const school = z.strictObject({
  ...common,
  level: choice('Kind of school.', ['elementary', 'middle', 'high', 'K-8', 'K-12', 'other']),
  zoneRole: choice('Part it plays in the zone.', [
    'designing',
    'adapting',
    'adopting',
    'watching',
  ]).optional(),
  stage: choice('How far it is.', [
    'thinking',
    'designing',
    'trying',
    'spreading',
    'part of how we work',
  ]).optional(),
  definition: prose('What the school means by its approach, in its own words.', 600).optional(),
  startPoint: prose('Where it started from.', 400).optional(),
  principalPart: line('What the principal does for this work.', 300).optional(),
  size: choice('Students, as a band.', ['under 200', '200-499', '500-999', '1000 or more']).optional(),
  place: line('Town or neighborhood.', 80).optional(),
  practices: z
    .strictObject({
      core: practices.optional(),
      trying: practices.optional(),
      planned: practices.optional(),
    })
    .describe('Practices in use, being tried and planned.')
    .optional(),
  ncesId: line('NCES school id.', 20).optional(),
})
