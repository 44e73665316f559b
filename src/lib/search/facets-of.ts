import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { ownerOf } from '../content/kinds.ts'
import type { Locale } from '../i18n/locale.ts'
import { wordsFor } from '../i18n/words.ts'
import { evidenceLevel } from '../knowledge/evidence-level.ts'
import { bandsOf } from '../knowledge/grade-bands.ts'
import { prototypesBehind } from '../knowledge/lesson-evidence.ts'
import type { KnownZone } from '../knowledge/known-zone.ts'
import { statusOf, statusOfCycle } from '../knowledge/status.ts'
import { facetNames, facetValue, type FacetName } from './facet-values.ts'

/** The values of an entry, facet by facet in the order of `facetNames`. */
export function facetsOf(
  zone: KnownZone & { today: string },
  entry: AnyEntry,
  schools: readonly AnyEntry[],
  locale: Locale,
): string[][] {
  const { graph, today } = zone
  const words = wordsFor(locale)
  const about = workOf(graph, entry)
  const prototypes = about.filter((each) => each.kind === 'prototype')
  const problems = about.flatMap((each) => (each.kind === 'problem' ? each : graph.linkedTo(each, 'problem')))
  const status =
    entry.kind === 'prototype'
      ? statusOf(graph, entry, today)
      : entry.kind === 'cycle'
        ? statusOfCycle(entry, today)
        : undefined
  const levels = prototypes.map((prototype) => evidenceLevel(zone, prototype).level)
  const grades = about.flatMap((each) => (each.data as { grades?: readonly string[] }).grades ?? [])
  const lang = entry.data.lang ?? graph.zone.languages[0] ?? 'en'
  const values: Record<FacetName, string[]> = {
    kind: [facetValue(entry.kind, words.kinds.one[entry.kind])],
    problem: problems.map(({ id, title }) => facetValue(id, title)),
    school: schools.map(({ id, title }) => facetValue(id, title)),
    grade: bandsOf(grades).map((band) => facetValue(band, words.tried.grades[band])),
    status: status ? [facetValue(status, words.records.status[status])] : [],
    evidence:
      levels.length > 0
        ? [facetValue(`${Math.max(...levels)}`, words.levels.evidence.names[Math.max(...levels)] ?? '')]
        : [],
    lang: [facetValue(lang, words.frame.languages[lang as Locale] ?? lang)],
  }
  return facetNames.map((name) => [...new Set(values[name])])
}

/** The entry and the work it tells of: the prototype of a cycle, the prototypes behind a lesson. */
function workOf(graph: KnowledgeGraph, entry: AnyEntry): readonly AnyEntry[] {
  if (entry.kind === 'lesson') return [entry, ...prototypesBehind(graph, entry)]
  const owner = entry.kind === 'cycle' ? ownerOf('cycle', entry.id) : undefined
  const prototype = owner && graph.get('prototype', owner.id)
  return prototype ? [entry, prototype] : [entry]
}
