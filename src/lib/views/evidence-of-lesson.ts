import type { AnyEntry, Entry } from '../content/entry.ts'
import { sayResult } from './cycle-result.ts'
import { schoolsOf } from './evidence-place.ts'
import { statusOfCycle, type Status } from '../knowledge/status.ts'
import type { PageContext } from './page-context.ts'

/** One thing a lesson rests on. */
export interface Evidence {
  entry: AnyEntry
  schools: readonly Entry<'school'>[]
  /** For a cycle: what it was decided and what it saw. */
  status?: Status
  result?: string
}

/** Lists what a lesson rests on, in the order written. */
export function listEvidence(context: PageContext, lesson: Entry<'lesson'>): Evidence[] {
  const entries = context.graph.linksFrom(lesson).filter((link) => link.field?.[0] === 'evidence')
  return [...new Set(entries.map((link) => link.to))].map((entry) => {
    const schools = entry.kind === 'source' ? [] : schoolsOf(context, entry)
    if (entry.kind !== 'cycle' || !entry.complete) return { entry, schools }
    const result = sayResult(context, entry)
    return { entry, schools, status: statusOfCycle(entry, context.today), ...(result && { result }) }
  })
}

/** Schools in which a lesson was seen, each once. */
export function schoolsBehind(context: PageContext, lesson: Entry<'lesson'>): readonly Entry<'school'>[] {
  return [...new Set(listEvidence(context, lesson).flatMap(({ schools }) => schools))]
}
