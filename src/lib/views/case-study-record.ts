import type { AnyEntry, Entry } from '../content/entry.ts'
import { statusOf, type Status } from '../knowledge/status.ts'
import type { Fact } from './record-facts.ts'
import { schoolsBehind } from './evidence-of-lesson.ts'
import type { PageContext } from './page-context.ts'

/** Everything the page of a case study shows besides its own fields. */
export interface CaseStudyRecord {
  facts: Fact[]
  problems: readonly Entry<'problem'>[]
  tried: { entry: Entry<'prototype'>; status: Status }[]
  /** Lessons and strategies from elsewhere, with the other schools they come from. */
  reused: { entry: AnyEntry; from: readonly Entry<'school'>[] }[]
  flexibilities: readonly Entry<'flexibility'>[]
  /** Words of people who agreed to be quoted. */
  voices: { role: string; words: string }[]
}

/** Gathers what the page of a case study shows. */
export function readCaseStudy(context: PageContext, story: Entry<'case-study'>): CaseStudyRecord {
  const { graph, words, today } = context
  const { data } = story
  const school = graph.linkedTo(story, 'school')[0]
  const say = words.records.facts
  const inField = (field: string) =>
    graph.linksFrom(story).flatMap((link) => (link.field?.[0] === field ? [link.to] : []))
  return {
    facts: [
      [say.school, { entries: school ? [school] : [] }],
      [say.level, { text: data.level && words.choices.storyLevel[data.level] }],
      [say.since, { text: data.since, own: true }],
    ],
    problems: graph.linkedTo(story, 'problem'),
    tried: inField('prototypes').flatMap((entry) =>
      entry.kind === 'prototype' ? [{ entry, status: statusOf(graph, entry, today) }] : [],
    ),
    reused: inField('reused').map((entry) => ({
      entry,
      from: sourceSchools(context, entry).filter((other) => other !== school),
    })),
    flexibilities: graph.linkedTo(story, 'flexibility'),
    voices: (data.voices ?? [])
      .filter(({ consent }) => consent === true)
      .map(({ role, words: said }) => ({ role: words.records.voiceRoles[role], words: said })),
  }
}

function sourceSchools(context: PageContext, entry: AnyEntry): readonly Entry<'school'>[] {
  return entry.kind === 'lesson' ? schoolsBehind(context, entry) : context.graph.linkedTo(entry, 'school')
}
