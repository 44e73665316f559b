import { z } from 'zod'
import { line, prose } from './field.ts'

/** `practice-tags.yaml`: the words schools use to say what they do. */
export const practiceTags = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(60)
      .describe('Short id.'),
    name: line('Name.', 120),
    nameEs: line('Name in Spanish.', 120).optional(),
    meaning: prose('Plain meaning.', 300),
    meaningEs: prose('Plain meaning in Spanish.', 300).optional(),
    group: line('Group.', 60),
    groupEs: line('Group in Spanish.', 60).optional(),
  }),
)
