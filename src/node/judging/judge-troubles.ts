import type { z } from 'zod'
import { quote } from '../../lib/content/issue.ts'

/** What to write in each field of `judges.yaml`. */
const wanted: Readonly<Record<string, string>> = {
  id: 'write an id such as j-03',
  name: 'write a name',
  email: 'write a whole address such as ana@example.org, or leave email out',
  affiliation: 'write where the judge works, a school id or words',
  conflicts: 'write conflicts as a list, such as [eastside-k-8]',
  cleared: 'write cleared as a list of school ids, such as [eastside-k-8]',
  formerly: 'write formerly as a list of school ids, such as [eastside-k-8]',
  declared: 'write declared as a day, such as 2026-11-20',
}
const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** Says in plain words what is wrong in `judges.yaml`, each thing once: `third judge: write an id such as j-03`. */
export const tellJudgeTroubles = (issues: readonly z.core.$ZodIssue[]): string[] => [
  ...new Set(
    issues.map((issue) => {
      const [at, field] = issue.path
      if (typeof at !== 'number') return 'write one block for each judge, and begin each with “- id:”'
      const judge = places[at] === undefined ? `judge ${at + 1} of the list` : `${places[at]} judge`
      if (issue.code === 'unrecognized_keys')
        return `${judge}: ${issue.keys.map((key) => `“${quote(key)}”`).join(', ')} is no field. Fields: ${Object.keys(wanted).join(', ')}`
      return `${judge}: ${wanted[String(field)] ?? 'write fields, such as id and name'}`
    }),
  ),
]
